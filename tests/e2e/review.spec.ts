import type { Page } from '@playwright/test';
import { writeNotebook } from '../../lib/core/exchange/write-notebook.ts';
import type { Card, Entry } from '../../lib/core/vocabulary/entry.ts';
import { newEntry } from '../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../../lib/core/vocabulary/notebook.ts';
import { seededNotebook } from '../seeded-notebook.ts';
import { expect, type Reader, test } from './tifa.ts';

const DAY = 86_400_000;
const WORDS = [
  ['改革', 'gǎigé', 'reform'],
  ['开放', 'kāifàng', 'opening up'],
  ['民生', 'mínshēng', 'livelihood'],
  ['法治', 'fǎzhì', 'rule of law'],
] as const;

const itemOf = ([simplified, pinyin, meaning]: readonly [string, string, string]) =>
  ({ kind: 'word', simplified, traditional: simplified, pinyin, meaning }) as const;

/** A notebook of the words above, each met in a sentence; `cardOf` says how far each is. */
function notebookOf(cardOf: (index: number, now: number) => Partial<Card>): Notebook {
  const now = Date.now();
  const entries = WORDS.map((word, index): Entry => {
    const entry = newEntry(itemOf(word), now - 30 * DAY + index);
    return { ...entry, card: { ...entry.card, ...cardOf(index, now) } };
  });
  const encounters = entries.map(({ id, item: { simplified } }, index) => {
    const place = { title: '要闻', url: `https://news.example/${index}`, site: 'news.example', at: now, keptAt: now };
    return { id: `met-${index}`, entryId: id, sentence: `大家都在谈${simplified}。`, start: 5, end: 7, ...place };
  });
  return { ...EMPTY_NOTEBOOK, entries, encounters };
}

/** Known for a month, and due; the later in the list, the more often answered. */
function known(index: number, now: number): Partial<Card> {
  const since = { due: now - DAY + index, lastReview: now - 20 * DAY, scheduledDays: 19 };
  return { ...since, stability: 19, difficulty: 5, state: 'review', reps: 4 + index };
}

