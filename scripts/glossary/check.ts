import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkGlossary, type FiledEntry } from '../../lib/core/glossary/check-entries.ts';
import { packGlossary } from '../../lib/core/glossary/pack-glossary.ts';
import type { Term } from '../../lib/core/glossary/term.ts';
import { openLexicon } from '../../lib/core/lexicon/lexicon.ts';
import { packLexicon } from '../../lib/core/lexicon/pack-lexicon.ts';
import { openDisambiguator } from '../../lib/core/pinyin/disambiguator.ts';
import { readDictionaries } from '../dictionaries.ts';
import { traditionalForms } from '../read-glossary.ts';
import { ROOT } from '../root.ts';
import { type GlossaryFiles, readGlossaryFiles } from './glossary-files.ts';
import { ordinaryForms } from './ordinary-forms.ts';
import { readingDisagreements } from './reading-disagreements.ts';
import { readSettled, SETTLED_FILE } from './settled.ts';
import { swallowedForms, swallowedSentence } from './swallowed-forms.ts';

/** What an editor has to see, by file and line. */
export type Report = { readonly errors: readonly string[]; readonly warnings: readonly string[] };

/** All that the build refuses (errors), and what an editor should look at (warnings). */
export async function checkFiles(): Promise<Report> {
  const files = await readGlossaryFiles();
  const { entries, sources, problems } = checkGlossary(files.filed, files.sources);
  if (problems.length > 0) {
    return {
      errors: problems.map(({ where, what, place }) => `${files.lineOf(place)}: ${where}: ${what}`),
      warnings: [],
    };
  }
  return checkLanguage(entries, packGlossary(entries, sources, traditionalForms()).terms, files);
}

/** What only the words of the language show; of sound entries, in the order of the files. */
async function checkLanguage(
  entries: readonly FiledEntry[],
  terms: readonly Term[],
  files: GlossaryFiles,
): Promise<Report> {
  const settled = await readSettled();
  const dictionaries = await readDictionaries();
  const lexicon = openLexicon(Uint8Array.from(packLexicon(dictionaries.words)).buffer);
  const weights = gunzipSync(await readFile(join(ROOT, 'lib/data/readings.bin.gz')));
  const disambiguator = openDisambiguator(Uint8Array.from(weights).buffer);
  const places = new Map(terms.map(({ id }, index) => [id, index]));
  const at = (id: string, key: string) => files.lineOf({ list: 'entries', index: places.get(id) ?? -1, path: [key] });

  const swallowed = swallowedForms(terms, dictionaries, lexicon);
  const disagreements = readingDisagreements(terms, lexicon, disambiguator);
  const ordinary = ordinaryForms(
    entries.map(({ entry }) => entry),
    dictionaries.words,
  );
  const stale = [
    ...missingFrom(settled.readings, new Set(disagreements.map(({ term }) => term.id))),
    ...missingFrom(settled.words, new Set(ordinary.map(({ form }) => form))),
    ...missingFrom(settled.meant, new Set(swallowed.map(({ words }) => words.join('')))),
  ];
  return {
    errors: swallowed
      .filter(({ words }) => !settled.meant.has(words.join('')))
      .map((one) => `${at(one.termId, 'notIn')}: ${swallowedSentence(one)}`),
    warnings: [
      ...disagreements
        .filter(({ term }) => !settled.readings.has(term.id))
        .map(
          ({ term, entry, engine }) => `${at(term.id, 'pinyin')}: ${term.headword} is ${entry}, the engine: ${engine}`,
        ),
      ...ordinary
        .filter(({ form }) => !settled.words.has(form))
        .map(({ id, form }) => `${at(id, 'headword')}: ${form} is an ordinary word too`),
      ...stale.map((name) => `${SETTLED_FILE}: ${name} needs no settling any more`),
    ],
  };
}

function missingFrom(settled: ReadonlySet<string>, found: ReadonlySet<string>): string[] {
  return [...settled].filter((name) => !found.has(name));
}
