import type { DictionaryEntry } from '../lib/core/dictionary/row.ts';

const CEDICT = 'CC-CEDICT · CC BY-SA 4.0';
const OURS = 'Tifa';

/** Who wrote the entries above it; those of ours are named where others stand among them. */
export function Credit({ of }: { of: readonly DictionaryEntry[] }) {
  const ours = of.filter((entry) => entry.isOurs);
  const isMixed = ours.length > 0 && ours.length < of.length;
  const named = ours.map(({ simplified, pinyin }) => `${simplified} ${pinyin}`).join(', ');
  return <p class="credit">{isMixed ? `${CEDICT} · ${named}: ${OURS}` : ours.length > 0 ? OURS : CEDICT}</p>;
}
