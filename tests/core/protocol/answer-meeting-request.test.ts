import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { answerMeetingRequest } from '../../../lib/core/protocol/answer-meeting-request.ts';
import { failure, ok } from '../../../lib/core/result.ts';
import type { MetOnPage } from '../../../lib/core/vocabulary/met-on-page.ts';
import { smallEngine } from '../small-engine.ts';

const NOW = Date.UTC(2026, 10, 23);
const engine = async () => ({ annotator: createAnnotator(smallEngine()), simplify: (text: string) => text });
const request = {
  kind: 'meet-again' as const,
  blocks: [{ text: '民生改革。', breaks: [] }],
  title: 'News',
  url: 'https://news.example/1',
  clues: { meta: ['2026-11-20'], jsonLd: [], address: '', times: [], lines: [] },
};

function store(isWanted: boolean) {
  const told: MetOnPage[] = [];
  const add = async (met: readonly MetOnPage[]) => ok(told.push(...met));
  return { told, isKept: async () => isWanted, add };
}

describe('what the reader has seen of a page', () => {
  test('goes to the notebook with the day of the article', async () => {
    const wanted = store(true);
    const answer = await answerMeetingRequest(wanted, engine, request, NOW);
    expect(answer).toEqual(ok({ added: wanted.told.length }));
    const terms = wanted.told.filter(({ entryId }) => entryId.startsWith('term:'));
    expect(terms.map(({ entryId, meeting }) => [entryId, meeting.articleDate])).toEqual([
      ['term:minsheng', '2026-11-20'],
      ['term:gaige', '2026-11-20'],
    ]);
  });

  test('goes nowhere where the reader does not want that, and nothing is looked for', async () => {
    const unwanted = store(false);
    const untouched = () => Promise.reject(new Error('asked for'));
    expect(await answerMeetingRequest(unwanted, untouched, request, NOW)).toEqual(ok({ added: 0 }));
    expect(unwanted.told).toEqual([]);
  });

  test('is lost where the notebook cannot be opened, and the page is told why', async () => {
    const closed = { isKept: async () => true, add: async () => failure('storage-refused') };
    expect(await answerMeetingRequest(closed, engine, request, NOW)).toMatchObject({ code: 'storage-refused' });
  });
});
