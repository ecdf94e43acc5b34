import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { failureText } from '../../components/failure-text.ts';
import { PageFrame } from '../../components/PageFrame.tsx';
import { button, english, find, recorder, show, texts } from './screen.tsx';

function showFrame(failure: string | null, isSettings = false) {
  const retries = recorder<[]>();
  show(
    <PageFrame
      title="Notebook"
      links={[{ href: '/review.html', label: 'Review' }]}
      isSettings={isSettings}
      failure={failure}
      onRetry={retries.call}
    >
      <p id="content">content</p>
    </PageFrame>,
  );
  return retries.calls;
}

describe('a page of ours', () => {
  it('has a heading, the ways to the other pages and the settings, its content and the credit', () => {
    showFrame(null);
    expect(texts('h1')).toEqual(['Notebook']);
    expect(texts('nav a')).toEqual(['Review', 'Settings']);
    expect(find<HTMLAnchorElement>('nav a:last-child').getAttribute('href')).toBe('options.html');
    expect(texts('#content')).toEqual(['content']);
    expect(texts('.credit')).toEqual([expect.stringContaining('CC-CEDICT')]);
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('does not lead from the settings to the settings', () => {
    showFrame(null, true);
    expect(texts('nav a')).toEqual(['Review']);
  });

  it('says when the notebook fails and tries again', async () => {
    const retries = showFrame('storage-newer');
    expect(texts('[role=alert] p')).toEqual([expect.stringContaining('written by a newer Tifa')]);
    await userEvent.click(button('Try again'));
    expect(retries).toHaveLength(1);
  });

  it('asks for nothing where another tab keeps the notebook shut, and for a new page where it is old itself', () => {
    showFrame('storage-blocked');
    expect(texts('[role=alert] p')).toEqual([expect.stringContaining('close Tifa’s other tabs')]);
    expect(texts('[role=alert] button')).toEqual([]);
    showFrame('storage-outdated');
    expect(texts('[role=alert] button')).toEqual(['Reload']);
  });
});

describe('failureText', () => {
  it.each([
    ['storage-full', 'Not saved: the disk'],
    ['storage-refused', 'The notebook cannot be opened'],
    ['storage-newer', 'The notebook was written by a newer Tifa'],
    ['storage-damaged', 'The browser can no longer read'],
    ['storage-blocked', 'The notebook cannot be opened yet'],
    ['storage-outdated', 'Tifa has been updated'],
    ['extension-gone', 'Tifa was updated'],
    ['engine-failed', 'That did not work'],
    ['', 'That did not work'],
  ])('explains %j', (code, beginning) => {
    expect(failureText(english, code).startsWith(beginning)).toBe(true);
  });
});
