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
