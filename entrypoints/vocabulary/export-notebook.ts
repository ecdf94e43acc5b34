import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import type { ExportFormat } from '../../components/Exchange.tsx';
import { writeAnkiText } from '../../lib/core/exchange/anki-text.ts';
import { exportFileName } from '../../lib/core/exchange/export-file-name.ts';
import { writeHtmlSheet, writeMarkdownSheet } from '../../lib/core/exchange/glossary-sheet.ts';
import { writeTable } from '../../lib/core/exchange/table.ts';
import { writeNotebook } from '../../lib/core/exchange/write-notebook.ts';
import type { Notebook } from '../../lib/core/vocabulary/notebook.ts';
import { downloadFile } from '../../lib/dom/download-file.ts';
import { interfaceLanguage, translate } from '../../lib/extension/translation.ts';

type ExportFile = readonly [extension: string, type: string, content: BlobPart];

/** Hands the reader the notebook in a format. */
export async function exportNotebook(notebook: Notebook, format: ExportFormat, now: number): Promise<void> {
  const [extension, type, content] = await fileOf(notebook, format, now);
  downloadFile(exportFileName(extension, now, -new Date(now).getTimezoneOffset()), content, type);
}

async function fileOf(notebook: Notebook, format: ExportFormat, now: number): Promise<ExportFile> {
  switch (format) {
    case 'json':
      return ['json', 'application/json', writeNotebook(notebook, now)];
    case 'csv':
      return ['csv', 'text/csv', writeTable(notebook, ',')];
    case 'tsv':
      return ['tsv', 'text/tab-separated-values', writeTable(notebook, '\t')];
    case 'ankiText':
      return ['anki.txt', 'text/plain', writeAnkiText(notebook)];
    case 'markdown':
      return ['md', 'text/markdown', writeMarkdownSheet(notebook, sheetWords())];
    case 'html':
      return ['html', 'text/html', writeHtmlSheet(notebook, sheetWords(), interfaceLanguage())];
    case 'apkg': {
      const [{ writeAnkiPackage }, wasm] = await Promise.all([
        import('../../lib/anki/anki-package.ts'),
        fetch(wasmUrl).then((file) => file.arrayBuffer()),
      ]);
      return ['apkg', 'application/octet-stream', await writeAnkiPackage(notebook, wasm, now)];
    }
  }
}

function sheetWords() {
  return {
    title: translate('exportedTitle'),
    term: translate('sheetTerm'),
    pinyin: translate('pinyin'),
    rendering: translate('sheetRendering'),
    source: translate('sheetSource'),
    note: translate('sheetNote'),
  };
}
