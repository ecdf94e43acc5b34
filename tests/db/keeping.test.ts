import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { DEFAULT_REVIEW_SETTINGS } from '../../lib/core/review/review-settings.ts';
import { newEntry } from '../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK } from '../../lib/core/vocabulary/notebook.ts';
import { good, item, meeting, newNotebook, written } from './notebook.ts';

const DAY = 86_400_000;
const SITE = 'https://www.news.example/1';

async function saved(...words: string[]) {
  const { vocabulary } = newNotebook();
  for (const [index, word] of words.entries())
    await good(vocabulary.save(item(word), meeting(`${word}。`, SITE), `encounter-${word}`, 1_000 + index));
  return vocabulary;
}

describe('the trash', () => {
  test('shows what was deleted, the latest first, and gives it back', async () => {
    const vocabulary = await saved('改革', '开放', '民生');
    await good(vocabulary.remove(['word:改革'], 2_000));
    await good(vocabulary.remove(['word:民生'], 3_000));
    expect((await good(vocabulary.trashed())).map(({ id }) => id)).toEqual(['word:民生', 'word:改革']);
    await good(vocabulary.restore(['word:改革'], 4_000));
    expect(await written(vocabulary)).toEqual(['开放: 开放。', '改革: 改革。']);
  });

  test('keeps for thirty days, then lets go of sentences, note and tags', async () => {
    const vocabulary = await saved('改革', '开放');
    await good(vocabulary.edit(['word:改革'], { note: 'mine', tags: ['b', 'a', 'b'] }, 1_500));
    await good(vocabulary.remove(['word:改革'], 2_000));
    expect(await good(vocabulary.sweepTrash(2_000 + 30 * DAY - 1))).toBe(0);
    expect(await good(vocabulary.sweepTrash(2_000 + 30 * DAY))).toBe(1);
    expect(await good(vocabulary.trashed())).toEqual([]);
    const whole = await good(vocabulary.wholeNotebook());
    expect(JSON.stringify(whole)).not.toMatch(/mine|改革。/);
    await good(vocabulary.restore(['word:改革'], 40 * DAY));
    expect(await good(vocabulary.savedIds())).toEqual(['word:开放']);
  });

  test('forgets nothing that keeps another machine from bringing it back', async () => {
    const vocabulary = await saved('改革');
    const other = await good(vocabulary.wholeNotebook());
    await good(vocabulary.remove(['word:改革'], 2_000));
    await good(vocabulary.sweepTrash(2_000 + 30 * DAY));
    await good(vocabulary.applyImport(() => other, 'merge', 40 * DAY));
    expect(await good(vocabulary.savedIds())).toEqual([]);
    expect((await good(vocabulary.wholeNotebook())).encounters).toEqual([]);
  });

  test('does not stand in the way of saving the word anew', async () => {
    const vocabulary = await saved('改革');
    await good(vocabulary.remove(['word:改革'], 2_000));
    await good(vocabulary.sweepTrash(2_000 + 30 * DAY));
    const again = await good(vocabulary.save(item('改革'), meeting('新。'), 'encounter-9', 50 * DAY));
    expect(again).toMatchObject({ encounters: 1, entry: { savedAt: 50 * DAY, note: '', tags: [], deletedAt: null } });
  });
});

describe('a snapshot', () => {
  test('is taken before several entries are deleted, and brings them back', async () => {
    const vocabulary = await saved('改革', '开放', '民生');
    const before = await written(vocabulary);
    await good(vocabulary.remove(['word:改革', 'word:开放'], 2_000));
    const [snapshot] = await good(vocabulary.snapshots());
    expect(snapshot).toMatchObject({ reason: 'bulk-delete', at: 2_000, entries: 3, encounters: 3 });
    expect(await good(vocabulary.restoreSnapshot(snapshot?.id ?? 0, 3_000))).toBe(true);
    expect(await written(vocabulary)).toEqual(before);
  });

  test('is not needed for one, which the trash keeps', async () => {
    const vocabulary = await saved('改革');
    await good(vocabulary.remove(['word:改革'], 2_000));
    expect(await good(vocabulary.snapshots())).toEqual([]);
  });

  test('can itself be undone, and the three latest are kept', async () => {
    const vocabulary = await saved('改革', '开放');
    await good(vocabulary.remove(['word:改革', 'word:开放'], 2_000));
    const [first] = await good(vocabulary.snapshots());
    await good(vocabulary.restoreSnapshot(first?.id ?? 0, 3_000));
    const [second] = await good(vocabulary.snapshots());
    expect(second?.reason).toBe('restore');
    await good(vocabulary.restoreSnapshot(second?.id ?? 0, 4_000));
    expect(await written(vocabulary)).toEqual([]);
    for (const time of [5_000, 6_000]) await good(vocabulary.remove(['word:改革', 'word:开放'], time));
    expect((await good(vocabulary.snapshots())).map(({ at }) => at)).toEqual([6_000, 5_000, 4_000]);
    expect(await good(vocabulary.restoreSnapshot(first?.id ?? 0, 7_000))).toBe(false);
  });
});

