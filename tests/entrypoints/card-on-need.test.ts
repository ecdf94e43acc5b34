import { describe, expect, test } from 'vitest';
import type { CardModule } from '../../entrypoints/card/card-module.ts';
import { createCardOnNeed } from '../../entrypoints/reader.content/card-on-need.ts';
import { PLAIN_STYLE } from '../../lib/core/pinyin/pinyin-style.ts';
import { failure, ok, type Result } from '../../lib/core/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/core/settings/settings.ts';

const MARKS = { draw() {}, erase() {}, point() {}, unpoint() {}, clear() {} };
const DRAFT = { id: null, fields: { headword: '高质量' } } as never; // only handed on
const LINE = { left: 0, top: 0, right: 10, bottom: 10 };

/** A card that comes as `outcomes` say, one for each time it is fetched; `said` is all that happened, in order. */
function setUp(...outcomes: readonly ('comes' | 'card-refused' | 'extension-gone')[]) {
  const said: string[] = [];
  const left = new AbortController();
  const module: CardModule = {
    createCards: () => ({
      show: () => said.push('card shown'),
      hide: () => said.push('card hidden'),
      save: async () => void said.push('saved'),
      remove: () => said.push('card removed'),
      closePinned: () => said.push('pinned closed'),
      isHeld: true,
      isOnWay: () => true,
    }),
    circumstancesOf: () => ({ style: PLAIN_STYLE, articleDate: '2024-04-24' }),
    walkToTerm: (places) => (places[0] ? { block: places[0].block, offset: 7 } : null),
    createOwnTermForm: () => ({ open: () => said.push('form opened'), remove: () => said.push('form removed') }),
  };
  const coming = [...outcomes];
  const load = async (): Promise<Result<CardModule>> => {
    said.push('fetched');
    const outcome = coming.shift() ?? 'comes';
    return outcome === 'comes' ? ok(module) : failure(outcome);
  };
  const card = createCardOnNeed({
    load,
    marks: MARKS,
    settings: () => DEFAULT_SETTINGS,
    onPinned: () => said.push('pinned'),
    onClose: () => said.push('closed'),
    onWalk: () => said.push('gone on'),
    onForm: () => said.push('room made'),
    onReread: () => said.push('read anew'),
    onMissing: () => said.push('missing'),
    onGone: () => said.push('gone'),
    signal: left.signal,
  });
  return { card, said, left };
}

describe('the card, fetched on need', () => {
  test('costs nothing where the reader never needs it', async () => {
    const { card, said } = setUp();
    card.hide();
    await card.save();
    card.closePinned();
    card.remove();
    expect(card.isHeld || card.isOnWay({ x: 0, y: 0 }, { x: 1, y: 1 })).toBe(false);
    expect(said).toEqual([]);
  });

  test('is fetched once for all who need it, and then shows, saves, hides and goes', async () => {
    const { card, said } = setUp();
    expect(await Promise.all([card.prepare(), card.prepare(), card.showable(Promise.resolve('答'))])).toEqual([
      true,
      true,
      '答',
    ]);
    expect(await card.prepare()).toBe(true);
    card.show({} as never); // only handed on
    await card.save();
    card.hide();
    card.remove();
    expect(said).toEqual(['fetched', 'card shown', 'saved', 'card hidden', 'card removed', 'form removed']);
  });

  test('walks to a term once it is there, and not at all where it cannot be had', async () => {
    const { card, said } = setUp('card-refused');
    const places = [{ block: 'a block', span: { start: 7, end: 9 } }] as never; // only handed on
    expect(await card.walk(places, null, 1)).toBeNull();
    expect(said).toEqual(['fetched', 'missing']);
    expect(await card.walk(places, null, 1)).toEqual({ block: 'a block', offset: 7 });
    card.closePinned();
    expect([card.isHeld, card.isOnWay({ x: 0, y: 0 }, { x: 1, y: 1 }), said.at(-1)]).toEqual([
      true,
      true,
      'pinned closed',
    ]);
  });

  test('tells the date of the article once it is there, and no date where it cannot be had', async () => {
    const { card } = setUp('card-refused');
    expect(await card.circumstances()).toEqual({ style: PLAIN_STYLE });
    expect(await card.circumstances()).toEqual({ style: PLAIN_STYLE, articleDate: '2024-04-24' });
  });

  test('holds an answer back that is there before the card', async () => {
    const { card, said } = setUp();
    const answer = card.showable(Promise.resolve('答'));
    expect(said).toEqual(['fetched']);
    expect(await answer).toBe('答');
    card.openForm(DRAFT, LINE);
    expect(said).toEqual(['fetched', 'room made', 'form opened']);
  });

  test('tells the reader that it cannot be had, and is there the next time', async () => {
    const { card, said } = setUp('card-refused');
    expect(await card.showable(Promise.resolve('答'))).toBeNull();
    expect(said).toEqual(['fetched', 'missing']);
    expect(await card.showable(Promise.resolve('答'))).toBe('答');
    expect(said).toEqual(['fetched', 'missing', 'fetched']);
  });

  test('troubles nobody with its absence where there is nothing to show', async () => {
    const { card, said } = setUp('card-refused', 'card-refused');
    expect(await card.prepare()).toBe(false);
    expect(await card.showable(Promise.resolve(null))).toBeNull();
    expect(said).toEqual(['fetched', 'fetched']);
  });

  test('says that the extension has gone where that is the reason', async () => {
    const { card, said } = setUp('extension-gone');
    expect(await card.prepare()).toBe(false);
    expect(said).toEqual(['fetched', 'gone']);
  });

  test('is not made any more for a page that Tifa has left', async () => {
    const { card, said, left } = setUp();
    const answer = card.showable(Promise.resolve('答'));
    left.abort();
    expect(await answer).toBeNull();
    card.remove();
    expect(said).toEqual(['fetched']);
  });
});
