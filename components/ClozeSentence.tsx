import { clozePieces } from '../lib/core/review/cloze.ts';
import type { Encounter } from '../lib/core/vocabulary/entry.ts';
import { useTranslate } from './translate.ts';

/** A sentence with its term left out wherever it stands, for the reader to find. */
export function ClozeSentence({ encounter }: { encounter: Encounter }) {
  const t = useTranslate();
  return (
    <span lang="zh">
      {clozePieces(encounter).map(({ kind, text }, index) =>
        kind === 'text' ? (
          text
        ) : (
          <span class="blank" role="img" aria-label={t('reviewBlank')} key={index}>
            {'　'.repeat(Math.max(2, [...text].length))}
          </span>
        ),
      )}
    </span>
  );
}