async function brings(reader: Reader, notebook: Notebook): Promise<void> {
  const page = await reader.opensOwnPage('vocabulary');
  const buffer = Buffer.from(writeNotebook(notebook, Date.now()));
  await page.locator('input[type=file]').setInputFiles({ name: 'all.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.locator('section.message')).toContainText('Imported');
  await page.close();
}

function none(): never {
  throw new Error('it is not on the page');
}

async function wants(page: Page, settings: Record<string, unknown>): Promise<void> {
  await page.evaluate((stored) => chrome.storage.local.set({ 'review-settings': { version: 1, ...stored } }), settings);
}

async function answers(page: Page, grade: string): Promise<void> {
  await page.locator('.review-show').waitFor();
  await page.keyboard.press('Space');
  await page.locator('.grades').waitFor();
  await page.keyboard.press(grade);
  await page.locator('.grades').waitFor({ state: 'detached' });
}

test('asks in all four ways, and says at the end what tomorrow brings', async ({ reader }) => {
  await brings(reader, notebookOf(known));
  const review = await reader.opensOwnPage('review');
  await wants(review, { kinds: ['cloze', 'to-rendering', 'to-term', 'reading'] });
  const steps: [question: string, prompt: string, hidden: string, answer: string][] = [
    ['reform', 'Which word stands here?', '改革', '改革'],
    ['开放', 'How is it rendered?', 'opening up', 'opening up'],
    ['livelihood', 'Which Chinese term is it?', '民生', '民生'],
    ['法治', 'How is it read?', 'fǎzhì', 'fǎzhì'],
  ];
  for (const [question, prompt, hidden, answer] of steps) {
    await expect(review.locator('.review-prompt')).toHaveText(prompt);
    await expect(review.locator('.review-question')).toContainText(question);
    await expect(review.locator('.review-card')).not.toContainText(hidden);
    await expect(review.locator('.review-question')).toBeFocused();
    await review.getByRole('button', { name: 'Show the answer' }).click();
    await expect(review.locator('.review-answer')).toContainText(answer);
    await expect(review.locator('.review-answer')).toBeFocused();
    await review.getByRole('button', { name: /^3 Good/ }).click();
    await expect(review.locator('.review-news')).toContainText('Good: back in');
  }
  await expect(review.locator('.review-done')).toContainText('Cards reviewed today: 4');
  await expect(review.locator('.review-done')).toContainText('The next card comes back');
});

test('goes on after the tab was closed, and takes the last answer back there', async ({ reader }) => {
  await brings(reader, notebookOf(known));
  const first = await reader.opensOwnPage('review');
  await answers(first, '4');
  await expect(first.locator('.review-left')).toHaveText('3 to go');
  const question = await first.locator('.review-question').textContent();
  await first.close();

  const again = await reader.opensOwnPage('review');
  await expect(again.locator('.review-left')).toHaveText('3 to go');
  expect(await again.locator('.review-question').textContent()).toBe(question);
  await again.keyboard.press('u');
  await expect(again.locator('.review-news')).toContainText('Taken back.');
  await expect(again.locator('.review-left')).toHaveText('4 to go');
  await expect(again.locator('.review-question')).toContainText('reform');
  await expect(again.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('puts cards off and aside by keys, and brings them back', async ({ reader }) => {
  await brings(reader, notebookOf(known));
  const review = await reader.opensOwnPage('review');
  await expect(review.locator('.review-question')).toContainText('reform');
  await review.keyboard.press('s');
  await expect(review.locator('.review-news')).toContainText('“改革” rests until you bring it back.');
  await review.keyboard.press('b');
  await expect(review.locator('.review-news')).toContainText('“开放” comes back tomorrow.');
  await expect(review.locator('.review-left')).toHaveText('2 to go');
  await review.reload();
  await expect(review.locator('.review-left')).toHaveText('2 to go');
  await review.keyboard.press('Space');
  await review.locator('.grades').waitFor();
  await review.keyboard.press('e');
  await review.getByRole('textbox').fill('su in the classics');
  await review.getByRole('button', { name: 'Keep' }).click();
  await expect(review.locator('.review-note')).toHaveText('su in the classics');

  await review.locator('.tabs').getByRole('link', { name: 'Settings' }).click();
  await expect(review.locator('.suspended')).toContainText('改革');
  await review.getByRole('button', { name: 'Bring back 改革' }).click();
  await expect(review.locator('.suspended')).toHaveCount(0);
  await review.getByRole('link', { name: 'Cards' }).click();
  await expect(review.locator('.review-left')).toHaveText('3 to go');
});

test('keeps to the reader’s limit for the day, which the settings change at once', async ({ reader }) => {
  await brings(
    reader,
    notebookOf(() => ({})),
  );
  const review = await reader.opensOwnPage('review');
  await expect(review.locator('.review-left')).toHaveText('4 to go');
  await review.locator('.tabs').getByRole('link', { name: 'Settings' }).click();
  await review.getByLabel('New cards a day').fill('2');
  await review.keyboard.press('Tab');
  await review.getByRole('link', { name: 'Cards' }).click();
  await expect(review.locator('.review-left')).toHaveText('2 to go');
  await answers(review, '4');
  await review.reload();
  await expect(review.locator('.review-left')).toHaveText('1 to go');
  await answers(review, '4');
  await expect(review.locator('.review-done')).toContainText('Coming tomorrow: 2, of them new: 2');
  await expect(review.locator('.review-done')).toContainText('Held back by today’s limits: 2.');
  await review.reload();
  await expect(review.locator('.review-done')).toContainText('Cards reviewed today: 2');
});

test('is worked by touch: a tap on the card shows the answer', async ({ reader }) => {
  await brings(reader, notebookOf(known));
  const review = await reader.opensOwnPage('review');
  const session = await review.context().newCDPSession(review);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const screen = { width: 390, height: 740, deviceScaleFactor: 2, mobile: true };
  await session.send('Emulation.setDeviceMetricsOverride', screen);
  const { x, y, width, height } = (await review.locator('.review-question').boundingBox()) ?? none();
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(review.locator('.review-answer')).toBeVisible();
  for (const grade of await review.locator('.grades .button').all()) {
    const box = await grade.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  expect(await review.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('draws the progress of months', async ({ reader }) => {
  const numbered = Array.from({ length: 60 }, (_, index) => itemOf([`词条${index}`, '', `entry ${index}`]));
  await brings(reader, seededNotebook([...WORDS.map(itemOf), ...numbered], Date.now(), 120));
  const review = await reader.opensOwnPage('review');
  const errors: string[] = [];
  review.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await review.getByRole('link', { name: 'Progress' }).click();
  await expect(review.locator('.drawing svg')).toHaveCount(4);
  await expect(review.getByRole('img', { name: /^What is coming\./ })).toBeVisible();
  await review.getByText('As a table').last().click();
  await expect(review.getByRole('table')).toContainText('Dictionary words');
  await review.locator('.tabs').getByRole('link', { name: 'Settings' }).click();
  await expect(review.locator('.review-settings')).toBeVisible();
  expect(errors).toEqual([]);
});
