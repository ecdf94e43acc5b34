import type { Notebook } from '../vocabulary/notebook.ts';
import { currentEntries, type ExportedEntry } from './exported-entry.ts';
import { toHtml } from './html-text.ts';

/** The words of the sheet in the reader's language. */
export type SheetWords = {
  readonly title: string;
  readonly term: string;
  readonly pinyin: string;
  readonly rendering: string;
  readonly source: string;
  readonly note: string;
};

/** The list as a Markdown table for colleagues: without statuses, schedules and tags, which are the reader's own. */
export function writeMarkdownSheet(notebook: Notebook, words: SheetWords): string {
  const head = [words.term, words.pinyin, words.rendering, words.source, words.note];
  const rows = currentEntries(notebook).map((exported) => {
    const { simplified, traditional, pinyin, meaning } = exported.entry.item;
    const term = traditional === simplified ? simplified : `${simplified} (${traditional})`;
    return [term, pinyin, meaning, markdownSource(exported), exported.entry.note].map(markdownCell);
  });
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `# ${words.title}\n\n${lines.join('\n')}\n`;
}

function markdownSource({ latest }: ExportedEntry): string {
  if (!latest) return '';
  const title = latest.title || latest.site;
  const date = latest.articleDate ? ` (${latest.articleDate})` : '';
  const address = /^https?:/.test(latest.url) ? latest.url.replaceAll(' ', '%20').replaceAll(')', '%29') : '';
  return address ? `[${title.replaceAll(/[[\]]/g, '\\$&')}](${address})${date}` : `${title}${date}`;
}

/** A cell cannot hold a line break or a bar, and HTML of a page's title is not to be taken for ours. */
function markdownCell(text: string): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|');
  return plain.replaceAll(/\s*(?:\r\n|\r|\n)\s*/g, '<br>');
}

const STYLE =
  'body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:60em;color-scheme:light dark}' +
  'table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.4em .7em;' +
  'border-bottom:1px solid #8886}blockquote{margin:.3em 0 0;opacity:.8}[lang|=zh]{font-family:"Noto Sans CJK SC",sans-serif}';

/** The same as a page of its own that prints well; the sentence stands under its term. */
export function writeHtmlSheet(notebook: Notebook, words: SheetWords, language: string): string {
  const head = [words.term, words.pinyin, words.rendering, words.source, words.note];
  const rows = currentEntries(notebook).map(htmlRow).join('\n');
  return `<!doctype html>
<html lang="${toHtml(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${toHtml(words.title)}</title>
<style>${STYLE}</style>
<h1>${toHtml(words.title)}</h1>
<table>
<thead><tr>${head.map((word) => `<th>${toHtml(word)}</th>`).join('')}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</html>
`;
}

function htmlRow({ entry, latest }: ExportedEntry): string {
  const { simplified, traditional, pinyin, meaning } = entry.item;
  const other = traditional === simplified ? '' : ` <span lang="zh-Hant">${toHtml(traditional)}</span>`;
  const sentence = latest ? `<blockquote lang="zh">${toHtml(latest.sentence)}</blockquote>` : '';
  const cells = [
    `<span lang="zh">${toHtml(simplified)}</span>${other}${sentence}`,
    toHtml(pinyin),
    toHtml(meaning),
    latest ? htmlSource(latest.title || latest.site, latest.url, latest.articleDate) : '',
    toHtml(entry.note),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function htmlSource(title: string, url: string, date: string | undefined): string {
  const place = /^https?:/.test(url) ? `<a href="${toHtml(url)}">${toHtml(title)}</a>` : toHtml(title);
  return date ? `${place} (${toHtml(date)})` : place;
}
