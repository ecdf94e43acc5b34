import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchWithTifa, stopBackground, waitForMarks } from '../../scripts/browser.ts';
import { countNewLogs, tearLog } from '../../scripts/torture/tear-log.ts';
import { expect, Reader, test } from './tifa.ts';

// Chromium goes on behind a record that a killed browser left by half, and at the start after that gives up the store.
test('keeps the notebook over a record that was written by half and two starts of the browser', async ({ outside }) => {
  test.setTimeout(90_000);
  const profile = await mkdtemp(join(tmpdir(), 'tifa-torn-'));

  async function visit(act: (reader: Reader) => Promise<void>): Promise<void> {
    const tifa = await launchWithTifa({ headless: true, profile, flags: [outside.flag] });
    const reader = new Reader(tifa);
    await act(reader);
    await tifa.close();
    await reader.leave();
    expect(reader.errors).toEqual([]);
  }

  async function saves(reader: Reader, terms: readonly string[]): Promise<Page> {
    const page = await reader.opensHtml('<title>一</title><p>推进共同富裕、高质量发展和乡村振兴，发展新质生产力。</p>');
    await waitForMarks(page);
    for (const term of terms) {
      await reader.restsOn(page, term);
      await expect(page.locator('tifa-card .headword').first()).toContainText(term);
      await page.locator('tifa-card .save').click();
      await expect(page.locator('tifa-card .status')).toContainText('Saved');
    }
    return page;
  }

  try {
    await visit(async (reader) => void (await saves(reader, ['共同富裕', '高质量发展'])));
    await tearLog(profile, 'chrome-extension_');
    await visit(async (reader) => {
      await stopBackground(await saves(reader, ['乡村振兴']));
      await saves(reader, ['新质生产力']);
    });
    expect(await countNewLogs(profile, 'chrome-extension_')).toBe(1);
    await visit(async (reader) => {
      const notebook = await reader.opensOwnPage('vocabulary');
      for (const term of ['共同富裕', '乡村振兴', '新质生产力']) {
        await expect(notebook.getByRole('row', { name: term })).toBeVisible();
      }
    });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
