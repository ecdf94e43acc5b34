import type { Span } from '../text/span.ts';

/** A step that is no word of the lexicon is kept in a list; `via` holds its index there, counted down from here. */
const FIRST_OTHER = -2;

/**
 * The cheapest ways from the beginning of a span to its offsets, as far as they are known: the table of a Viterbi search.
 * Its fields are private to the compiler only: engines reach a `#field` more slowly, which counts here.
 */
export class Ways<Other> {
  private readonly start: number;
  // Plain arrays: a typed one takes longer to make than a sentence needs to fill it.
  private readonly costs: number[];
  /** Where the last step of each way begins. */
  private readonly from: number[];
  /** What that step is: a word of the lexicon, -1 for a single character, or another. */
  private readonly via: number[];
  private readonly others: Other[] = [];

  constructor({ start, end }: Span) {
    this.start = start;
    const size = end - start + 1;
    this.costs = new Array<number>(size).fill(Number.POSITIVE_INFINITY);
    this.costs[0] = 0;
    this.from = new Array<number>(size).fill(0);
    this.via = new Array<number>(size).fill(-1);
  }

  /** Cost of the way through the whole span. */
  get cost(): number {
    return this.costs[this.costs.length - 1] ?? 0;
  }

  leadTo(offset: number): boolean {
    return (this.costs[offset - this.start] ?? 0) !== Number.POSITIVE_INFINITY;
  }

  /** Length of the last step of the cheapest way to an offset. */
  stepBefore(offset: number): number {
    const to = offset - this.start;
    return to > 0 ? to - (this.from[to] ?? 0) : 0;
  }

  /** Adds a word; of two steps that are as cheap the one added first stays. */
  add(start: number, end: number, cost: number, word: number): void {
    const from = start - this.start;
    const to = end - this.start;
    const total = (this.costs[from] ?? 0) + cost;
    // No way leads out of the span.
    if (total >= (this.costs[to] ?? 0)) return;
    this.costs[to] = total;
    this.from[to] = from;
    this.via[to] = word;
  }

  addOther(start: number, end: number, cost: number, other: Other): void {
    this.add(start, end, cost, FIRST_OTHER - this.others.length);
    this.others.push(other);
  }

  /** The steps of the way through the span; `word` is -1 where a step is no word of the lexicon. */
  backtrack<Step>(toStep: (start: number, end: number, word: number, other: Other | undefined) => Step): Step[] {
    const steps: Step[] = [];
    for (let to = this.costs.length - 1; to > 0; ) {
      const from = this.from[to] ?? 0;
      const via = this.via[to] ?? -1;
      const other = via <= FIRST_OTHER ? this.others[FIRST_OTHER - via] : undefined;
      steps.push(toStep(this.start + from, this.start + to, Math.max(via, -1), other));
      to = from;
    }
    return steps.reverse();
  }
}
