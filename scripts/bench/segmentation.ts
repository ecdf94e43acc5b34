/** npm run bench:segmentation: where words begin and end in news, beside other segmenters on the same lines. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import * as OpenCC from 'opencc-js';
import { OutputFormat, segment } from 'pinyin-pro';
import type { Annotator } from '../../lib/core/annotation/annotator.ts';
import { surnameLength } from '../../lib/core/names/personal-name.ts';
import { hasHan } from '../../lib/core/text/han.ts';
import { loadEngine } from '../engine.ts';
import { ROOT } from '../root.ts';

/** One line a paragraph, words separated by spaces. */
const GOLD = join(ROOT, '../shared/data/segmentation-dev.txt');

const MARKS = /[0-9０-９A-Za-zＡ-Ｚａ-ｚ]+(?:[.．·:：/／-][0-9０-９A-Za-zＡ-Ｚａ-ｚ]+)*[％%‰]?|(.)\1*/gsu;

/** As Taiwan writes, a character for a character. */
const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

type Segmenter = (text: string) => string[];
type Counts = { gold: number; found: number; right: number };

async function compare(): Promise<string[]> {
  const { annotator } = await loadEngine();
  const jieba = Jieba.withDict(dict);
  const intl = new Intl.Segmenter('zh', { granularity: 'word' });
  const segmenters: Readonly<Record<string, Segmenter>> = {
    Tifa: (text) => ownWords(text, annotator),
    'Tifa, Traditional': (text) => ownWords(toTraditional(text), annotator),
    'jieba (cut, HMM)': (text) => jieba.cut(text, true),
    'Intl.Segmenter': (text) => Array.from(intl.segment(text), (one) => one.segment),
    'pinyin-pro, own data': (text) => segment(text, { format: OutputFormat.ZhSegment }),
  };
  const lines = (await readFile(GOLD, 'utf8'))
    .split('\n')
    .map((line) => line.split(/\s+/).filter((word) => word !== ''));
  return [
    `Word spans, ${lines.flat().length.toLocaleString('en')} words of news (Node ${process.versions.node})`,
    '                       precision   recall       F1   F1, names either way',
    ...Object.entries(segmenters).map(([name, cut]) => row(name, lines, cut)),
    'The reference cuts 李巍 into 李 + 巍; pinyin and most readers want one name. The last column counts a name right',
    'either way, for all. Differences of convention that stay counted as errors: 们 and numbers with 多, 几 and a measure',
    'word cut off or joined as its word list has it; long names of offices, and set phrases that a dictionary lists whole',
    '(工作人员, 国内生产总值), mostly cut.',
  ];
}

function row(name: string, lines: readonly string[][], cut: Segmenter): string {
  const strict: Counts = { gold: 0, found: 0, right: 0 };
  const eitherWay: Counts = { gold: 0, found: 0, right: 0 };
  for (const gold of lines) {
    const text = gold.join('');
    const words = withEqualMarks(cut(text));
    const spans = spansOf(gold);
    count(strict, spans, spansOf(words));
    count(eitherWay, spans, spansOf(cutNames(words, spans)));
  }
  const { precision, recall, f1 } = scores(strict);
  const figures = [precision, recall, f1, scores(eitherWay).f1].map((figure) => figure.toFixed(4).padStart(9));
  return `  ${name.padEnd(20)} ${figures.join('')}`;
}

/** Our words; terms as the words they are made of. */
function ownWords(text: string, annotator: Annotator): string[] {
  const words: string[] = [];
  let at = 0;
  for (const one of annotator.annotate(text)) {
    for (const { start, end } of one.kind === 'term' ? one.words : [one]) {
      if (start > at) words.push(text.slice(at, start));
      words.push(text.slice(start, end));
      at = end;
    }
  }
  if (at < text.length) words.push(text.slice(at));
  return words;
}

/** Marks, digits and letters between Chinese words cut by one rule for all, so that they decide nothing. */
function withEqualMarks(words: readonly string[]): string[] {
  const cut: string[] = [];
  let between = '';
  for (const word of [...words, '']) {
    if (word !== '' && !hasHan(word)) between += word;
    else {
      cut.push(...(between.match(MARKS) ?? []));
      between = '';
      if (word !== '') cut.push(word);
    }
  }
  return cut;
}

/** `start,end` of every word. */
function spansOf(words: readonly string[]): Set<string> {
  const spans = new Set<string>();
  let at = 0;
  for (const word of words) {
    spans.add(`${at},${at + word.length}`);
    at += word.length;
  }
  return spans;
}

/** Cuts a name after its surname where the reference does. */
function cutNames(words: readonly string[], gold: ReadonlySet<string>): string[] {
  let at = 0;
  return words.flatMap((word) => {
    const start = at;
    at += word.length;
    const surname = surnameLength(word);
    const isCut = surname > 0 && gold.has(`${start},${start + surname}`) && gold.has(`${start + surname},${at}`);
    return isCut ? [word.slice(0, surname), word.slice(surname)] : [word];
  });
}

function count(counts: Counts, gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
  counts.gold += gold.size;
  counts.found += found.size;
  for (const span of found) if (gold.has(span)) counts.right++;
}

function scores({ gold, found, right }: Counts) {
  const precision = right / found;
  const recall = right / gold;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

if (existsSync(GOLD)) console.log((await compare()).join('\n'));
else console.log(`Skipped: there is no ${GOLD}.`);
