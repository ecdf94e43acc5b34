/** How much of the reader's there is. What is in the trash has its sentences and answers still. */
export type StoredCounts = {
  readonly terms: number;
  readonly sentences: number;
  readonly reviews: number;
  readonly ownTerms: number;
  readonly corrections: number;
};
