import { COLUMNS, withColumn } from '../lib/core/exchange/column.ts';
import type { OpenTable } from '../lib/core/exchange/table.ts';
import { hasHan } from '../lib/core/text/han.ts';
import { useTranslate } from './translate.ts';

/** So many rows show what a column holds. */
const SHOWN = 4;

type Props = { table: OpenTable; onTable: (table: OpenTable) => void };

/** The first rows of a table, and above each column what it holds: guessed, and for the reader to say otherwise. */
export function ImportColumns({ table, onTable }: Props) {
  const t = useTranslate();
  const { rows, mapping, hasHeading } = table;
  const headings = hasHeading ? rows[0]?.cells : undefined;
  const body = rows.slice(hasHeading ? 1 : 0);
  return (
    <div class="import-columns">
      <label class="import-heading">
        <input
          type="checkbox"
          checked={hasHeading}
          onChange={(event) => onTable({ ...table, hasHeading: event.currentTarget.checked })}
        />
        {t('importHeading')}
      </label>
      <div class="import-table">
        <table>
          <caption class="unseen">{t('importColumns')}</caption>
          <thead>
            <tr>
              {mapping.map((column, index) => (
                <th key={index} scope="col" class={column === null ? 'is-left-out' : undefined}>
                  <ColumnChoice {...{ table, index, onTable }} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...(headings ? [headings] : []), ...body.slice(0, SHOWN).map(({ cells }) => cells)].map((cells, row) => (
              <tr key={row} class={headings && row === 0 ? 'import-names' : undefined}>
                {mapping.map((column, index) => (
                  <td key={index} class={column === null ? 'is-left-out' : undefined}>
                    <Cell text={cells[index] ?? ''} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {body.length > SHOWN && <p class="quiet">{t('importRowsMore', body.length - SHOWN)}</p>}
    </div>
  );
}

function ColumnChoice({ table, index, onTable }: Props & { index: number }) {
  const t = useTranslate();
  const { mapping } = table;
  return (
    <select
      aria-label={t('importColumn', index + 1)}
      value={mapping[index] ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const column = COLUMNS.find((one) => one === value) ?? null;
        onTable({ ...table, mapping: withColumn(mapping, index, column) });
      }}
    >
      <option value="">{t('tableColumn_none')}</option>
      {COLUMNS.map((column) => (
        <option key={column} value={column}>
          {t(`tableColumn_${column.replace(' ', '_')}`)}
        </option>
      ))}
    </select>
  );
}

function Cell({ text }: { text: string }) {
  return (
    <span class="import-cell" lang={hasHan(text) ? 'zh' : undefined}>
      {text}
    </span>
  );
}
