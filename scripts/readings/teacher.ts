import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NameRegistry, Parser } from 'pickleparser';
import { toneMarked } from '../../lib/core/pinyin/syllable.ts';

/** What another, larger model thinks of a character: the log probability of each reading it deems possible. */
export type Opinion = { readonly at: number; readonly odds: ReadonlyMap<string, number> };

/** Gives its opinion on every polyphonic character of a sentence. */
export type Teacher = (sentence: string) => Opinion[];

type Matrix = { readonly rows: number; readonly columns: number; readonly data: Float32Array };

/** Less likely readings than this are not mentioned. */
const LEAST_ODDS = -9;
/** The tokens that g2pM puts before and after a sentence. */
const [BEGINNING, END] = ['시', '끝'];

/**
 * Opens g2pM's published network (https://github.com/kakaobrain/g2pM, Apache-2.0): one embedding, an LSTM in each
 * direction, two layers over both. 97.4 % on the benchmark's development part; its mistakes are others than ours.
 * @param folder that holds np_ckpt.pkl, char2idx.pkl, class2idx.pkl and digest_cedict.pkl.
 */
export async function openTeacher(folder: string): Promise<Teacher> {
  const weights = (await unpickled(join(folder, 'np_ckpt.pkl'))) as Map<string, PickledArray>;
  const tokens = (await unpickled(join(folder, 'char2idx.pkl'))) as Map<string, number>;
  const classes = (await unpickled(join(folder, 'class2idx.pkl'))) as Map<string, number>;
  const readings = (await unpickled(join(folder, 'digest_cedict.pkl'))) as Map<string, string[]>;
  const names = [...classes].map(([name]) => toneMarked(name));
  const matrix = (name: string) => toMatrix(weights.get(name), name);
  const embedding = matrix('embedding.weight');
  const forward = openLstm(matrix, '');
  const backward = openLstm(matrix, '_reverse');
  const hidden = openLayer(matrix, 'logit_layer.0');
  const output = openLayer(matrix, 'logit_layer.2');

  return (sentence) => {
    const characters = [...sentence];
    const polyphones = characters.flatMap((character, at) => ((readings.get(character)?.length ?? 0) > 1 ? [at] : []));
    // Offsets are UTF-16 units; a sentence with characters beyond them teaches nothing that others do not.
    if (polyphones.length === 0 || characters.length !== sentence.length) return [];
    const ids = [BEGINNING, ...characters, END].map((token) => tokens.get(token) ?? tokens.get('<UNK>') ?? 1);
    const inputs = ids.map((id) => row(embedding, id));
    const before = forward(inputs);
    const after = backward(inputs.toReversed()).reverse();
    return polyphones.map((at) => {
      const state = Float32Array.of(...(before[at + 1] ?? []), ...(after[at + 1] ?? []));
      return { at, odds: likely(logSoftmax(output(hidden(state).map((x) => Math.max(0, x)))), names) };
    });
  };
}

type Layer = (input: Float32Array) => Float32Array;

function openLayer(matrix: (name: string) => Matrix, name: string): Layer {
  const weight = matrix(`${name}.weight`);
  const bias = matrix(`${name}.bias`).data;
  return (input) => {
    const sums = Float32Array.from(bias);
    addProduct(sums, weight, input);
    return sums;
  };
}

/** PyTorch's LSTM: input, forget, cell and output gates, one below the other in each matrix. */
function openLstm(matrix: (name: string) => Matrix, direction: string) {
  const part = (name: string) => matrix(`lstm.${name}_l0${direction}`);
  const fromInput = part('weight_ih');
  const fromState = part('weight_hh');
  const biases = [part('bias_ih').data, part('bias_hh').data] as const;
  const size = fromState.columns;
  return (inputs: readonly Float32Array[]): Float32Array[] => {
    let state = new Float32Array(size);
    const cell = new Float32Array(size);
    return inputs.map((input) => {
      const gates = biases[0].map((bias, i) => bias + (biases[1][i] ?? 0));
      addProduct(gates, fromInput, input);
      addProduct(gates, fromState, state);
      const gate = (number: number, i: number) => gates[number * size + i] ?? 0;
      const next = new Float32Array(size);
      for (let i = 0; i < size; i++) {
        cell[i] = sigmoid(gate(1, i)) * (cell[i] ?? 0) + sigmoid(gate(0, i)) * Math.tanh(gate(2, i));
        next[i] = sigmoid(gate(3, i)) * Math.tanh(cell[i] ?? 0);
      }
      state = next;
      return next;
    });
  };
}

function addProduct(sums: Float32Array, { rows, columns, data }: Matrix, input: Float32Array): void {
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let k = 0; k < columns; k++) sum += (data[i * columns + k] ?? 0) * (input[k] ?? 0);
    sums[i] = (sums[i] ?? 0) + sum;
  }
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function logSoftmax(scores: Float32Array): Float32Array {
  const highest = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  return scores.map((score) => score - highest - Math.log(total));
}

function likely(odds: Float32Array, names: readonly string[]): Map<string, number> {
  const found = [...odds].flatMap((value, i) => (value > LEAST_ODDS ? [[names[i] ?? '', value] as const] : []));
  return new Map(found.sort((a, b) => b[1] - a[1]));
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
  if (!array) throw new Error(`teacher: no ${name}`);
  const [rows = 0, columns = 1] = array.shape;
  const bytes = Uint8Array.from(array.bytes);
  return { rows, columns, data: new Float32Array(bytes.buffer) };
}
