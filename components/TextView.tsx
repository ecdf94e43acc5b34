import { Fragment } from 'preact';
import { inPieces } from '../lib/core/text/in-pieces.ts';
import type { LaidOutText } from '../lib/core/text/lay-out-text.ts';
import type { SourceText } from '../lib/core/text/source-text.ts';
import type { TextPart } from '../lib/core/text/text-part.ts';
import { useTranslate } from './translate.ts';

type Props = {
  source: SourceText;
  text: LaidOutText;
  /** Whether it is shown unaltered. */
  isUnaltered: boolean;
  hasChinese: boolean;
  onUnaltered: (isUnaltered: boolean) => void;
  onAnother: () => void;
};

/** A text to read, with what there is to say about it. */
export function TextView({ source, text, isUnaltered, hasChinese, onUnaltered, onAnother }: Props) {
  const t = useTranslate();
  return (
    <>
      <div class="text-facts quiet">
        {source.name !== '' && (
          <span>
            {source.name} · {source.encoding.toUpperCase()}
          </span>
        )}
        {text.joins > 0 && <span>{t('readJoins', text.joins)}</span>}
        <label class="text-unaltered">
          <input type="checkbox" checked={isUnaltered} onChange={(event) => onUnaltered(event.currentTarget.checked)} />
          {t('readUnaltered')}
        </label>
        <button type="button" class="link" onClick={onAnother}>
          {t('readAnother')}
        </button>
      </div>
      {source.damaged && <p class="message failed">{t('readDamaged', source.encoding.toUpperCase())}</p>}
      {!hasChinese && <p class="message">{t('readNoChinese')}</p>}
      <article class="text" lang="zh" key={String(isUnaltered)}>
        {text.title !== '' && !isUnaltered && <h1>{text.title}</h1>}
        <Parts parts={isUnaltered ? text.asInFile : text.parts} />
      </article>
    </>
  );
}

function Parts({ parts }: { parts: readonly TextPart[] }) {
  return (
    <>
      {runs(parts).map((run, i) => (
        <Fragment key={i}>{runElement(run)}</Fragment>
      ))}
    </>
  );
}

/** Rows that follow one another are a table, items a list. */
function runs(parts: readonly TextPart[]): TextPart[][] {
  const found: TextPart[][] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const goesOn = (part.kind === 'row' || part.kind === 'item') && last?.[0]?.kind === part.kind;
    if (goesOn) last?.push(part);
    else found.push([part]);
  }
  return found;
}

function runElement(run: readonly TextPart[]) {
  const [first] = run;
  if (first?.kind === 'row') return <Table rows={run} />;
  if (first?.kind === 'item') {
    return <ul>{run.map((part, i) => part.kind === 'item' && <li key={`${i} ${part.text}`}>{part.text}</li>)}</ul>;
  }
  if (first?.kind === 'heading') return <h2>{first.text}</h2>;
  if (first?.kind === 'line') return <p class="line">{inPieces(first.text)}</p>;
  return first && <p class={first.kind}>{inPieces(first.text.trim())}</p>;
}

function Table({ rows }: { rows: readonly TextPart[] }) {
  return (
    <table>
      <tbody>
        {rows.map(
          (row, i) =>
            row.kind === 'row' && (
              <tr key={`${i} ${row.cells[0]}`}>
                {row.cells.map((cell, j) => (
                  <td key={`${j} ${cell}`}>{cell}</td>
                ))}
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
