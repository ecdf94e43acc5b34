import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { type Correction, createCorrections, NO_CORRECTIONS } from '../../../lib/core/corrections/correction.ts';
import { createSiteEngines } from '../../../lib/core/own-terms/site-engines.ts';
import {
  answerCorrectionRequest,
  type CorrectionRequest,
} from '../../../lib/core/protocol/answer-correction-request.ts';
import { failure, ok } from '../../../lib/core/result.ts';
import { SMALL_TERM_ENTRIES, smallEngine } from '../small-engine.ts';

const engine = smallEngine();

function siteEngine(corrections: readonly Correction[]) {
  const base = {
    lexicon: engine.lexicon,
    glossary: engine.glossary,
    entries: SMALL_TERM_ENTRIES,
    simplify: (text: string) => text.replaceAll('長', '长'),
    annotator: createAnnotator(engine),
    annotatorOf: () => createAnnotator(engine, createCorrections(corrections)),
  };
  return createSiteEngines(base, { terms: [], corrections: NO_CORRECTIONS })('news.example');
}

/** What the store is told, and the answer. */
async function told(request: CorrectionRequest) {
  const calls: unknown[] = [];
  const put = async (...call: unknown[]) => ok(void calls.push(call));
  const forget = async (...call: unknown[]) => ok(void calls.push(call));
  const answer = await answerCorrectionRequest({ put, forget }, async () => siteEngine([]), request, 9_000);
  return { calls, answer };
}

const BLOCK = { text: '人民。 中国行，民生。', breaks: [] };

describe('a reading that the reader chooses', () => {
  test('is kept for the word wherever it stands', async () => {
    const { calls, answer } = await told({
      kind: 'correct-reading',
      block: BLOCK,
      offset: 6,
      pinyin: 'xíng',
      scope: 'everywhere',
    });
    expect(answer).toEqual(ok(null));
    expect(calls).toEqual([[{ word: '行', sentence: '', pinyin: 'xíng', at: 9_000 }, '中国行，民生。']]);
  });

  test('is kept for its sentence alone, without the space around that', async () => {
    const { calls } = await told({ kind: 'correct-reading', block: BLOCK, offset: 6, pinyin: 'háng', scope: 'here' });
    expect(calls).toEqual([[{ word: '行', sentence: '中国行，民生。', pinyin: 'háng', at: 9_000 }, '中国行，民生。']]);
  });

  test('is forgotten for its sentence and for all', async () => {
    const { calls } = await told({ kind: 'forget-reading', block: BLOCK, offset: 6 });
    expect(calls).toEqual([['行', '中国行，民生。', 9_000]]);
  });

  test.each<[string, number, string]>([
    ['one that the word does not have', 6, 'zhǎng'],
    ['a word that is read in one way only', 0, 'rénmín'],
    ['a term', 8, 'mínshēng'],
    ['a mark', 7, 'xíng'],
    ['a place outside the text', 99, 'xíng'],
  ])('is refused where it is %s', async (_, offset, pinyin) => {
    const { calls, answer } = await told({
      kind: 'correct-reading',
      block: BLOCK,
      offset,
      pinyin,
      scope: 'everywhere',
    });
    expect(answer).toMatchObject({ ok: false, code: 'no-such-reading' });
    expect(calls).toEqual([]);
  });

  test('is not said to be kept where it could not be written', async () => {
    const full = async () => failure('storage-full', '');
    const request = { kind: 'correct-reading', block: BLOCK, offset: 6, pinyin: 'xíng', scope: 'here' } as const;
    const answer = await answerCorrectionRequest({ put: full, forget: full }, async () => siteEngine([]), request, 1);
    expect(answer).toMatchObject({ ok: false, code: 'storage-full' });
  });
});
