import { correctableWord } from '../annotation/word-choices.ts';
import type { Correction } from '../corrections/correction.ts';
import type { SiteEngine } from '../own-terms/site-engines.ts';
import { failure, type Result, receipt } from '../result.ts';
import type { Answer, Request } from './messages.ts';

/** The part of the reader's corrections that pages may use through messages. */
export type CorrectionStore = {
  /** Puts a correction in place of what was said of the word for its sentence and for all. */
  put(correction: Correction, sentence: string): Promise<Result<unknown>>;
  /** Forgets what was said of a word for a sentence and for all, at `now` (epoch ms). */
  forget(word: string, sentence: string, now: number): Promise<Result<unknown>>;
};

export type CorrectionRequest = Extract<Request, { kind: 'correct-reading' | 'forget-reading' }>;

/** What the reader does to a reading. Only what the engine itself offered for the place can be chosen. */
export async function answerCorrectionRequest(
  store: CorrectionStore,
  engine: () => Promise<SiteEngine>,
  request: CorrectionRequest,
  now: number,
): Promise<Answer<CorrectionRequest['kind']>> {
  const found = correctableWord(await engine(), request.block, request.offset);
  if (!found) return failure('no-such-reading');
  const { word, sentence, choices } = found;
  if (request.kind === 'forget-reading') return receipt(await store.forget(word, sentence, now));
  const { pinyin, scope } = request;
  if (!choices.includes(pinyin)) return failure('no-such-reading');
  return receipt(await store.put({ word, sentence: scope === 'here' ? sentence : '', pinyin, at: now }, sentence));
}