describe('the history of meetings', () => {
  async function withHistory() {
    const vocabulary = await saved('改革');
    for (const [index, url] of [SITE, 'https://gov.example/a', 'https://gov.example/b'].entries())
      await good(vocabulary.save(item('改革'), meeting(`${index}。`, url), `encounter-${index}`, 2_000 + index));
    return vocabulary;
  }

  test('is counted by site', async () => {
    const vocabulary = await withHistory();
    expect(await good(vocabulary.sites())).toEqual([
      { site: 'gov.example', encounters: 2 },
      { site: 'news.example', encounters: 2 },
    ]);
  });

  test.each([
    ['of a site', { site: 'news.example', from: 0, to: 9_000 }, ['改革: 2。 1。']],
    ['of a site within a period', { site: 'gov.example', from: 2_002, to: 9_000 }, ['改革: 1。 0。 改革。']],
    ['of a period', { from: 2_000, to: 2_002 }, ['改革: 2。 改革。']],
    ['of no meeting at all', { site: 'other.example', from: 0, to: 9_000 }, ['改革: 2。 1。 0。 改革。']],
  ])('%s is deleted, the entry stays, and it can be brought back', async (_, range, left) => {
    const vocabulary = await withHistory();
    const gone = await good(vocabulary.deleteHistory(range, 3_000));
    expect(await written(vocabulary)).toEqual(left);
    const [snapshot] = await good(vocabulary.snapshots());
    expect(snapshot === undefined).toBe(gone.length === 0);
    if (snapshot) await good(vocabulary.restoreSnapshot(snapshot.id, 4_000));
    expect(await written(vocabulary)).toEqual(['改革: 2。 1。 0。 改革。']);
  });
});

describe('meeting saved words again', () => {
  const met = (word: string, id: string, url = 'https://gov.example/a') => ({
    entryId: `word:${word}`,
    encounterId: id,
    meeting: meeting('再。', url),
  });

  test('adds each once per page and day, and only to what is in the list', async () => {
    const vocabulary = await saved('改革', '开放');
    await good(vocabulary.remove(['word:开放'], 2_000));
    const batch = [met('改革', 'm1'), met('改革', 'm2'), met('开放', 'm3'), met('民生', 'm4')];
    expect(await good(vocabulary.meetAgain(batch, 3_000, 0))).toBe(1);
    expect(await good(vocabulary.meetAgain([met('改革', 'm5', 'https://gov.example/a?utm_source=x')], 4_000, 0))).toBe(
      0,
    );
    expect(await good(vocabulary.meetAgain([met('改革', 'm6', 'https://gov.example/b')], 4_000, 0))).toBe(1);
    expect(await good(vocabulary.meetAgain([met('改革', 'm7')], 4_000 + DAY, 0))).toBe(1);
    expect(await good(vocabulary.saved('word:改革'))).toMatchObject({ meetings: { encounters: 4 } });
    expect(await good(vocabulary.savedIds())).toEqual(['word:改革']);
  });
});

describe('an entry that is edited', () => {
  test('takes status, tags and note, and can be put back as it was', async () => {
    const vocabulary = await saved('改革');
    const change = { status: 'ignored', tags: ['b', 'a', 'b'], note: 'mine' } as const;
    const [before] = await good(vocabulary.edit(['word:改革', 'word:nobody'], change, 2_000));
    const [listed] = await good(vocabulary.list());
    expect(listed?.entry).toMatchObject({ status: 'ignored', tags: ['a', 'b'], note: 'mine' });
    const { status = 'new', tags = [], note = '' } = before ?? {};
    await good(vocabulary.edit(['word:改革'], { status, tags, note }, 3_000));
    expect((await good(vocabulary.list()))[0]?.entry).toMatchObject({ status: 'new', tags: [], note: '' });
  });

  test.each([
    ['ignored', { status: 'ignored' }, 0, 0],
    ['suspended', { pause: { kind: 'suspended' } }, 0, 0],
    ['buried until tomorrow', { pause: { kind: 'buried', until: DAY } }, 0, 1],
    ['learning', { status: 'learning' }, 1, 1],
  ] as const)('%s comes up for review only as it should', async (_, change, today, tomorrow) => {
    const vocabulary = await saved('改革');
    await good(vocabulary.edit(['word:改革'], change, 2_000));
    expect(await good(vocabulary.dueCount(3_000))).toBe(today);
    expect(await good(vocabulary.dueCount(DAY))).toBe(tomorrow);
    expect(await good(vocabulary.nextDue())).toBe(tomorrow === 0 ? null : today === 0 ? DAY : 1_000);
  });
});

