import type { Export } from './exchange.ts';
import { exportJson } from './json.ts';
import { exportCsv, exportTsv } from './table.ts';
import { exportTbx } from './write-tbx.ts';

export const EXPORT_FORMATS = ['csv', 'tsv', 'json', 'tbx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How each format is written, and what it is called on the web. */
export const EXPORTS: Readonly<Record<ExportFormat, { readonly write: Export; readonly mediaType: string }>> = {
  csv: { write: exportCsv, mediaType: 'text/csv' },
  tsv: { write: exportTsv, mediaType: 'text/tab-separated-values' },
  json: { write: exportJson, mediaType: 'application/json' },
  tbx: { write: exportTbx, mediaType: 'application/x-tbx' },
};
