import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Rendering, Term } from '../glossary/term.ts';
import { joinWritten } from '../pinyin/orthography.ts';
import type { BlockText } from '../protocol/blocks.ts';
import type { LookUp, ShownRendering, TermContent, WordContent } from '../protocol/look-up.ts';
import { hasHan } from '../text/han.ts';
import type { Span } from '../text/span.ts';
import type { Annotator } from './annotator.ts';
import { createBreaks } from './breaks.ts';
import { otherReadings } from './doubt.ts';
import type { Segment, TermSegment } from './segment.ts';

/** Words shown under one another; more would be single characters nobody asked for. */
const MOST_WORDS = 4;

export type LookUpEngine = {
  readonly annotator: Annotator;
  readonly glossary: Glossary;
  readonly dictionary: Dictionary;
};

export type Found = Omit<LookUp, 'savedState' | 'shownPinyin'>;

/**
 * What stands under the pointer: the term if there is one, and the dictionary's words, the longest match first.
 * @param offset UTF-16 offset of the character under the pointer. @returns null where that is not Chinese.
 */
export async function lookUp(engine: LookUpEngine, block: BlockText, offset: number): Promise<Found | null> {
  const { text, breaks } = block;
  if (offset >= text.length) return null;
  const segment = engine.annotator.segmentAt(text, offset, breaks);
  if (!segment) return null;
  const words = await wordsAt(engine, block, offset, segment);
  if (segment.kind === 'term') {
    return {
      span: span(segment),
      term: termContent(segment, engine.glossary),
      words,
      pinyin: joinWritten(segment.written),
      otherReadings: [],
    };
  }
  const longest = words[0];
  if (segment.kind === 'plain' && !longest) return null;
  const shown = longest ? span(longest) : span(segment);
  const read = segment.kind === 'word' && shown.start === segment.start && shown.end === segment.end;
  if (!read) return { span: shown, words, pinyin: longest?.entries[0]?.pinyin ?? '', otherReadings: [] };
  return { span: shown, words, pinyin: joinWritten(segment.written), otherReadings: otherReadings(segment) };
}

function span({ start, end }: Span): Span {
  return { start, end };
}

/**
 * Dictionary words under the pointer. The longest that begins where the word under the pointer begins and reaches over
 * the pointer comes first, so that 展 in 发展 finds 发展; then those that begin at the pointer itself.
 */
async function wordsAt(
  engine: LookUpEngine,
  block: BlockText,
  offset: number,
  segment: Segment,
): Promise<WordContent[]> {
  const words = segment.kind === 'term' ? segment.words : [segment];
  const start = words.find((word) => word.start <= offset && offset < word.end)?.start ?? offset;
  const breaks = createBreaks(block.breaks);
  const matchesAt = (at: number) => engine.dictionary.matchesAt(block.text, at, breaks.after(at));
  const [before, here] = await Promise.all([start === offset ? [] : matchesAt(start), matchesAt(offset)]);
  return [...before.filter(({ end }) => end > offset), ...here]
    .map((match) => ({ ...match, headword: block.text.slice(match.start, match.end) }))
    .filter(({ headword }) => hasHan(headword))
    .slice(0, MOST_WORDS);
}

function termContent(segment: TermSegment, glossary: Glossary): TermContent {
  const { term } = segment;
  const parts = distinctTerms(segment.parts.map((part) => part.term));
  return {
    id: term.id,
    headword: term.headword,
    traditional: term.traditional,
    pinyin: term.pinyin,
    category: term.category,
    ...(term.literal === undefined ? {} : { literal: term.literal }),
    gloss: term.gloss,
    renderings: term.renderings.map((rendering) => shownRendering(rendering, glossary)),
    ...(term.origin === undefined ? {} : { origin: term.origin }),
    members: term.members ?? [],
    parts: parts.map(({ id, headword, renderings }) => ({ id, headword, rendering: renderings[0]?.text ?? '' })),
  };
}

function distinctTerms(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.id, term])).values()];
}

function shownRendering(rendering: Rendering, glossary: Glossary): ShownRendering {
  const { text, kind, note } = rendering;
  const source = rendering.source === undefined ? undefined : glossary.source(rendering.source);
  return {
    text,
    kind,
    verified: rendering.seen !== undefined,
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
