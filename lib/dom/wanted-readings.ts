import { isWrittenLevel } from '../core/settings/settings.ts';
import { blockBatches, toBlockText } from './block-batches.ts';
import type { Block } from './blocks.ts';
import { type ChosenPart, partsWithin, withPart } from './chosen-parts.ts';
import type { KnownBlocks } from './known-blocks.ts';
import { createNearView, inView } from './near-view.ts';
import type { PageSettings } from './page-settings.ts';
import type { ReadingSource } from './reading-source.ts';
import { isRunningText } from './running-text.ts';
import type { ShownReadings } from './shown-readings.ts';

/** The readings that the reader wants to see: those of the level, and over parts chosen by hand. */
export type WantedReadings = {
  /** Has blocks read as the level has it: what is on screen at once, the rest as it comes near. */
  read(which: readonly Block[]): Promise<void>;
  /** Hides what is not wanted any more after a change of settings. All is to be read anew then. */
  leave(before: PageSettings): void;
  /** Reads all anew: the page is the same, what is known of it has changed. */
  readAgain(): Promise<void>;
  /** Reads a range of the page whatever the level, until that changes; again takes its readings away. */
  flipPart(range: Range): Promise<void>;
  forget(old: readonly Block[]): void;
  stop(): void;
};

type WantedReadingsOptions = {
  readonly source: Pick<ReadingSource, 'readBlocks'>;
  readonly blocks: KnownBlocks;
  readonly shown: ShownReadings;
  readonly settings: () => PageSettings;
};

export function createWantedReadings({ source, blocks, shown, settings }: WantedReadingsOptions): WantedReadings {
  const nearView = createNearView((near) => void readNow(near));
  const chosenParts = new Map<Block, ChosenPart>();
  /** Rises with every change of level or notation: answers to older questions come too late. */
  let turn = 0;

  function isWanted(block: Block): boolean {
    return settings().everything || isRunningText(block);
  }

  async function read(which: readonly Block[]): Promise<void> {
    if (!isWrittenLevel(settings().pinyin)) return;
    const wanted = which.filter((block) => isWanted(block) && !chosenParts.has(block));
    const visible = inView(wanted);
    const now = new Set(visible);
    nearView.watch(wanted.filter((block) => !now.has(block)));
    await readNow(visible);
  }

  async function readNow(which: readonly Block[]): Promise<void> {
    const asked = turn;
    for (const batch of blockBatches(which)) {
      const { pinyin, notation, sandhi, knownWords } = settings();
      if (!isWrittenLevel(pinyin)) return;
      const answers = await source.readBlocks(batch.map(toBlockText), pinyin, { notation, sandhi }, knownWords);
      if (!answers || asked !== turn) return;
      shown.show(batch, answers, () => asked === turn);
    }
  }

  async function readParts(parts: readonly ChosenPart[]): Promise<void> {
    if (parts.length === 0) return;
    const asked = turn;
    const { pinyin, notation, sandhi, knownWords } = settings();
    const texts = parts.map(({ block }) => toBlockText(block));
    const [all, level] = await Promise.all([
      source.readBlocks(texts, 'all', { notation, sandhi }, knownWords),
      isWrittenLevel(pinyin) ? source.readBlocks(texts, pinyin, { notation, sandhi }, knownWords) : [],
    ]);
    if (!all || !level || asked !== turn) return;
    shown.show(
      parts.map(({ block }) => block),
      parts.map(({ span, block }, i) => withPart(span, all[i] ?? [], isWanted(block) ? (level[i] ?? []) : [])),
      () => asked === turn,
    );
  }

  function forget(old: readonly Block[]): void {
    nearView.unwatch(old);
    for (const block of old) chosenParts.delete(block);
  }

  return {
    read,
    forget,
    leave(before) {
      turn++;
      forget(blocks.all());
      // From one level to another readings are replaced block by block as they arrive, without a bare page between.
      const beyondView = new Set(blocks.all());
      const { readingSize, readingPlace, pinyin } = settings();
      // Another place or size needs the lines measured as the page has them.
      const hasRoom = before.readingSize === readingSize && before.readingPlace === readingPlace;
      const stays = hasRoom && isWrittenLevel(pinyin) ? inView(blocks.all().filter(isWanted)) : [];
      for (const block of stays) beyondView.delete(block);
      shown.hide([...beyondView]);
    },
    async readAgain() {
      turn++;
      nearView.unwatch(blocks.all());
      await Promise.all([read(blocks.all()), readParts([...chosenParts.values()])]);
    },
    async flipPart(range) {
      const parts = partsWithin(range, blocks.all());
      const within = parts.map(({ block }) => block);
      const isRead = parts.every(({ block }) => chosenParts.has(block));
      nearView.unwatch(within);
      for (const part of parts) {
        if (isRead) chosenParts.delete(part.block);
        else chosenParts.set(part.block, part);
      }
      if (!isRead) return readParts(parts);
      shown.hide(within);
      await read(within);
    },
    stop() {
      turn++;
      nearView.stop();
    },
  };
}
