import * as v from 'valibot';
import { hasHan } from '../text/han.ts';
import { type ListedItem, listedItem } from './listed-item.ts';
import { allOf, type Parsed, parseJson, refused } from './parsed.ts';

const wordSchema = v.object({
  /** When it was saved, epoch ms. */
  date: v.number(),
  text: v.string(),
  context: v.optional(v.string(), ''),
  title: v.optional(v.string(), ''),
  url: v.optional(v.string(), ''),
  trans: v.optional(v.string(), ''),
  note: v.optional(v.string(), ''),
});

/**
 * Saladict's notebook as it keeps it for WebDAV, `Saladict/notebook.json` (crimx/ext-saladict,
 * sync-manager/services/webdav): `{ timestamp, words }`; a bare array of words is read too. Saladict is used for other
 * languages besides: what holds no Chinese is passed over.
 */
export function readSaladict(text: string): Parsed<ListedItem[]> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const schema = v.union([
    v.array(v.unknown()),
    v.pipe(
      v.object({ words: v.array(v.unknown()) }),
      v.transform(({ words }) => words),
    ),
  ]);
  const words = v.safeParse(schema, json.value);
  if (!words.success) return refused('not-this-format', null, 'Saladict');
  const parsed = allOf(words.output.map(wordAt));
  if (!parsed.ok) return parsed;
  const chinese = parsed.value.filter(({ word }) => hasHan(word.text));
  if (chinese.length === 0) return refused('empty-file');
  return allOf(chinese.map(({ word, number }) => itemOf(word, number)));
}

type Word = v.InferOutput<typeof wordSchema>;

function wordAt(value: unknown, index: number): Parsed<{ readonly word: Word; readonly number: number }> {
  const word = v.safeParse(wordSchema, value);
  if (word.success) return { ok: true, value: { word: word.output, number: index + 1 } };
  const [issue] = word.issues;
  return refused('bad-field', null, `words[${index}].${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

function itemOf({ text, trans, note, context, title, url, date }: Word, number: number): Parsed<ListedItem> {
  const met = { sentence: context, title, url, at: date, articleDate: null };
  return listedItem({ simplified: text, meaning: trans, note, met }, number);
}
