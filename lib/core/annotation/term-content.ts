import { membersAt } from '../glossary/members-at.ts';
import { renderingAt } from '../glossary/rendering-at.ts';
import type { CitedRendering, Member, TermEntry } from '../glossary/term.ts';
import { timeNotes } from '../glossary/time-notes.ts';
import type { OwnTerm } from '../own-terms/own-term.ts';
import type { SiteEngine } from '../own-terms/site-engines.ts';
import { joinWritten } from '../pinyin/orthography.ts';
import {
  type LookUp,
  type NamedTerm,
  SHOWN_RELATIONS,
  type ShownMember,
  type ShownRendering,
  type TermContent,
  type TimeNote,
} from '../protocol/look-up.ts';
import { sameSpan } from '../text/span.ts';
import type { TermSegment } from './segment.ts';

type Sources = Pick<SiteEngine, 'glossary' | 'entries' | 'ownTerm'>;

/**
 * What the card says of a term, for the time of the article: the reader's own with the glossary's in the same place, if
 * that has one; or the glossary's alone.
 * @param articleDate ISO day; null where it is not known: as of today.
 */
export async function termContents(
  sources: Sources,
  text: string,
  segment: TermSegment,
  articleDate: string | null,
): Promise<Pick<LookUp, 'own' | 'term'>> {
  const own = sources.ownTerm(segment.term.id);
  const ours = own ? sources.glossary.matches(text).find((match) => sameSpan(match, segment))?.term : segment.term;
  const [parts, term] = await Promise.all([
    partsOf(sources, segment),
    ours && termContent(sources, ours.id, articleDate),
  ]);
  return {
    ...(own
      ? { own: { term: own, pinyin: own.pinyin || joinWritten(segment.written), parts: term ? [] : parts } }
      : {}),
    ...(term ? { term: { ...term, parts } } : {}),
  };
}

/** What the card says of a glossary term, wherever that stands. @throws Error where it has no entry. */
export async function termContent(
  sources: Sources,
  id: string,
  articleDate: string | null,
): Promise<Omit<TermContent, 'parts'>> {
  const entry = await sources.entries.of(id);
  if (!entry) throw new Error(`glossary: ${id} has no entry`);
  const idsOf = (kind: keyof NonNullable<TermEntry['relations']>) =>
    (entry.relations?.[kind] ?? []).map((relation) => relation.id);
  const [successors, ...related] = await Promise.all(
    (['replacedBy', ...SHOWN_RELATIONS] as const).map((kind) => namedTerms(sources, idsOf(kind))),
  );
  const relations = SHOWN_RELATIONS.map((kind, i) => ({ kind, terms: [...(related[i]?.values() ?? [])] }));
  const { members, until } = membersAt(entry, articleDate);
  const membersThen: TimeNote[] =
    until === undefined || articleDate === null ? [] : [{ kind: 'members-then', until, articleDate }];
  const { renderings, notes } = orderedRenderings(entry, articleDate);
  return {
    id: entry.id,
    headword: entry.headword,
    traditional: entry.traditional,
    pinyin: entry.pinyin,
    category: entry.category,
    ...(entry.literal === undefined ? {} : { literal: entry.literal }),
    gloss: entry.gloss,
    renderings: renderings.map(shownRendering),
    timeNotes: [...notes, ...timeNotes(entry, articleDate, (other) => successors?.get(other)), ...membersThen],
    ...(entry.origin === undefined ? {} : { origin: entry.origin }),
    members: members.map((member) => shownMember(member, sources)),
    relations: relations.filter(({ terms }) => terms.length > 0),
  };
}

/** The terms nested in a term; a shorter form of itself is none: 十八大以来 in 党的十八大以来. */
async function partsOf(sources: Sources, { term, parts }: TermSegment): Promise<readonly NamedTerm[]> {
  const ids = new Set(parts.map((part) => part.term.id));
  ids.delete(term.id);
  return [...(await namedTerms(sources, [...ids])).values()];
}

/** Terms by their id, in order; those that there are. */
async function namedTerms(sources: Sources, ids: readonly string[]): Promise<ReadonlyMap<string, NamedTerm>> {
  const named = await Promise.all(ids.map((id) => namedTerm(sources, id)));
  return new Map(named.flatMap((term) => (term ? [[term.id, term]] : [])));
}

/** A term as another one's card names it. */
export async function namedTerm(
  { entries, ownTerm }: Pick<Sources, 'entries' | 'ownTerm'>,
  id: string,
): Promise<NamedTerm | undefined> {
  const own: OwnTerm | undefined = ownTerm(id);
  if (own) return { id, headword: own.headword, rendering: own.renderings[0] ?? '' };
  const entry = await entries.of(id);
  return entry && { id, headword: entry.headword, rendering: firstRendering(entry, null)?.rendering.text ?? '' };
}

function firstRendering({ renderings }: TermEntry, day: string | null) {
  return renderingAt(renderings, ({ source }) => source?.date, day);
}

/** The rendering for the article's date first, and what is to be said of that choice. */
function orderedRenderings(entry: TermEntry, articleDate: string | null) {
  const { renderings } = entry;
  const chosen = firstRendering(entry, articleDate);
  if (!chosen) return { renderings, notes: [] };
  const { rendering, isLater } = chosen;
  const notes: TimeNote[] = [];
  // Where only one rendering is known, that it is younger says something of our sources, not of the term.
  if (articleDate !== null && isLater && renderings.length > 1) notes.push({ kind: 'rendering-later', articleDate });
  else if (articleDate !== null && !isLater && rendering.text !== firstRendering(entry, null)?.rendering.text)
    notes.push({ kind: 'rendering-then', articleDate });
  return { renderings: [rendering, ...renderings.filter((other) => other !== rendering)], notes };
}

/** Editors name the entry of a member where its text alone would not. */
function shownMember({ text, rendering, term }: Member, { glossary }: Pick<Sources, 'glossary'>): ShownMember {
  const named = glossary.matches(text).find(({ start, end }) => start === 0 && end === text.length)?.term.id;
  const termId = term ?? named;
  return { text, rendering, ...(termId === undefined ? {} : { termId }) };
}

function shownRendering({ text, kind, note, seen, source }: CitedRendering): ShownRendering {
  return {
    text,
    kind,
    verified: seen !== undefined,
    ...(note === undefined ? {} : { note }),
    ...(source === undefined
      ? {}
      : {
          source: {
            title: source.title,
            body: source.body,
            ...(source.date === undefined ? {} : { date: source.date }),
            ...(source.url === undefined ? {} : { url: source.url }),
          },
        }),
  };
}
