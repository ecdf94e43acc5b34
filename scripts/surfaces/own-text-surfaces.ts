import { waitForMarks } from '../browser.ts';
import { openOwn, type Tour } from './tour.ts';

const TEXT = [
  '沿海小城的转型答卷',
  '这几年，小城把共同富裕写进了每一份工作报告。渔港扩建之后，年轻人陆续回来，码头边开起了书店和面馆。',
  '市里的同志说，推动高质量发展，关键在落实，一件事情接着一件事情办。',
].join('\n\n');
const TERMS = [
  'headword,pinyin,renderings,note',
  '稳链强链行动,,campaign to steady and strengthen supply chains,our house style',
  '一网通办,,one-stop online government services,',
].join('\n');

/** Texts and terms of the reader's own. */
export async function tourOwnTexts(tour: Tour): Promise<void> {
  const { visit, say } = tour;
  const read = await openOwn(tour, 'read');
  await read.locator('.intake').waitFor();
  await visit('read-intake', read);
  await read.locator('.intake-text').fill(TEXT);
  await read.getByRole('button', { name: say('readStart'), exact: true }).click();
  await waitForMarks(read);
  await visit('read-text', read);
  await read.close();
  const glossary = await openOwn(tour, 'glossary');
  await glossary.locator('.own-files input[type=file]').setInputFiles({
    name: 'terms.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(TERMS),
  });
  await glossary.locator('.own-import').waitFor();
  await visit('glossary-import', glossary);
  await glossary.getByRole('button', { name: say('importApply'), exact: true }).click();
  await glossary.locator('.entries .entry').first().waitFor();
  await visit('glossary', glossary);
  await glossary.getByRole('button', { name: say('formNew'), exact: true }).click();
  await glossary.locator('.own-form').waitFor();
  await visit('glossary-form', glossary);
  await glossary.close();
}
