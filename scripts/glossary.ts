/**
 * npm run glossary -- check | stats | find 词 | coverage | precision
 * For those who write the glossary (CONTRIBUTING.md).
 */
import { checkFiles } from './glossary/check.ts';
import { coverage } from './glossary/coverage.ts';
import { findEntries } from './glossary/find.ts';
import { readGlossaryFiles } from './glossary/glossary-files.ts';
import { precision } from './glossary/precision.ts';
import { statistics } from './glossary/stats.ts';
import { readEntries, readGlossary } from './read-glossary.ts';

const COMMANDS: Readonly<Record<string, (words: string) => Promise<void>>> = {
  async check() {
    const { errors, warnings } = await checkFiles();
    for (const line of errors) console.log(`error    ${line}`);
    for (const line of warnings) console.log(`look at  ${line}`);
    console.log(`${errors.length} errors, ${warnings.length} to look at`);
    if (errors.length > 0) process.exitCode = 1;
  },
  async stats() {
    console.log(statistics(await readEntries(), await readGlossary()));
  },
  async find(words) {
    const found = words === '' ? [] : findEntries(await readGlossaryFiles(), words);
    console.log(found.length > 0 ? found.join('\n\n') : `Nothing holds “${words}”.`);
    if (found.length === 0) process.exitCode = 1;
  },
  async coverage() {
    console.log(await coverage((await readGlossary()).terms));
  },
  async precision() {
    console.log(await precision());
  },
};

const [name = '', ...words] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) await command(words.join(' '));
else {
  console.error(`usage: npm run glossary -- ${Object.keys(COMMANDS).join(' | ')}   (find takes a text)`);
  process.exitCode = 2;
}
