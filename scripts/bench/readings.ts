/** npm run bench:readings [-- polyphone-dev.tsv]: accuracy of readings, cross-validated, beside pinyin-pro's. */
import { readSentence } from '../../lib/core/pinyin/read-sentence.ts';
import { toneless } from '../../lib/core/pinyin/syllable.ts';
import type { Labelled } from '../readings/examples.ts';
import { readMaterial } from '../readings/material.ts';
import { type Example, score, train } from '../readings/perceptron.ts';

const FOLDS = 5;
/** Characters with the most mistakes that are listed. */
const LISTED = 40;

/** What each way of reading says of a labelled character. */
type Answer = {
  readonly labelled: Labelled;
  /** pinyin-pro on the whole sentence. */
  readonly plain: string;
  /** The disambiguator alone, asked about every character. */
  readonly model: string;
  /** As the engine reads: the dictionary first, the disambiguator where that leaves a choice. */
  readonly engine: string;
};
type Way = 'plain' | 'model' | 'engine';

const NAMES: Readonly<Record<Way, string>> = {
  plain: 'pinyin-pro',
  model: 'disambiguator alone',
  engine: 'dictionary, then disambiguator',
};

const { labelled, other } = await readMaterial(process.argv[2]);
const answers = Array.from({ length: FOLDS }, (_, fold) => answersOf(fold)).flat();
const left = answers.filter(({ labelled }) => labelled.dictionary === undefined);
const allowed = (way: Way, among: readonly Answer[]) => share(among, (a) => isSame(a[way], a.labelled.syllable));

console.log(`${answers.length} characters, ${FOLDS}-fold cross-validation; in brackets, unstressed counts as stressed`);
for (const way of ['plain', 'model', 'engine'] as const) console.log(`  ${NAMES[way].padEnd(31)}${row(way, answers)}`);
console.log(`${left.length} of them where the dictionary leaves a choice`);
for (const way of ['plain', 'engine'] as const) console.log(`  ${NAMES[way].padEnd(31)}${row(way, left)}`);
console.log(`\nBy character, the ${LISTED} with most mistakes: ours, pinyin-pro's, of`);
console.log(byCharacter().join('\n'));

function answersOf(fold: number): Answer[] {
  const rest = labelled.filter((_, index) => index % FOLDS !== fold);
  const weights = train([...rest.map(({ example }) => example), ...other]);
  return labelled
    .filter((_, index) => index % FOLDS === fold)
    .map((one) => {
      const model = heard(weights, one.example);
      const plain = readSentence(one.sentence)[one.at] ?? '';
      return { labelled: one, plain, model, engine: one.dictionary ?? model };
    });
}

function heard(weights: Float32Array, example: Example): string {
  const scores = example.syllables.map((_, reading) => score(weights, example, reading));
  return example.syllables[scores.indexOf(Math.max(...scores))] ?? '';
}

function row(way: Way, among: readonly Answer[]): string {
  return `${share(among, (a) => a[way] === a.labelled.syllable)} (${allowed(way, among)})`;
}

function share(among: readonly Answer[], isRight: (answer: Answer) => boolean): string {
  return `${((100 * among.filter(isRight).length) / among.length).toFixed(2)} %`;
}

function isSame(a: string, b: string): boolean {
  return a === b || (toneless(a) === toneless(b) && (a === toneless(a) || b === toneless(b)));
}

function byCharacter(): string[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const { character } = answer.labelled.example;
    groups.set(character, [...(groups.get(character) ?? []), answer]);
  }
  const wrong = (group: readonly Answer[], way: Way) => group.filter((a) => a[way] !== a.labelled.syllable).length;
  return [...groups]
    .map(([character, group]) => ({
      character,
      ours: wrong(group, 'engine'),
      plain: wrong(group, 'plain'),
      of: group.length,
    }))
    .sort((a, b) => b.ours - a.ours)
    .slice(0, LISTED)
    .map(({ character, ours, plain, of }) => `  ${character} ${ours} ${plain} ${of}`);
}
