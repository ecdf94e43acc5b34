/**
 * npm run bench:readings -- FOLDER (lib/data/README.md): accuracy of readings, beside pinyin-pro's. Cross-validated on the
 * benchmark: each fifth is read by the engine with weights that were learned from the rest, as they would be packed. And
 * of the weights as they are shipped on the part of g2pL's collection that nothing was learned from.
 */
import { join } from 'node:path';
import * as OpenCC from 'opencc-js';
import { type Annotator, createAnnotator } from '../../lib/core/annotation/annotator.ts';
import type { Segment } from '../../lib/core/annotation/segment.ts';
import { openDisambiguator } from '../../lib/core/pinyin/disambiguator.ts';
import { readSentence } from '../../lib/core/pinyin/read-sentence.ts';
import { isSameButForStress } from '../../lib/core/pinyin/syllable.ts';
import { characterCounts } from '../dictionaries.ts';
import { bufferOf, loadEngine, loadWords } from '../engine.ts';
import { type LabelledCharacter, readCollection } from '../readings/labelled-characters.ts';
import { readMaterial, trainOn } from '../readings/material.ts';
import { packWeights } from '../readings/weights.ts';

const FOLDS = 5;
/** Characters with the most mistakes that are listed. */
const LISTED = 30;

/** What each way of reading says of a labelled character. */
type Answer = {
  readonly sentence: LabelledCharacter;
  readonly 'pinyin-pro': string;
  readonly Tifa: string;
  /** The same sentence in Traditional characters, where they are as many. */
  readonly 'Tifa, Traditional': string | undefined;
  readonly confidence: number;
};
const WAYS = ['pinyin-pro', 'Tifa', 'Tifa, Traditional'] as const;
type Way = (typeof WAYS)[number];

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run bench:readings -- FOLDER');
const material = await readMaterial(folder);
const words = await loadWords();
const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
const inNews = await characterCounts();

const validated = Array.from({ length: FOLDS }, (_, fold) => crossValidated(fold)).flat();
console.log(`The benchmark, ${FOLDS}-fold cross-validation\n`);
console.log(table(validated).join('\n'));
console.log('\nUnsure below: share of readings marked, share of mistakes among them, share of mistakes caught');
for (const limit of [0.6, 0.7, 0.8, 0.9, 0.95, 0.99]) console.log(`  ${limit}  ${doubts(validated, limit)}`);
console.log(`\nThe ${LISTED} characters with most mistakes: ours, pinyin-pro's, of`);
console.log(byCharacter(validated).join('\n'));

const { annotator } = await loadEngine();
const collection = (await readCollection(join(folder, 'g2pL/dev'))).map((one) => answer(one, annotator.annotate));
console.log("\ng2pL's development part, weights as shipped\n");
console.log(table(collection).join('\n'));

function crossValidated(fold: number): Answer[] {
  const rest = material.benchmark.filter((_, index) => index % FOLDS !== fold);
  const disambiguator = openDisambiguator(bufferOf(packWeights(trainOn({ ...material, benchmark: rest }))));
  const engine = createAnnotator({ ...words, disambiguator, readSentence });
  return material.benchmark
    .filter((_, index) => index % FOLDS === fold)
    .map((sentence) => answer(sentence, engine.annotate));
}

function answer(sentence: LabelledCharacter, annotate: Annotator['annotate']): Answer {
  const { text, at } = sentence;
  const traditional = toTraditional(text);
  const { syllable, confidence } = readAt(annotate(text), text, at);
  return {
    sentence,
    'pinyin-pro': readSentence(text)[at] ?? '',
    Tifa: syllable,
    'Tifa, Traditional':
      traditional.length === text.length ? readAt(annotate(traditional), traditional, at).syllable : undefined,
    confidence,
  };
}

function readAt(segments: readonly Segment[], text: string, at: number): { syllable: string; confidence: number } {
  for (const segment of segments) {
    for (const word of segment.kind === 'term' ? segment.words : [segment]) {
      if (word.kind !== 'word' || at < word.start || at >= word.end) continue;
      const place = text.slice(word.start, at).match(/\p{Script=Han}/gu)?.length ?? 0;
      return { syllable: word.syllables[place] ?? '', confidence: word.confidence };
    }
  }
  return { syllable: '', confidence: 0 };
}

function table(answers: readonly Answer[]): string[] {
  return [
    `  ${answers.length} characters   exact    stress aside   by character   as often as in news`,
    ...WAYS.map((way) => row(answers, way)),
  ];
}

function isRight(answer: Answer, way: Way): boolean {
  return answer[way] === answer.sentence.syllable;
}

function isNearlyRight(answer: Answer, way: Way): boolean {
  return isSameButForStress(answer[way] ?? '', answer.sentence.syllable);
}

function row(answers: readonly Answer[], way: Way): string {
  const among = answers.filter((answer) => answer[way] !== undefined);
  const groups = [...byKey(among)].map(([character, group]) => ({
    right: share(group, (answer) => isRight(answer, way)),
    weight: inNews.get(character) ?? 0,
  }));
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  const columns = [
    share(among, (answer) => isRight(answer, way)),
    share(among, (answer) => isNearlyRight(answer, way)),
    groups.reduce((sum, { right }) => sum + right, 0) / groups.length,
    groups.reduce((sum, { right, weight }) => sum + right * weight, 0) / total,
  ];
  return `  ${way.padEnd(18)}${columns.map((value) => percent(value).padStart(9)).join('     ')}`;
}

function doubts(answers: readonly Answer[], limit: number): string {
  const marked = answers.filter(({ confidence }) => confidence < limit);
  const mistakes = answers.filter((answer) => !isRight(answer, 'Tifa'));
  const caught = mistakes.filter(({ confidence }) => confidence < limit);
  return [marked.length / answers.length, caught.length / marked.length, caught.length / mistakes.length]
    .map(percent)
    .join('  ');
}

function share(among: readonly Answer[], holds: (answer: Answer) => boolean): number {
  return among.filter(holds).length / among.length;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(2)} %`;
}

function byKey(among: readonly Answer[]): Map<string, Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const answer of among) {
    const character = answer.sentence.text.charAt(answer.sentence.at);
    groups.set(character, [...(groups.get(character) ?? []), answer]);
  }
  return groups;
}

function byCharacter(answers: readonly Answer[]): string[] {
  const wrong = (group: readonly Answer[], way: Way) => group.filter((answer) => !isRight(answer, way)).length;
  return [...byKey(answers)]
    .map(([character, group]) => ({ character, group, ours: wrong(group, 'Tifa') }))
    .sort((a, b) => b.ours - a.ours)
    .slice(0, LISTED)
    .map(({ character, group, ours }) => `  ${character} ${ours} ${wrong(group, 'pinyin-pro')} ${group.length}`);
}
