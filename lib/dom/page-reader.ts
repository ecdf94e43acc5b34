import type { PinyinStyle } from '../core/pinyin/pinyin-style.ts';
import type { BlockText, TermSpan, WordReading } from '../core/protocol/blocks.ts';
import { DEFAULT_SETTINGS, isWrittenLevel, type Settings, type WrittenLevel } from '../core/settings/settings.ts';
import { looksChinese } from '../core/text/han.ts';
import { looksMisread } from '../core/text/misread.ts';
import type { Span } from '../core/text/span.ts';
import { keepCopiesBare } from './bare-copies.ts';
import { keepDragsBare } from './bare-drags.ts';
import { offsetIn, originalOf } from './block-positions.ts';
import { type Block, blocksAround, collectBlocks, isCurrent, isSameBlock } from './blocks.ts';
import { type ChosenPart, partsWithin, withPart } from './chosen-parts.ts';
import { blocksCutOff, clippingBoxesAround } from './clipping-boxes.ts';
import { containsShown, hostAround } from './flat-tree.ts';
import { groundOf } from './ground.ts';
import { createLineSpacing } from './line-spacing.ts';
import type { Marks } from './marks.ts';
import { createNearView, inView } from './near-view.ts';
import { createOpenRoots } from './open-roots.ts';
import { watchPageChanges } from './page-changes.ts';
import { sampleOf } from './page-sample.ts';
import { createPatience } from './patience.ts';
import type { CharacterPosition } from './pointer-position.ts';
import { lookOn } from './reading-look.ts';
import { hasReadings, hideReadings, showReadings } from './ruby.ts';
import { isRunningText } from './running-text.ts';

/** Where a page's terms and readings come from. A null answer: there is none to be had, the page stays as it is. */
export type ReadingSource = {
  /** @param withStatus whether to say how far the reader is with each. */
  findTerms(blocks: readonly BlockText[], withStatus: boolean): Promise<readonly (readonly TermSpan[])[] | null>;
  readBlocks(
    blocks: readonly BlockText[],
    level: WrittenLevel,
    style: PinyinStyle,
    knownWords: Settings['knownWords'],
  ): Promise<readonly (readonly WordReading[])[] | null>;
};

/** The settings that a page shows. */
export type PageSettings = Pick<Settings, (typeof READING_SETTINGS)[number] | 'marks' | 'statusMarks'>;

/** Those that readings depend on. */
const READING_SETTINGS = [
  'pinyin',
  'notation',
  'sandhi',
  'everything',
  'knownWords',
  'readingPlace',
  'readingSize',
  'toneColours',
] as const;

export type PageReader = {
  /** Brings the page in line with the settings. */
  apply(settings: PageSettings): Promise<void>;
  /** Finds terms anew, and readings unless told otherwise: the page is the same, what is known of it has changed. */
  refresh(withReadings?: boolean): Promise<void>;
  /** The block that shows a character of the page, and the character's UTF-16 offset in it. */
  placeOf(character: CharacterPosition): Place | null;
  /** Reads a range of the page whatever the level, until that changes; again takes its readings away. */
  readPart(range: Range): Promise<void>;
  /** The term that stands at a place, if there is one. */
  termAt(place: Place): Span | undefined;
  /** Whether a marked term stands at a place. */
  isTerm(place: Place): boolean;
  /** Where terms were found so far. */
  termPlaces(): TermPlace[];
  /** Terms found so far with the text they stand for, in document order. */
  terms(): { termId: string; text: string }[];
  /** The open shadow roots of the page, as far as they have been noticed. */
  shadowRoots(): readonly ShadowRoot[];
  readonly isChinese: boolean;
  /** Whether the browser has taken the page's text for another encoding than it is in: it is left bare. */
  readonly isMisread: boolean;
  /** How many texts the page takes our readings out of again and again: these are left bare. */
  readonly resisting: number;
  /** Takes everything of ours off the page. */
  stop(): void;
};

