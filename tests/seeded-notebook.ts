import { type Grade, graded } from '../lib/core/review/schedule.ts';
import type { Encounter, Entry, Review, SavedItem } from '../lib/core/vocabulary/entry.ts';
import { newEntry } from '../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../lib/core/vocabulary/notebook.ts';
import { statusAfter } from '../lib/core/vocabulary/status.ts';

const DAY = 86_400_000;

/** What stands before and after a term. */
const SENTENCES = [
  ['会议强调，要把', '摆在更加突出的位置，久久为功、善作善成。'],
  ['这位负责人表示，', '是今后一个时期各项工作的重要遵循。'],
  ['报告用专门一节谈到', '，并对各地提出了明确要求。'],
  ['座谈会上，代表们围绕', '谈了各自的看法。'],
] as const;

/**
 * A notebook as a diligent reader's is after some months: saved bit by bit, reviewed most evenings, forgotten now and
 * then. The same for the same items. @param now epoch ms
 */
export function seededNotebook(items: readonly SavedItem[], now: number, days: number): Notebook {
  const chance = seededChance(7);
  const kept = items.map((item, index) => {
    const savedAt = Math.floor(now - days * DAY * (1 - index / items.length));
    const saved = newEntry(item, savedAt);
    // Every so often something is saved that its turn has not come for yet.
    const kept = index % 9 === 8 ? { entry: saved, reviews: [] } : reviewedUntil(now, saved, chance);
    return { ...kept, encounter: meetingWith(item, index, savedAt) };
  });
  return {
    ...EMPTY_NOTEBOOK,
    entries: kept.map(({ entry }) => entry),
    encounters: kept.map(({ encounter }, index) => ({ ...encounter, entryId: kept[index]?.entry.id ?? '' })),
    reviews: kept.flatMap(({ reviews }) => reviews),
  };
}

function reviewedUntil(now: number, saved: Entry, chance: () => number): { entry: Entry; reviews: Review[] } {
  const reviews: Review[] = [];
  let entry = saved;
  // Skipped evenings put answers off; what is due within a day of now is left for now.
  for (let at = saved.savedAt; ; at = Math.ceil(Math.max(entry.card.due, at + 60_000))) {
    if (entry.card.state !== 'learning' && entry.card.state !== 'relearning') at += Math.floor(chance() ** 3 * 5 * DAY);
    if (at > now - DAY / 2) return { entry, reviews };
    const grade = gradeBy(chance());
    reviews.push({ entryId: entry.id, grade, at, before: entry.card, keptAt: at });
    const card = graded(entry.card, grade, at);
    entry = { ...entry, card, status: statusAfter(entry.status, card) };
  }
}

function gradeBy(chance: number): Grade {
  if (chance < 0.09) return 1;
  return chance < 0.2 ? 2 : chance < 0.88 ? 3 : 4;
}

function meetingWith({ simplified }: SavedItem, index: number, at: number): Omit<Encounter, 'entryId'> {
  const [before, after] = SENTENCES[index % SENTENCES.length] ?? ['', ''];
  const place = { title: '要闻', url: `https://news.example/${index}`, site: 'news.example' };
  const span = { start: before.length, end: before.length + simplified.length };
  return { id: `met-${index}`, sentence: before + simplified + after, ...span, ...place, at, keptAt: at };
}

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
