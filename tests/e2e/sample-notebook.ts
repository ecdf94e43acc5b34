import { writeNotebook } from '../../lib/core/exchange/write-notebook.ts';
import { graded } from '../../lib/core/review/schedule.ts';
import type { Encounter, Entry } from '../../lib/core/vocabulary/entry.ts';
import { newEntry } from '../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK } from '../../lib/core/vocabulary/notebook.ts';
import { statusAfter } from '../../lib/core/vocabulary/status.ts';
import { readEntries } from '../../scripts/read-glossary.ts';

const DAY = 86_400_000;
const SITES = ['people.example', 'xinhua.example', 'hebei.example', 'gov.example', 'qstheory.example'];
const TITLES = ['要闻', '评论员文章', '省政府常务会议召开', '专题研讨班开班', '本报社论'];
const TAGS = [[], [], ['briefing'], ['ministry', 'Q4'], ['check rendering'], ['speech']];
const FRAMES = [
  ['会议强调，要准确把握', '的丰富内涵，一件事情接着一件事情办。'],
  ['与会代表认为，', '为今后一个时期的工作指明了方向。'],
  ['记者从发布会上了解到，围绕', '，有关部门将出台十二条措施。'],
  ['文章指出，', '不是一句口号，关键在落实。'],
  ['各地把', '摆在更加突出的位置。'],
] as const;

/**
 * A notebook of some three hundred entries as half a year of work leaves it, the same every time, as the file that the
 * notebook imports. Terms are those of the glossary, sentences our own.
 */
export async function sampleNotebook(now: number, count = 300): Promise<string> {
  const random = sequence(7);
  const { entries: filed } = await readEntries();
  const step = Math.max(1, Math.floor(filed.length / count));
  const chosen = filed.filter((_, index) => index % step === 0).slice(0, count);
  const entries: Entry[] = [];
  const encounters: Encounter[] = [];
  for (const { entry: term } of chosen) {
    const [rendering] = term.renderings;
    const { id: termId, headword: simplified, traditional, pinyin } = term;
    const item = {
      kind: 'term' as const,
      termId,
      simplified,
      traditional,
      pinyin,
      meaning: rendering?.text ?? term.gloss,
    };
    const savedAt = now - Math.floor(random() * 180 * DAY);
    const entry = studied(newEntry(item, savedAt), now, random);
    entries.push({ ...entry, tags: TAGS[Math.floor(random() * TAGS.length)] ?? [] });
    const met = 1 + Math.floor(random() ** 3 * 12);
    for (let index = 0; index < met; index++)
      encounters.push(encounterOf(entry, index, savedAt + Math.floor(((now - savedAt) * index) / met), random));
  }
  return writeNotebook({ ...EMPTY_NOTEBOOK, entries, encounters }, now);
}

function studied(entry: Entry, now: number, random: () => number): Entry {
  let { card, status } = entry;
  let at = entry.savedAt + DAY;
  while (at < now && random() < 0.8) {
    card = graded(card, random() < 0.15 ? 1 : 3, at);
    status = statusAfter(status, card);
    at = card.due + Math.floor(random() * 2 * DAY);
  }
  const isIgnored = random() < 0.03;
  return { ...entry, card, status: isIgnored ? 'ignored' : status };
}

function encounterOf(entry: Entry, index: number, at: number, random: () => number): Encounter {
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)];
  const [before, after] = pick(FRAMES) ?? FRAMES[0];
  const { simplified } = entry.item;
  const site = pick(SITES) ?? '';
  const place = { title: pick(TITLES) ?? '', url: `https://${site}/${entry.id.slice(5)}/${index}.html`, site };
  const span = { start: before.length, end: before.length + simplified.length };
  const sentence = `${before}${simplified}${after}`;
  return { ...place, ...span, id: `${entry.id}-${index}`, entryId: entry.id, sentence, at, keptAt: at };
}

/** Numbers from 0 to 1 that look like chance and are always the same (a linear congruence). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}
