/** Runs in a page of its own, in real Chromium, on the very modules of the notebook. */

import { filterSummaries } from '../../lib/core/notebook-list/filter-summaries.ts';
import { DEFAULT_VIEW, NO_FILTER, SORT_FIELDS } from '../../lib/core/notebook-list/list-view.ts';
import { sortSummaries } from '../../lib/core/notebook-list/sort-summaries.ts';
import type { Encounter } from '../../lib/core/vocabulary/entry.ts';
import type { EntrySummary } from '../../lib/core/vocabulary/entry-summary.ts';
import { newEntry } from '../../lib/core/vocabulary/new-entry.ts';
import { createSearch } from '../../lib/core/vocabulary/search.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { beginNewLog } from '../../lib/db/new-log.ts';
import { toRow } from '../../lib/db/rows.ts';
import { createVocabulary, type Vocabulary } from '../../lib/db/vocabulary.ts';

const NAME = 'tifa-bench';
const DAY = 86_400_000;
const START = Date.UTC(2016, 0, 1);
const CHARACTERS = [...'改革开放发展经济社会政治文化生态文明建设创新协调绿色共享安全稳定民生治理体系能力现代化高质量'];
const SYLLABLES = ['gǎi', 'gé', 'kāi', 'fàng', 'fā', 'zhǎn', 'jīng', 'jì', 'shè', 'huì', 'zhèng', 'zhì', 'lǜ', 'sè'];
const WORDS = ['reform', 'opening up', 'development', 'economy', 'society', 'politics', 'civilisation', 'innovation'];
const SITES = Array.from({ length: 40 }, (_, index) => `site${index}.example`);

/** Milliseconds of each act, as often as it was measured. */
export type VocabularyTimes = Readonly<Record<string, readonly number[]>>;

/** A notebook of ten years: entries, each met as often as `meetings` says. */
async function fill(entries: number, meetings: number): Promise<void> {
  indexedDB.deleteDatabase(NAME);
  const database = openDatabase(NAME);
  for (let from = 0; from < entries; from += 10_000) {
    const numbers = Array.from({ length: Math.min(10_000, entries - from) }, (_, index) => from + index);
    await database.entries.bulkAdd(numbers.map((number) => toRow(entryAt(number))));
    await database.encounters.bulkAdd(numbers.flatMap((number) => encountersOf(number, meetings)));
  }
  database.close();
}

function entryAt(number: number) {
  const simplified = nth(CHARACTERS, number) + nth(CHARACTERS, number * 7 + 3) + number;
  const pinyin = `${nth(SYLLABLES, number)}${nth(SYLLABLES, number * 5 + 1)}`;
  const meaning = `${nth(WORDS, number)} of ${nth(WORDS, number * 3 + 2)}; to do something about it as the case may be`;
  return newEntry({ kind: 'word', simplified, traditional: simplified, pinyin, meaning }, START + number * 6_000_000);
}

function encountersOf(number: number, meetings: number): Encounter[] {
  const { id, savedAt } = entryAt(number);
  const sentence = `${'坚持稳中求进工作总基调，'.repeat(3)}${id.slice(5)}取得新进展。`;
  return Array.from({ length: meetings }, (_, index) => {
    const at = savedAt + index * DAY;
    const site = nth(SITES, number + index);
    const place = {
      title: 'A page of news with a title',
      url: `https://${site}/politics/${number}/${index}.html`,
      site,
    };
    return { id: `${number}-${index}`, entryId: id, sentence, start: 36, end: 38, ...place, at, keptAt: at };
  });
}

function nth(list: readonly string[], number: number): string {
  return list[number % list.length] ?? '';
}

async function measure(rounds: number): Promise<VocabularyTimes> {
  const times: Record<string, number[]> = {};
  async function timed<Value>(name: string, act: () => Promise<Value> | Value): Promise<Value> {
    const start = performance.now();
    const value = await act();
    times[name] = [...(times[name] ?? []), performance.now() - start];
    return value;
  }
  for (let round = 0; round < rounds; round++) {
    const vocabulary = createVocabulary(openDatabase(NAME));
    await timed('open the notebook and its list, first 100', () => good(vocabulary.firstPage(100)));
    const all = await timed('read all summaries, behind it', () => good(vocabulary.summaries()));
    await looksThrough(all, timed);
    await timed('open one entry beside the list', () => good(vocabulary.withEncounters([entryAt(round).id])));
    await timed('count what is due', () => good(vocabulary.dueCount(START)));
    await saves(vocabulary, round, timed);
    await timed('begin a new log, as the browser starts', beginNewLog);
    vocabulary.close();
  }
  return times;
}

type Timed = <Value>(name: string, act: () => Promise<Value> | Value) => Promise<Value>;

/** What the reader does to the list; each key searches what sorting and filters have left. */
async function looksThrough(all: readonly EntrySummary[], timed: Timed): Promise<void> {
  const context = { now: START, utcOffset: 0, categoryOf: () => undefined };
  const sorted = await timed('sort as the list opens', () => sortSummaries(all, DEFAULT_VIEW.sort));
  for (const by of SORT_FIELDS) await timed('sort by a column', () => sortSummaries(all, { by, isDescending: false }));
  for (const filter of [
    { ...NO_FILTER, site: nth(SITES, 3) },
    { ...NO_FILTER, status: 'known' as const, isDue: true },
    { ...NO_FILTER, from: '2018-01-01', to: '2019-12-31' },
  ])
    await timed('filter', () => filterSummaries(sorted, filter, context));
  const search = createSearch();
  for (const query of ['改', '改革', 'g', 'gai', 'gaige', 'lü', 'reform of', 'nothing like it'])
    await timed('search at a key', () => search.find(query, sorted));
}

async function saves(vocabulary: Vocabulary, round: number, timed: Timed): Promise<void> {
  const meeting = { sentence: '坚持改革。', start: 2, end: 4, title: 'News', url: 'https://site1.example/new' };
  const now = Date.UTC(2026, 10, 20) + round * DAY;
  for (let number = 0; number < 20; number++) {
    const { item } = entryAt(number * 1_777);
    const fresh = { ...item, simplified: `新词${round}-${number}` };
    await timed('save a new word', () => good(vocabulary.save(fresh, meeting, `new-${round}-${number}`, now)));
    await timed('save a word met before', () => good(vocabulary.save(item, meeting, `old-${round}-${number}`, now)));
  }
  const met = Array.from({ length: 50 }, (_, number) => ({
    entryId: entryAt(number * 991).id,
    encounterId: `met-${round}-${number}`,
    meeting,
  }));
  await timed('meet 50 saved words on a page', () => good(vocabulary.meetAgain(met, now + DAY / 2, 0)));
}

async function good<Value>(
  outcome: Promise<{ ok: true; value: Value } | { ok: false; code: string; detail?: string }>,
) {
  const result = await outcome;
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
  return result.value;
}

Object.assign(window, { vocabularyBench: { fill, measure } });
export type VocabularyBench = { readonly fill: typeof fill; readonly measure: typeof measure };
