/** Offsets that no word or term may cross: where a link begins or ends, where a new sentence begins. */
export type Breaks = {
  /** The first break after `offset`, or Infinity. */
  after(offset: number): number;
};

export const NO_BREAKS: Breaks = { after: () => Number.POSITIVE_INFINITY };

export function createBreaks(offsets: readonly number[]): Breaks {
  if (offsets.length === 0) return NO_BREAKS;
  const sorted = [...offsets].sort((a, b) => a - b);
  return {
    after(offset) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) > offset) high = middle;
        else low = middle + 1;
      }
      return sorted[low] ?? Number.POSITIVE_INFINITY;
    },
  };
}
