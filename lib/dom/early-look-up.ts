import type { Block } from './blocks.ts';
import type { Place } from './known-blocks.ts';
import { type CharacterPosition, characterAt } from './pointer-position.ts';
import { watchPointerRest } from './pointer-rest.ts';

export type EarlyLookUpOptions<Content> = {
  /** How long the pointer must rest until an answer is wanted, in milliseconds. */
  readonly delay: () => number;
  /** Whether the pointer at rest will want one. */
  readonly isOn: () => boolean;
  readonly placeOf: (character: CharacterPosition) => Place | null;
  readonly lookUp: (block: Block, offset: number) => Promise<Content | null>;
  readonly signal: AbortSignal;
};

/** A pointer that is still for as long, in milliseconds, will mostly stay; one that moves says so twice in that time. */
const PAUSE = 40;

/**
 * Asks while the pointer still has some way to go until it counts as resting, so that the answer of a background which
 * sleeps is there in time. To be created before what waits for the rest, whose timer may be as short.
 * @returns the look-up, which gives an early answer once, and only while the pointer has not moved since.
 */
export function createEarlyLookUp<Content>(options: EarlyLookUpOptions<Content>): typeof options.lookUp {
  const { lookUp, signal } = options;
  let early: (Place & { readonly answer: Promise<Content | null> }) | null = null;

  watchPointerRest({
    delay: () => Math.min(PAUSE, options.delay()),
    onRest(point) {
      const character = options.isOn() ? characterAt(point) : null;
      const place = character && options.placeOf(character);
      early = place && { ...place, answer: lookUp(place.block, place.offset) };
    },
    onMove() {
      early = null;
    },
    signal,
  });

  return (block, offset) => {
    const asked = early;
    early = null;
    return asked?.block === block && asked.offset === offset ? asked.answer : lookUp(block, offset);
  };
}
