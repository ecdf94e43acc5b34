import * as v from 'valibot';

/** The reading that the reader chose for a word: wherever it stands, or in one sentence. */
export const correctionSchema = v.object({
  /** In Simplified characters: both scripts are read alike. */
  word: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  /** The sentence as printed, or empty for every sentence. One without full stops may be as long as its block. */
  sentence: v.pipe(v.string(), v.maxLength(200_000)),
  /** As written in running pinyin. */
  pinyin: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** When it was chosen, epoch ms. */
  at: v.number(),
});
export type Correction = Readonly<v.InferOutput<typeof correctionSchema>>;

export type Corrections = {
  readonly isEmpty: boolean;
  /** What the reader chose for a Simplified word in a sentence; what was chosen for that very sentence comes first. */
  pinyinOf(word: string, sentence: string): string | undefined;
  scopeOf(word: string, sentence: string): CorrectionScope | null;
};

/** Where a correction holds: in its sentence, or wherever the word stands. */
export type CorrectionScope = 'here' | 'everywhere';

export const NO_CORRECTIONS: Corrections = { isEmpty: true, pinyinOf: () => undefined, scopeOf: () => null };

export function createCorrections(corrections: readonly Correction[]): Corrections {
  if (corrections.length === 0) return NO_CORRECTIONS;
  const byWord = new Map<string, Map<string, string>>();
  for (const { word, sentence, pinyin } of corrections) {
    const bySentence = byWord.get(word) ?? new Map<string, string>();
    byWord.set(word, bySentence.set(sentence, pinyin));
  }
  return {
    isEmpty: false,
    pinyinOf(word, sentence) {
      const bySentence = byWord.get(word);
      return bySentence?.get(sentence.trim()) ?? bySentence?.get('');
    },
    scopeOf(word, sentence) {
      const bySentence = byWord.get(word);
      if (bySentence?.has(sentence.trim())) return 'here';
      return bySentence?.has('') ? 'everywhere' : null;
    },
  };
}
