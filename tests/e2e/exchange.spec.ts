import { readFile, stat } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './tifa.ts';

async function exported(notebook: Page, name: string): Promise<string> {
  await notebook.locator('summary').click();
  const [download] = await Promise.all([
    notebook.waitForEvent('download'),
    notebook.getByRole('button', { name }).click(),
  ]);
  return download.path();
}

async function chooses(notebook: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await notebook.locator('input[type=file]').setInputFiles(file);
}

test('takes a list in, gives it out in every form, and takes the import back', async ({ reader }) => {
  const notebook = await reader.opensOwnPage('vocabulary');
  await chooses(notebook, 'words.txt', '//Politics\n开放[開放]\tkai1fang4\tto open up\n民生\tmin2sheng1\tlivelihood\n');
  const message = notebook.locator('section.message');
  await expect(message).toContainText('words.txt: 2 new');
  await expect(notebook.locator('.entry')).toHaveCount(0);
  await notebook.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(message).toContainText('Imported: 2 new');
  await expect(notebook.locator('.entry')).toHaveCount(2);

  const packed = await exported(notebook, 'Anki package');
  expect((await readFile(packed)).subarray(0, 2).toString('latin1')).toBe('PK');
  expect((await stat(packed)).size).toBeGreaterThan(1_000);
  expect(await readFile(await exported(notebook, 'CSV'), 'utf8')).toContain('开放,開放,kāifàng,to open up');
  const everything = await readFile(await exported(notebook, 'Everything'), 'utf8');

  await notebook.getByRole('button', { name: 'Undo the import' }).click();
  await expect(notebook.locator('.entry')).toHaveCount(0);
  await chooses(notebook, 'all.json', everything.slice(0, 300));
  await expect(message).toContainText('nothing has changed');
  await notebook.getByRole('button', { name: 'Close' }).click();
});

test('imports a table of the reader’s own once it is said which column holds what, by keyboard alone', async ({
  reader,
}) => {
  const notebook = await reader.opensOwnPage('vocabulary');
  const rows = ['Seite;Begriff;Bedeutung', '12;改革开放;"Reform\nund Öffnung"', '13;共同富裕;gemeinsamer Wohlstand'];
  await chooses(notebook, 'liste.csv', rows.join('\r\n'));
  const section = notebook.locator('section.message');
  await expect(section.locator('select').nth(1)).toHaveValue('simplified');
  await expect(section.getByRole('status')).toContainText('liste.csv: 2 new');
  await expect(section.getByRole('status')).toContainText('This is a merge');

  await notebook.locator('input[type=file]').focus();
  const press = async (...keys: string[]) => {
    for (const key of keys) await notebook.keyboard.press(key);
  };
  // Past the box for headings and the first column to the second, which is to hold nothing, and to the third: a note.
  await press('Tab', 'Tab', 'Tab', 'Home');
  await expect(section.locator('select').nth(1)).toHaveValue('');
  await expect(section.getByRole('status')).toContainText('Choose which column holds the term');
  await expect(section.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
  await press('ArrowDown', 'Tab');
  await notebook.keyboard.type('Note');
  await expect(section.locator('select').nth(2)).toHaveValue('note');
  await expect(section.getByRole('status')).toContainText('liste.csv: 2 new');
  await expect(notebook.locator('.entry')).toHaveCount(0);
  await press('Tab');
  await expect(section.getByRole('button', { name: 'Import', exact: true })).toBeFocused();
  await press('Enter');
  await expect(section).toContainText('Imported: 2 new');
  expect(await readFile(await exported(notebook, 'CSV'), 'utf8')).toMatch(
    /改革开放,改革开放,,,new,,"Reform\r?\nund Öffnung"/,
  );
});

test('reads a list in GBK, as old programs write it', async ({ reader }) => {
  const notebook = await reader.opensOwnPage('vocabulary');
  // 改革 and 民生 with their meanings, tabs between them.
  const gbk = Buffer.from([
    ...[0xb8, 0xc4, 0xb8, 0xef, 0x09, ...Buffer.from('reform'), 0x0d, 0x0a],
    ...[0xc3, 0xf1, 0xc9, 0xfa, 0x09, ...Buffer.from('livelihood'), 0x0d, 0x0a],
  ]);
  await notebook.locator('input[type=file]').setInputFiles({ name: 'old.txt', mimeType: 'text/plain', buffer: gbk });
  await expect(notebook.locator('section.message')).toContainText('old.txt: 2 new');
  await notebook.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(notebook.locator('.entry').filter({ hasText: '民生' })).toContainText('livelihood');
  await expect(notebook.locator('.entry').filter({ hasText: '改革' })).toContainText('reform');
});
