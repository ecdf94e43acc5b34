import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NameRegistry, Parser } from 'pickleparser';
import { toneMarked } from '../../lib/core/pinyin/syllable.ts';

/** What an LSTM remembers, 32 numbers each. */
export type State = { readonly hidden: Float32Array; readonly cell: Float32Array };

/** One direction of reading. `step` gives a new state and leaves the old one as it is. */
export type Lstm = { readonly start: State; step(state: State, character: string): State };

/** g2pM's network: it reads a sentence from both ends and knows a character by what it remembers at it. */
export type Network = {
  /** Tone-marked readings that a character may have, where there are several; `index` is the network's class. */
  readings(character: string): readonly Reading[];
  readonly forward: Lstm;
  readonly backward: Lstm;
  /** Scores of classes, from the states of both directions behind the character. */
  scores(before: State, after: State, classes: readonly Reading[]): Float32Array;
};

export type Reading = { readonly syllable: string; readonly index: number };

/** The tokens that g2pM puts before and after a sentence. */
const [BEGINNING, END] = ['시', '끝'];
const UNKNOWN = '<UNK>';

/**
 * Opens g2pM's published network (https://github.com/kakaobrain/g2pM, Apache-2.0): one embedding, an LSTM in each
 * direction, two layers over both.
 * @param folder that holds np_ckpt.pkl, char2idx.pkl, class2idx.pkl and digest_cedict.pkl.
 */
export async function openNetwork(folder: string): Promise<Network> {
  const weights = (await unpickled(join(folder, 'np_ckpt.pkl'))) as Map<string, PickledArray>;
  const tokens = (await unpickled(join(folder, 'char2idx.pkl'))) as Map<string, number>;
  const classes = (await unpickled(join(folder, 'class2idx.pkl'))) as Map<string, number>;
  const dictionary = (await unpickled(join(folder, 'digest_cedict.pkl'))) as Map<string, string[]>;
  const matrix = (name: string) => toMatrix(weights.get(name), name);
  const embedding = matrix('embedding.weight');
  const hidden = openLayer(matrix, 'logit_layer.0');
  const output = openLayer(matrix, 'logit_layer.2');
  const inputOf = (token: string) => row(embedding, tokens.get(token) ?? tokens.get(UNKNOWN) ?? 0);
  const polyphones = new Map<string, Reading[]>();
  for (const [character, listed] of dictionary) {
    const readings = listed.flatMap((syllable) => {
      const index = classes.get(syllable);
      return index === undefined ? [] : [{ syllable: toneMarked(syllable), index }];
    });
    if (readings.length > 1) polyphones.set(character, readings);
  }
  return {
    readings: (character) => polyphones.get(character) ?? [],
    forward: openLstm(matrix, '', inputOf, BEGINNING),
    backward: openLstm(matrix, '_reverse', inputOf, END),
    scores: (before, after, wanted) => {
      const both = new Float32Array(before.hidden.length + after.hidden.length);
      both.set(before.hidden);
      both.set(after.hidden, before.hidden.length);
      return output(
        rectified(hidden(both)),
        wanted.map(({ index }) => index),
      );
    },
  };
}

/** Rows of the product that are wanted; all without a list. */
type Layer = (input: Float32Array, rows?: readonly number[]) => Float32Array;

function openLayer(matrix: (name: string) => Matrix, name: string): Layer {
  const weight = matrix(`${name}.weight`);
  const bias = matrix(`${name}.bias`).data;
  const all = [...bias.keys()];
  return (input, rows = all) => {
    const sums = new Float32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const number = rows[i] ?? 0;
      sums[i] = (bias[number] ?? 0) + product(weight, number, input);
    }
    return sums;
  };
}

function rectified(values: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) values[i] = Math.max(0, values[i] ?? 0);
  return values;
}

/** PyTorch's LSTM: input, forget, cell and output gates, one below the other in each matrix. */
function openLstm(
  matrix: (name: string) => Matrix,
  direction: string,
  inputOf: (token: string) => Float32Array,
  first: string,
): Lstm {
  const part = (name: string) => matrix(`lstm.${name}_l0${direction}`);
  const fromInput = part('weight_ih');
  const fromState = part('weight_hh');
  const biases = [part('bias_ih').data, part('bias_hh').data] as const;
  const size = fromState.columns;
  // The same characters and states come again and again: what they add to the gates is worked out once.
  const ofInputs = new Map<string, Float32Array>();
  const ofStates = new WeakMap<State, Float32Array>();

  function ofInput(token: string): Float32Array {
    const known =
      ofInputs.get(token) ?? Float32Array.from(biases[0], (bias, i) => bias + product(fromInput, i, inputOf(token)));
    ofInputs.set(token, known);
    return known;
  }

  function ofState(state: State): Float32Array {
    const known =
      ofStates.get(state) ?? Float32Array.from(biases[1], (bias, i) => bias + product(fromState, i, state.hidden));
    ofStates.set(state, known);
    return known;
  }

  function step(state: State, token: string): State {
    const [a, b] = [ofInput(token), ofState(state)];
    const gate = (number: number, i: number) => (a[number * size + i] ?? 0) + (b[number * size + i] ?? 0);
    const next = { hidden: new Float32Array(size), cell: new Float32Array(size) };
    for (let i = 0; i < size; i++) {
      const cell = sigmoid(gate(1, i)) * (state.cell[i] ?? 0) + sigmoid(gate(0, i)) * Math.tanh(gate(2, i));
      next.cell[i] = cell;
      next.hidden[i] = sigmoid(gate(3, i)) * Math.tanh(cell);
    }
    return next;
  }

  return { start: step({ hidden: new Float32Array(size), cell: new Float32Array(size) }, first), step };
}

type Matrix = { readonly columns: number; readonly data: Float32Array };

function product({ columns, data }: Matrix, row: number, input: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < columns; i++) sum += (data[row * columns + i] ?? 0) * (input[i] ?? 0);
  return sum;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function row({ columns, data }: Matrix, number: number): Float32Array {
  return data.subarray(number * columns, (number + 1) * columns);
}

/** As much of a pickled numpy array as there is to read. */
class PickledArray {
  shape: readonly number[] = [];
  bytes = new Uint8Array();

  __setstate__(state: readonly unknown[]): void {
    // (version, shape, type, whether by columns, bytes): numpy's ndarray.__reduce__
    this.shape = state[1] as readonly number[];
    this.bytes = state[4] as Uint8Array<ArrayBuffer>;
  }
}

/** The arrays are all little-endian float32: nothing of the type has to be known. */
class PickledType {
  __setstate__(): void {}
}

async function unpickled(path: string): Promise<unknown> {
  const names = new NameRegistry()
    .register('numpy.core.multiarray', '_reconstruct', () => new PickledArray())
    .register('numpy', 'dtype', () => new PickledType())
    .register('numpy', 'ndarray', PickledArray)
    .register('collections', 'OrderedDict', Map);
  const parser = new Parser({ nameResolver: names, unpicklingTypeOfDictionary: 'Map' });
  return parser.parse(await readFile(path));
}

function toMatrix(array: PickledArray | undefined, name: string): Matrix {
  if (!array) throw new Error(`network: no ${name}`);
  const [, columns = 1] = array.shape;
  const bytes = Uint8Array.from(array.bytes);
  return { columns, data: new Float32Array(bytes.buffer) };
}
