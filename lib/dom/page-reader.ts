import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { looksChinese } from '../core/text/han.ts';
import { looksMisread } from '../core/text/misread.ts';
import type { Span } from '../core/text/span.ts';
import { keepCopiesBare } from './bare-copies.ts';
import { keepDragsBare } from './bare-drags.ts';
import { type Block, blocksAround, collectBlocks, isCurrent, isSameBlock } from './blocks.ts';
import { containsShown, hostAround } from './flat-tree.ts';
import { createFoundTerms } from './found-terms.ts';
import { createKnownBlocks, type Place, type TermPlace } from './known-blocks.ts';
import type { Marks } from './marks.ts';
import { createOpenRoots } from './open-roots.ts';
import { watchPageChanges } from './page-changes.ts';
import { sampleOf } from './page-sample.ts';
import { differInPinyin, type PageSettings, showsStatus } from './page-settings.ts';
import type { CharacterPosition } from './pointer-position.ts';
import type { ReadingSource } from './reading-source.ts';
import { createShownReadings } from './shown-readings.ts';
import { createWantedReadings } from './wanted-readings.ts';

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
  const { signal } = stopped;
  let settings: PageSettings = { ...DEFAULT_SETTINGS, pinyin: 'off', marks: false };
  let isApplied = false;
  let isChinese = false;
  let isMisread = false;
  let hasShadowText = false;

  const blocks = createKnownBlocks();
  const shared = { source, blocks, settings: () => settings };
  const terms = createFoundTerms({ ...shared, marks, signal });
  const shown = createShownReadings({ ...shared, onChange: terms.redraw });
  const readings = createWantedReadings({ ...shared, shown });

  keepCopiesBare(signal, () => roots.current());
  keepDragsBare(signal);
  const changes = watchPageChanges((changed) => void reread(changed), signal);
  const roots = createOpenRoots({ onFound: changes.watch, onLate: changes.report, signal });
  roots.look(document);
  begin();

  function begin(): void {
    const element = root();
    const text = sampleOf(element);
    isMisread = looksMisread(text);
    isChinese = !isMisread && looksChinese(text);
    if (isChinese && element) add(collectBlocks(element));
  }

  function add(fresh: readonly Block[]): void {
    if (!hasShadowText && fresh.some(({ container }) => hostAround(container))) {
      hasShadowText = true;
      onShadowText();
    }
    blocks.add(fresh);
    onBlocks(fresh);
  }

  function drop(old: readonly Block[]): void {
    shown.hide(old);
    readings.forget(old);
    terms.forget(old);
    blocks.drop(old);
  }

  async function reread(changed: readonly Node[]): Promise<void> {
    for (const node of changed) roots.look(node);
    // A page that builds itself by script may show its first Chinese text only now.
    if (!isChinese) {
      begin();
      await Promise.all([terms.find(blocks.all()), readings.read(blocks.all())]);
      return;
    }
    drop(blocks.all().filter((block) => !isCurrent(block) || shown.isLost(block)));
    const within = root();
    const fresh = blocksAround(...changed).filter(
      (block) =>
        within !== null &&
        containsShown(within, block.container) &&
        !blocks.sharingNodes(block).some((old) => isSameBlock(old, block)),
    );
    // The block of a paragraph that has grown gives way to the whole.
    drop([...new Set(fresh.flatMap(blocks.sharingNodes))]);
    add(fresh);
    await Promise.all([terms.find(fresh), readings.read(fresh)]);
  }

  return {
    get isChinese() {
      return isChinese;
    },
    get isMisread() {
      return isMisread;
    },
    get resisting() {
      return shown.resisting;
    },
    async apply(next) {
      const before = settings;
      settings = next;
      if (!isChinese || signal.aborted) return;
      const isOther = differInPinyin(before, next);
      if (isOther) readings.leave(before);
      if (!next.marks) marks.erase(blocks.all());
      else if (!before.marks) for (const block of blocks.all()) terms.redraw(block);
      const isFirst = !isApplied;
      isApplied = true;
      await Promise.all([
        isFirst || showsStatus(before) !== showsStatus(next) ? terms.find(blocks.all()) : undefined,
        isOther ? readings.read(blocks.all()) : undefined,
      ]);
    },
    async refresh(withReadings = true) {
      if (!isApplied || signal.aborted) return;
      await Promise.all([terms.find(blocks.all()), withReadings ? readings.readAgain() : undefined]);
    },
    readPart: readings.flipPart,
    placeOf: blocks.placeOf,
    termAt: terms.at,
    isTerm: (place) => settings.marks && terms.at(place) !== undefined,
    termPlaces: terms.places,
    terms: terms.texts,
    shadowRoots: roots.current,
    stop() {
      stopped.abort();
      readings.stop();
      shown.hide(blocks.all());
      marks.clear();
      blocks.drop(blocks.all());
    },
  };
}
