import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metWith, summaryOf } from '../../lib/core/vocabulary/entry-summary.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';
import { notebooks } from '../core/vocabulary/generated-notebook.ts';
import { good, item, meeting, newNotebook } from './notebook.ts';

const DAY = 86_400_000;
const WORDS = ['改革', '开放', '民生', '治理'];

/** The summaries worked out from all that is stored, in the order of their ids. */
async function workedOut(vocabulary: Vocabulary) {
  const { entries, encounters } = await good(vocabulary.wholeNotebook());
  return entries
    .filter(({ deletedAt }) => deletedAt === null)
    .map((entry) => {
      const { met, lastMet, sites } = metWith(encounters.filter(({ entryId }) => entryId === entry.id));
      const due = expect.any(Number);
      return { ...summaryOf(entry, 0, { met, lastMet, sites: [...sites].sort() }), due };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function kept(vocabulary: Vocabulary) {
  const summaries = await good(vocabulary.summaries());
  return summaries
    .map((summary) => ({ ...summary, sites: [...summary.sites].sort() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const ACTS: readonly ((vocabulary: Vocabulary, id: string, word: string, now: number) => Promise<unknown>)[] = [
  (vocabulary, _, word, now) =>
    vocabulary.save(item(word), meeting(`${word}。`, `https://s${now % 3}.example/${now}`), `encounter-${now}`, now),
  (vocabulary, id, _, now) =>
    vocabulary.meetAgain(
      [{ entryId: id, encounterId: `again-${now}`, meeting: meeting('再。', `https://m.example/${now}`) }],
      now,
      0,
    ),
  (vocabulary, id, _, now) =>
    vocabulary.edit([id], { status: 'known', tags: ['t'], pause: { kind: 'suspended' } }, now),
  (vocabulary, id, _, now) => vocabulary.remove([id], now),
  (vocabulary, id, _, now) => vocabulary.restore([id], now),
  (vocabulary, id, _, now) => vocabulary.deleteForGood([id], now),
  (vocabulary, _, __, now) => vocabulary.undoSave(`encounter-${now - 3 * DAY}`, now),
  (vocabulary, _, __, now) => vocabulary.removeEncounters([`encounter-${now - 2 * DAY}`], now),
  (vocabulary, _, __, now) => vocabulary.deleteHistory({ from: now - 2 * DAY, to: now - DAY }, now),
  (vocabulary, id, _, now) =>
    vocabulary.join(
      id,
      ['word:治理'].filter((other) => other !== id),
      now,
    ),
  async (vocabulary, _, __, now) => {
    const [snapshot] = await good(vocabulary.snapshots());
    if (snapshot) await vocabulary.restoreSnapshot(snapshot.id, now);
  },
  async (vocabulary, id, _, now) => {
    const saved = await good(vocabulary.savedIds());
    if (saved.includes(id)) await vocabulary.grade(id, 3, now);
  },
];

describe('what the list shows', () => {
  test('is what the notebook holds, after whatever the reader does', async () => {
    const acts = fc.array(fc.tuple(fc.nat(ACTS.length - 1), fc.nat(WORDS.length - 1)), { minLength: 4, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(acts, async (chosen) => {
        const { vocabulary } = newNotebook();
        for (const [number, [act, which]] of chosen.entries()) {
          const word = WORDS[which] ?? '';
          await ACTS[act]?.(vocabulary, `word:${word}`, word, (number + 10) * DAY);
          expect(await kept(vocabulary)).toEqual(await workedOut(vocabulary));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is what was imported, whatever stood there before', async () => {
    await fc.assert(
      fc.asyncProperty(notebooks, notebooks, async (first, second) => {
        const { vocabulary } = newNotebook();
        for (const [number, arriving] of [first, second].entries()) {
          await good(vocabulary.applyImport(() => arriving, 'import', 100 + number));
          expect(await kept(vocabulary)).toEqual(await workedOut(vocabulary));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('counts a word met often without reading all its meetings', async () => {
    const { vocabulary } = newNotebook();
    for (let day = 1; day <= 3; day++) {
      const place = meeting('改革。', `https://s${day}.example/`);
      await good(vocabulary.save(item('改革'), place, `encounter-${day}`, day * DAY));
    }
    const [summary] = await good(vocabulary.summaries());
    expect(summary).toMatchObject({ met: 3, lastMet: 3 * DAY, sites: ['s1.example', 's2.example', 's3.example'] });
  });
});
