import { describe, expect, it } from 'vitest';
import type { Lstm, Network, State } from '../../../scripts/readings/network.ts';
import { askForPairs } from '../../../scripts/readings/pairs.ts';

/** Remembers the last two characters and nothing else. */
const REMEMBERS: Lstm = {
  start: stateOf(0, 0),
  step: ({ hidden }, character) => stateOf(hidden[1] ?? 0, character.charCodeAt(0)),
};

function stateOf(before: number, last: number): State {
  return { hidden: Float32Array.of(before, last), cell: new Float32Array() };
}

/** Reads 行 háng after 银 and before 业, else xíng; of 了 it is never sure. */
const NETWORK: Network = {
  readings: (character) => {
    if (character === '行')
      return [
        { syllable: 'xíng', index: 0 },
        { syllable: 'háng', index: 1 },
      ];
    return character === '了'
      ? [
          { syllable: 'le', index: 2 },
          { syllable: 'liǎo', index: 3 },
        ]
      : [];
  },
  forward: REMEMBERS,
  backward: REMEMBERS,
  scores: (before, after, [first]) => {
    if (first?.index === 2) return Float32Array.of(1, 0);
    const isFirm = before.hidden[0] === '银'.charCodeAt(0) || after.hidden[0] === '业'.charCodeAt(0);
    return isFirm ? Float32Array.of(0, 10) : Float32Array.of(10, 0);
  },
};

const NEIGHBOURS = [...'一二三四五六七八九十银业'];

describe('what the network is asked about pairs', () => {
  const pairs = askForPairs(NETWORK, ['行', '了', '中'], NEIGHBOURS);
  const read = (text: string) => pairs.filter((pair) => pair.text === text).map(({ opinion }) => opinion);

  it('keeps those that change the reading, with the place of the character', () => {
    expect(read('银行')).toMatchObject([{ at: 1 }]);
    expect(read('行业')).toMatchObject([{ at: 0 }]);
    expect([...(read('银行')[0]?.odds.keys() ?? [])]).toEqual(['háng', 'xíng']);
  });

  it('keeps a few more of those that do not', () => {
    const usual = pairs.filter(({ opinion }) => [...opinion.odds.keys()][0] === 'xíng');
    expect(usual.filter(({ opinion }) => opinion.at === 1)).toHaveLength(6);
    expect(usual.filter(({ opinion }) => opinion.at === 0)).toHaveLength(6);
  });

  it('says nothing of what it is not sure of, nor of characters with one reading', () => {
    expect(pairs.filter(({ text }) => /[了中]/.test(text))).toEqual([]);
  });
});
