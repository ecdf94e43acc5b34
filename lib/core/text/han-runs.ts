import { characterLength, isHanAt } from './han.ts';

export type HanRun = {
  readonly text: string;
  /** UTF-16 offset. */
  readonly start: number;
  readonly isHan: boolean;
};

/** Cuts a text into runs of Chinese characters and of what is between them; they cover it in order. */
export function hanRuns(text: string): HanRun[] {
  const runs: HanRun[] = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const next = at + characterLength(text, at);
    if (next >= text.length || isHanAt(text, next) !== isHanAt(text, at)) {
      runs.push({ text: text.slice(start, next), start, isHan: isHanAt(text, at) });
      start = next;
    }
    at = next;
  }
  return runs;
}
