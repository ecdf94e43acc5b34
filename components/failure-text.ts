import type { Translate } from './translate.ts';

const EXPLAINED = new Set([
  'storage-full',
  'storage-refused',
  'storage-newer',
  'storage-damaged',
  'storage-blocked',
  'storage-outdated',
  'extension-gone',
  'own-term-taken',
  'copy-refused',
  'entry-gone',
]);

/** A failure in the reader's words; codes without a text of their own share one. */
export function failureText(t: Translate, code: string): string {
  return t(EXPLAINED.has(code) ? `failure_${code.replaceAll('-', '_')}` : 'failure_other');
}
