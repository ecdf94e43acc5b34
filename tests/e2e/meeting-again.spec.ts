import type { Page } from '@playwright/test';
import { waitForMarks } from '../../scripts/browser.ts';
import { expect, type Reader, test } from './tifa.ts';

const FIRST = '<title>一</title><p>各地推进共同富裕，群众生活不断改善。</p>';
const SECOND = '<title>二</title><p>会议再次谈到共同富裕，并提出新的要求。</p>';

async function saves(reader: Reader): Promise<Page> {
  const page = await reader.opensHtml(FIRST);
  await waitForMarks(page);
  await reader.restsOn(page, '共同富裕');
  await page.locator('tifa-card .save').click();
  await expect(page.locator('tifa-card .status')).toContainText('Saved');
  return page;
}

/** The sentences in the notebook, the latest first. */
async function sentencesKept(notebook: Page): Promise<string[]> {
  await notebook.reload();
  await notebook.locator('.entry').click();
  return notebook.getByRole('complementary').locator('blockquote, p:has(mark)').allTextContents();
}

test('a saved term that the reader sees on another page is met again, once that day', async ({ reader }) => {
  await saves(reader);
  const page = await reader.opensHtml(SECOND);
  await waitForMarks(page);
  const notebook = await reader.opensOwnPage('vocabulary');
  await page.bringToFront();
  await page.waitForTimeout(2_000);
  await page.reload();
  await waitForMarks(page);
  await page.waitForTimeout(2_000);
  await expect.poll(() => sentencesKept(notebook).then(({ length }) => length)).toBe(2);
  await expect(notebook.getByRole('complementary')).toContainText('会议再次谈到共同富裕，并提出新的要求。');
});

test('notes no meeting while the reader has that switched off', async ({ reader }) => {
  await saves(reader);
  const options = await reader.opensOwnPage('options');
  const keep = async (isOn: boolean) => {
    await options.goto(reader.tifa.ownPage('options').concat('#data'));
    await options.getByRole('checkbox', { name: /^Note when/ }).setChecked(isOn);
  };
  const sees = async (html: string) => {
    const page = await reader.opensHtml(html);
    await waitForMarks(page);
    await page.bringToFront();
    await page.waitForTimeout(2_000);
  };
  await keep(false);
  await sees(SECOND);
  await keep(true);
  await sees('<title>三</title><p>代表们讨论了怎样扎实推进共同富裕。</p>');
  const notebook = await reader.opensOwnPage('vocabulary');
  // The third page, of which the meeting is noted, shows that the second had time enough to be noted too.
  await expect.poll(() => sentencesKept(notebook).then(({ length }) => length)).toBe(2);
  await expect(notebook.getByRole('complementary')).toContainText('代表们讨论了怎样扎实推进共同富裕。');
  await expect(notebook.getByRole('complementary')).not.toContainText('会议再次谈到共同富裕');
});

test('notes no meeting in a private window, where it reads all the same', async ({ reader }) => {
  await saves(reader);
  await allowPrivateWindows(reader);
  const site = await reader.has(SECOND);
  const notebook = await reader.opensOwnPage('vocabulary');
  const seen = await notebook.evaluate(async (url) => {
    await chrome.windows.create({ incognito: true, url, focused: true });
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const report: { state: string } = await chrome.tabs.sendMessage(tab?.id ?? 0, { kind: 'report-page' });
    return { isPrivate: tab?.incognito, state: report.state };
  }, site.url);
  expect(seen).toEqual({ isPrivate: true, state: 'reading' });
  await expect.poll(() => sentencesKept(notebook).then(({ length }) => length)).toBe(1);
});

/** As the reader does on the browser's own page for extensions; Tifa is loaded anew by it. */
async function allowPrivateWindows({ tifa }: Reader): Promise<void> {
  const extensions = await tifa.context.newPage();
  await extensions.goto('chrome://extensions');
  const extensionId = new URL(tifa.ownPage('popup')).host;
  // As a text: the types know nothing of what that page alone may call.
  await extensions.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${extensionId}', incognitoAccess: true });
  })()`);
  await extensions.waitForTimeout(2_000);
}
