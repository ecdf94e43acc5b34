import type { Page } from 'playwright';
import { writeNotebook } from '../../lib/core/exchange/write-notebook.ts';
import { newEntry } from '../../lib/core/vocabulary/new-entry.ts';
import { seededNotebook } from '../../tests/seeded-notebook.ts';
import { readEntries } from '../read-glossary.ts';
import { openOwn, type Tour } from './tour.ts';

const DAY = 86_400_000;
/** Terms in the notebook, and the days over which they were saved. */
const TERMS = 160;
const DAYS = 200;
const TAGS = [[], ['briefing'], [], ['Q4', 'ministry'], [], ['speech']];

/** The notebook from its first day to one of many months; what is brought into it stays for what is toured next. */
export async function tourNotebook(tour: Tour): Promise<void> {
  const { visit, say } = tour;
  const page = await openOwn(tour, 'vocabulary');
  await page.locator('.empty').waitFor();
  await visit('notebook-first-day', page);
  await bring(page, await monthsOfWork());
  await page.locator('section.message .buttons').waitFor();
  await visit('notebook-import', page);
  await page.getByRole('button', { name: say('importNow'), exact: true }).click();
  await page.getByRole('button', { name: say('importUndo'), exact: true }).waitFor();
  await page.getByRole('button', { name: say('close'), exact: true }).click();
  await page.locator('.grid-body .entry').first().waitFor();
  await visit('notebook', page);
  await page.locator('.grid-body .entry').nth(1).click();
  await page.locator('aside.detail').waitFor();
  await visit('notebook-entry', page);
  await page.keyboard.press('Escape');
  await tourPart('duplicates');
  await tourPart('history');
  await page.locator('.parts [href="#page=list"]').click();
  await page.locator('.grid-body .entry').first().waitFor();
  await page.getByRole('grid').focus();
  for (const key of ['Space', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await page.locator('.bulk').waitFor();
  await visit('notebook-selection', page);
  await page.keyboard.press('Delete');
  await page.locator('.toast').waitFor();
  await visit('notebook-deleted', page);
  await tourPart('trash');
  await tourPart('snapshots');
  await page.close();

  async function tourPart(part: string): Promise<void> {
    await page.locator(`.parts [href="#page=${part}"]`).click();
    await page.locator('.notebook section .quiet').first().waitFor();
    await visit(`notebook-${part}`, page);
  }
}

async function bring(page: Page, notebook: string): Promise<void> {
  const file = { name: 'tifa-notebook.json', mimeType: 'application/json', buffer: Buffer.from(notebook) };
  await page.locator('.exchange input[type=file]').setInputFiles(file);
}

/** A notebook as months of work leave it, with one thing in it twice; terms are the glossary's, sentences our own. */
async function monthsOfWork(): Promise<string> {
  const now = Date.now();
  const { entries } = await readEntries();
  const step = Math.floor(entries.length / TERMS);
  const items = entries
    .filter((_, index) => index % step === 0)
    .slice(0, TERMS)
    .map(({ entry: { id: termId, headword: simplified, traditional, pinyin, renderings, gloss } }) => {
      const meaning = renderings[0]?.text ?? gloss;
      return { kind: 'term', termId, simplified, traditional, pinyin, meaning } as const;
    });
  const notebook = seededNotebook(items, now, DAYS);
  const [first] = items;
  if (!first) throw new Error('the glossary is empty');
  const { termId: _, ...word } = { ...first, kind: 'word' as const };
  const tagged = notebook.entries.map((entry, index) => ({ ...entry, tags: TAGS[index % TAGS.length] ?? [] }));
  return writeNotebook({ ...notebook, entries: [...tagged, newEntry(word, now - 3 * DAY)] }, now);
}