describe('the list', () => {
  test('shows its head first, and everything for searching', async () => {
    const vocabulary = await saved('改革', '开放', '民生');
    const { summaries, total } = await good(vocabulary.firstPage(2));
    expect(total).toBe(3);
    expect(summaries.map(({ simplified, met }) => [simplified, met])).toEqual([
      ['民生', 1],
      ['开放', 1],
    ]);
    expect((await good(vocabulary.entries())).map(({ id }) => id)).toEqual(['word:民生', 'word:开放', 'word:改革']);
    const some = await good(vocabulary.withEncounters(['word:改革', 'word:nobody', 'word:民生']));
    expect(some.map(({ entry }) => entry.id)).toEqual(['word:改革', 'word:民生']);
  });

  test('is the same beyond the length at which encounters are read in one pass', async () => {
    const words = Array.from({ length: 501 }, (_, index) => `词${index}`);
    const { vocabulary } = newNotebook();
    const entries = words.map((word, index) => newEntry(item(word), index));
    const met = { start: 0, end: 2, title: 'News', url: SITE, site: 'news.example', at: 1_000, keptAt: 1_000 };
    const encounters = words.map((word) => ({ ...met, id: word, entryId: `word:${word}`, sentence: `${word}。` }));
    await good(vocabulary.applyImport(() => ({ ...EMPTY_NOTEBOOK, entries, encounters }), 'import', 2_000));
    await good(vocabulary.save(item('词7'), meeting('再。'), 'again', 9_000));
    const listed = await good(vocabulary.list());
    expect(listed.map(({ entry }) => entry.item.simplified)).toEqual([...words].reverse());
    expect(listed.find(({ entry }) => entry.id === 'word:词7')?.encounters.map(({ sentence }) => sentence)).toEqual([
      '再。',
      '词7。',
    ]);
  });
});

describe('answers', () => {
  test('are counted since a time, first meetings with a card apart', async () => {
    const vocabulary = await saved('改革', '开放');
    await good(vocabulary.grade('word:改革', 3, 2_000));
    await good(vocabulary.grade('word:改革', 3, 3_000));
    await good(vocabulary.grade('word:开放', 1, 4_000));
    // The second answer to 改革 was to a card in learning, which counts towards no limit.
    expect(await good(vocabulary.answeredSince(3_000))).toEqual({ fresh: 1, repeated: 0, latest: 'word:开放' });
    expect(await good(vocabulary.answeredSince(2_000))).toMatchObject({ fresh: 2, repeated: 0 });
    expect((await good(vocabulary.list())).map(({ entry }) => entry.status)).toEqual(['learning', 'learning']);
    await good(vocabulary.undoGrade('word:开放', 5_000));
    expect((await good(vocabulary.list()))[0]?.entry.status).toBe('new');
  });

  test('that make a leech of a card suspend it where the reader wants that, until they are taken back', async () => {
    const vocabulary = await saved('改革');
    const settings = { ...DEFAULT_REVIEW_SETTINGS, leechThreshold: 2, leechAction: 'suspend' } as const;
    let now = 2_000;
    for (const grade of [4, 1, 4, 1] as const) {
      const { card } = await good(vocabulary.grade('word:改革', grade, now, settings));
      now = card.due;
    }
    const [suspended] = await good(vocabulary.entries());
    expect(suspended).toMatchObject({ tags: ['leech'], pause: { kind: 'suspended' } });
    expect(await good(vocabulary.dueCount(now + DAY))).toBe(0);
    await good(vocabulary.undoGrade('word:改革', now, settings));
    expect((await good(vocabulary.entries()))[0]).toMatchObject({ tags: [], pause: { kind: 'none' } });
  });
});