/** A term on the page: its block, and its span there. */
export type TermPlace = { readonly block: Block; readonly span: Span };

export type Place = { readonly block: Block; readonly offset: number };

/** Characters sent at once: small enough to answer within a frame or two, large enough to be few messages. */
const BATCH = 12_000;

/**
 * @param root what is read of the page.
 * @param onBlocks told of every block when it is first read.
 * @param onShadowText the first Chinese text has been found in a shadow tree, which the page's style sheets do not reach.
 */
export function createPageReader(
  source: ReadingSource,
  marks: Marks,
  root: () => Element | null,
  onShadowText: () => void = () => undefined,
  onBlocks: (blocks: readonly Block[]) => void = () => undefined,
): PageReader {
  const stopped = new AbortController();
  const spacing = createLineSpacing();
  const patience = createPatience();
  const nearView = createNearView((blocks) => void read(blocks));
  const blocks = new Set<Block>();
  const byNode = new WeakMap<Text, Block>();
  const found = new Map<Block, readonly TermSpan[]>();
  /** Blocks that have readings, as far as we have a say in it. */
  const annotated = new WeakSet<Block>();
  const chosenParts = new Map<Block, ChosenPart>();
  let settings: PageSettings = { ...DEFAULT_SETTINGS, pinyin: 'off', marks: false };
  /** Rises with every change of level or notation: answers to older questions come too late. */
  let turn = 0;
  let isApplied = false;
  let isChinese = false;
  let isMisread = false;
  let hasShadowText = false;

  keepCopiesBare(stopped.signal, () => roots.current());
  keepDragsBare(stopped.signal);
  const changes = watchPageChanges((changed) => void reread(changed), stopped.signal);
  const roots = createOpenRoots({ onFound: changes.watch, onLate: changes.report, signal: stopped.signal });
  roots.look(document);
  begin();

  function begin(): void {
    const text = sampleOf(root());
    isMisread = looksMisread(text);
    isChinese = !isMisread && looksChinese(text);
    if (isChinese) addAll();
  }

  function add(fresh: readonly Block[]): void {
    if (!hasShadowText && fresh.some(({ container }) => hostAround(container))) {
      hasShadowText = true;
      onShadowText();
    }
    for (const block of fresh) {
      blocks.add(block);
      for (const { node } of block.pieces) byNode.set(node, block);
    }
    onBlocks(fresh);
  }

  function addAll(): void {
    const element = root();
    if (element) add(collectBlocks(element));
  }

  function drop(old: readonly Block[]): void {
    hide(old);
    nearView.unwatch(old);
    marks.erase(old);
    for (const block of old) {
      blocks.delete(block);
      found.delete(block);
      chosenParts.delete(block);
    }
  }

  async function reread(changed: readonly Node[]): Promise<void> {
    for (const node of changed) roots.look(node);
    // A page that builds itself by script may show its first Chinese text only now.
    if (!isChinese) {
      begin();
      await Promise.all([findTerms([...blocks]), startReading([...blocks])]);
      return;
    }
    drop([...blocks].filter((block) => !isCurrent(block) || (annotated.has(block) && !hasReadings(block))));
    const within = root();
    const fresh = blocksAround(...changed).filter(
      (block) =>
        within !== null &&
        containsShown(within, block.container) &&
        !readBefore(block).some((old) => isSameBlock(old, block)),
    );
    // The block of a paragraph that has grown gives way to the whole.
    drop([...new Set(fresh.flatMap(readBefore))]);
    add(fresh);
    await Promise.all([findTerms(fresh), startReading(fresh)]);
  }

  /** The blocks in which a block's nodes have been read. */
  function readBefore({ pieces }: Block): Block[] {
    return pieces.flatMap(({ node }) => {
      const block = byNode.get(node);
      return block && blocks.has(block) ? [block] : [];
    });
  }

  /** Finds terms, on screen first; found they are even while marks are off, for the report. */
  async function findTerms(which: readonly Block[]): Promise<void> {
    const visible = new Set(inView(which));
    const ordered = [...visible, ...which.filter((block) => !visible.has(block))];
    for (const batch of batches(ordered)) {
      const answers = await source.findTerms(batch.map(toBlockText), showsStatus(settings));
      if (!answers || stopped.signal.aborted) return;
      batch.forEach((block, i) => {
        if (!blocks.has(block)) return;
        found.set(block, answers[i] ?? []);
        redraw(block);
      });
    }
  }

  /** What is on screen at once, the rest as it comes near. */
  async function startReading(which: readonly Block[]): Promise<void> {
    if (!isWrittenLevel(settings.pinyin)) return;
    const wanted = which.filter((block) => isWanted(block) && !chosenParts.has(block));
    const visible = inView(wanted);
    const now = new Set(visible);
    nearView.watch(wanted.filter((block) => !now.has(block)));
    await read(visible);
  }

  function isWanted(block: Block): boolean {
    return settings.everything || isRunningText(block);
  }

  async function read(which: readonly Block[]): Promise<void> {
    const asked = turn;
    for (const batch of batches(which)) {
      const { pinyin, notation, sandhi, knownWords } = settings;
      if (!isWrittenLevel(pinyin)) return;
      const answers = await source.readBlocks(batch.map(toBlockText), pinyin, { notation, sandhi }, knownWords);
      if (!answers || asked !== turn || stopped.signal.aborted) return;
      show(batch, answers);
    }
  }

  async function readParts(parts: readonly ChosenPart[]): Promise<void> {
    if (parts.length === 0) return;
    const asked = turn;
    const { pinyin, notation, sandhi, knownWords } = settings;
    const texts = parts.map(({ block }) => toBlockText(block));
    const [all, level] = await Promise.all([
      source.readBlocks(texts, 'all', { notation, sandhi }, knownWords),
      isWrittenLevel(pinyin) ? source.readBlocks(texts, pinyin, { notation, sandhi }, knownWords) : [],
    ]);
    if (!all || !level || asked !== turn || stopped.signal.aborted) return;
    show(
      parts.map(({ block }) => block),
      parts.map(({ span, block }, i) => withPart(span, all[i] ?? [], isWanted(block) ? (level[i] ?? []) : [])),
    );
  }

  function show(batch: readonly Block[], answers: readonly (readonly WordReading[])[]): void {
    const current = batch.flatMap((block, i) => {
      const readings = answers[i] ?? [];
      return blocks.has(block) && isCurrent(block) && !patience.isSpentOn(block) ? [{ block, readings }] : [];
    });
    // Readings of the former level go where this one has none.
    hide(current.flatMap(({ block, readings }) => (readings.length === 0 ? [block] : [])));
    const shown = current.filter(({ readings }) => readings.length > 0);
    const boxes = clippingBoxesAround(shown.map(({ block }) => block));
    // All measuring before all writing.
    const looks = shown.map(({ block }) => lookOn(settings, () => groundOf(block.container).kind));
    spacing.widen(
      shown.map(({ block }) => block),
      settings,
    );
    shown.forEach(({ block, readings }, i) => {
      showReadings(block, readings, looks[i]);
      annotated.add(block);
      redraw(block);
    });
    hide(blocksCutOff(boxes));
    const shownAt = turn;
    patience.watch(
      shown.flatMap(({ block }) => (annotated.has(block) ? [block] : [])),
      () => shownAt === turn,
    );
  }

  function hide(which: readonly Block[]): void {
    const shown = which.filter(hasReadings);
    for (const block of which) annotated.delete(block);
    for (const block of shown) {
      hideReadings(block);
      redraw(block);
    }
    spacing.release(which);
  }

  function redraw(block: Block): void {
    const spans = found.get(block);
    if (settings.marks && spans) marks.draw(block, spans, settings.statusMarks);
  }

  function termAt({ block, offset }: Place): Span | undefined {
    return found.get(block)?.find(({ start, end }) => start <= offset && offset < end);
  }

  return {
    get isChinese() {
      return isChinese;
    },
    get isMisread() {
      return isMisread;
    },
    get resisting() {
      return patience.spent;
    },
    async apply(next) {
      const before = settings;
      settings = next;
      if (!isChinese || stopped.signal.aborted) return;
      const isOther = differInPinyin(before, next);
      if (isOther) {
        turn++;
        chosenParts.clear();
        nearView.unwatch([...blocks]);
        // From one level to another readings are replaced block by block as they arrive, without a bare page between.
        const beyondView = new Set(blocks);
        // Another place or size needs the lines measured as the page has them.
        const hasRoom = before.readingSize === next.readingSize && before.readingPlace === next.readingPlace;
        const stays = hasRoom && isWrittenLevel(next.pinyin) ? inView([...blocks].filter(isWanted)) : [];
        for (const block of stays) beyondView.delete(block);
        hide([...beyondView]);
      }
      if (!next.marks) marks.erase([...blocks]);
      else if (!before.marks) for (const block of blocks) redraw(block);
      const isFirst = !isApplied;
      isApplied = true;
      await Promise.all([
        isFirst || showsStatus(before) !== showsStatus(next) ? findTerms([...blocks]) : undefined,
        isOther ? startReading([...blocks]) : undefined,
      ]);
    },
    async refresh(withReadings = true) {
      if (!isApplied || stopped.signal.aborted) return;
      if (withReadings) {
        turn++;
        nearView.unwatch([...blocks]);
      }
      const readAnew = () => [startReading([...blocks]), readParts([...chosenParts.values()])];
      await Promise.all([findTerms([...blocks]), ...(withReadings ? readAnew() : [])]);
    },
    async readPart(range) {
      const parts = partsWithin(range, blocks);
      const isRead = parts.every(({ block }) => chosenParts.has(block));
      nearView.unwatch(parts.map(({ block }) => block));
      for (const part of parts) {
        if (isRead) chosenParts.delete(part.block);
        else chosenParts.set(part.block, part);
      }
      if (!isRead) return readParts(parts);
      hide(parts.map(({ block }) => block));
      await startReading(parts.map(({ block }) => block));
    },
    placeOf({ node, offset }) {
      const block = byNode.get(originalOf(node));
      if (!block || !blocks.has(block) || !isCurrent(block)) return null;
      const inBlock = offsetIn(block, node, offset);
      return inBlock === null ? null : { block, offset: inBlock };
    },
    termAt,
    shadowRoots: roots.current,
    isTerm: (place) => settings.marks && termAt(place) !== undefined,
    termPlaces: () => [...found].flatMap(([block, spans]) => spans.map((span) => ({ block, span }))),
    terms: () =>
      [...blocks].flatMap((block) =>
        (found.get(block) ?? []).map(({ termId, start, end }) => ({ termId, text: block.text.slice(start, end) })),
      ),
    stop() {
      stopped.abort();
      turn++;
      nearView.stop();
      hide([...blocks]);
      marks.clear();
      blocks.clear();
    },
  };
}

function differInPinyin(one: PageSettings, other: PageSettings): boolean {
  return READING_SETTINGS.some((name) => one[name] !== other[name]);
}

function showsStatus({ marks, statusMarks }: PageSettings): boolean {
  return marks && statusMarks;
}

function toBlockText({ text, breaks }: Block): BlockText {
  return { text, breaks: [...breaks] };
}

function* batches(which: readonly Block[]): Generator<Block[]> {
  let batch: Block[] = [];
  let size = 0;
  for (const block of which) {
    batch.push(block);
    size += block.text.length;
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
