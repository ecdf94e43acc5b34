import type { Lstm, Network, Reading, State } from './network.ts';
import { likeliest, logSoftmax, type Opinion, oddsOf } from './teacher.ts';

/** A polyphonic character beside another one, and how the network reads it there. */
export type Pair = { readonly text: string; readonly opinion: Opinion };

/** What stands around a pair: nothing, marks, grammar. Its odds are averaged over all. */
const FRAMES = [
  ['', ''],
  ['，', '，'],
  ['在', '。'],
] as const;
/** By how many nats the likeliest reading must lead. */
const LEAD = 3;
/** Of the pairs that are read as usual as many are kept as of the others, and some more. */
const USUAL_AT_LEAST = 5;

/** What stands before a pair, read from the left, or behind it, read from the right. */
type Side = { readonly lstm: Lstm; readonly around: State; readonly neighbours: readonly State[] };
type Frame = { readonly left: Side; readonly right: Side };
const SIDES = ['left', 'right'] as const;

/**
 * Asks the network how it reads each polyphonic character before and after each neighbour: what it knows of names and
 * words that no sentence of ours has. Kept are the pairs that change the reading, and as many that do not.
 */
export function askForPairs(network: Network, polyphones: readonly string[], neighbours: readonly string[]): Pair[] {
  const frames = FRAMES.map(
    ([before, after]): Frame => ({
      left: sideOf(network.forward, [...before], neighbours),
      right: sideOf(network.backward, [...after].reverse(), neighbours),
    }),
  );
  return polyphones.flatMap((character) => {
    const readings = network.readings(character);
    if (readings.length < 2) return [];
    return SIDES.flatMap((side) => worthKnowing(frames, network, character, readings, neighbours, side));
  });
}

function sideOf(lstm: Lstm, characters: readonly string[], neighbours: readonly string[]): Side {
  const around = characters.reduce((state, character) => lstm.step(state, character), lstm.start);
  return { lstm, around, neighbours: neighbours.map((character) => lstm.step(around, character)) };
}

/** @param side on which the neighbour stands. */
function worthKnowing(
  frames: readonly Frame[],
  network: Network,
  character: string,
  readings: readonly Reading[],
  neighbours: readonly string[],
  side: (typeof SIDES)[number],
): Pair[] {
  const sums = neighbours.map(() => new Float32Array(readings.length));
  for (const { left, right } of frames) {
    const beside = side === 'left' ? left : right;
    const other = side === 'left' ? right : left;
    const far = other.lstm.step(other.around, character);
    beside.neighbours.forEach((state, i) => {
      const near = beside.lstm.step(state, character);
      const odds = logSoftmax(network.scores(side === 'left' ? near : far, side === 'left' ? far : near, readings));
      const sum = sums[i];
      odds.forEach((value, k) => {
        if (sum) sum[k] = (sum[k] ?? 0) + value / frames.length;
      });
    });
  }
  const opinions = sums.map((odds) => oddsOf(readings, odds));
  const usual = mostFrequent(opinions.map(likeliest));
  const pairs = opinions.flatMap((odds, i) => {
    const neighbour = neighbours[i] ?? '';
    const text = side === 'left' ? neighbour + character : character + neighbour;
    return leadOf(odds) > LEAD ? [{ text, opinion: { at: side === 'left' ? neighbour.length : 0, odds } }] : [];
  });
  const unusual = pairs.filter(({ opinion }) => likeliest(opinion.odds) !== usual);
  const others = pairs.filter(({ opinion }) => likeliest(opinion.odds) === usual);
  return [...unusual, ...spread(others, USUAL_AT_LEAST + unusual.length)];
}

function leadOf(odds: ReadonlyMap<string, number>): number {
  const [first = 0, second = -Infinity] = odds.values();
  return first - second;
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first = ''] = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return first;
}

/** So many of a list, evenly taken from all of it. */
function spread<Item>(items: readonly Item[], wanted: number): Item[] {
  if (items.length <= wanted) return [...items];
  return items.filter(
    (_, i) => Math.floor(((i + 1) * wanted) / items.length) > Math.floor((i * wanted) / items.length),
  );
}
