import { edited } from './edited.ts';
import type { Entry } from './entry.ts';

/**
 * One entry out of several that the reader says are the same: `kept` with its item, all their tags and notes, the day
 * the first was saved, and of schedule, status and pause those of the card that was answered most.
 * @param now epoch ms
 */
export function joinedEntry(kept: Entry, others: readonly Entry[], now: number): Entry {
  const all = [kept, ...others];
  const most = Math.max(...all.map(({ card }) => card.reps));
  const learnt = all.find(({ card }) => card.reps === most) ?? kept;
  const notes = new Set(all.map(({ note }) => note.trim()).filter((note) => note !== ''));
  const joined = {
    tags: [...new Set(all.flatMap(({ tags }) => tags))].sort(),
    note: notes.size > 1 ? [...notes].join('\n') : kept.note.trim() === '' ? ([...notes][0] ?? '') : kept.note,
    status: learnt.status,
    card: learnt.card,
    pause: learnt.pause,
  };
  const savedAt = Math.min(...all.map((entry) => entry.savedAt));
  return { ...edited(kept, joined, now), savedAt };
}
