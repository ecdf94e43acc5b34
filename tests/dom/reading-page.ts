import { expect } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/core/settings/settings.ts';
import { createMarks } from '../../lib/dom/marks.ts';
import { createPageReader, type PageReader } from '../../lib/dom/page-reader.ts';
import type { PageSettings } from '../../lib/dom/page-settings.ts';
import type { ReadingSource } from '../../lib/dom/reading-source.ts';
import { atEnd, openPage, pinyinOf } from './page.ts';

export const OFF: PageSettings = { ...DEFAULT_SETTINGS, pinyin: 'off', everything: true, marks: true };
export const TERMS: PageSettings = { ...OFF, pinyin: 'terms' };
export const ALL: PageSettings = { ...OFF, pinyin: 'all' };

/** Opens a page and a reader on it, with the settings in force. */
export async function readPage(html: string, source: ReadingSource, settings: PageSettings): Promise<PageReader> {
  openPage(html);
  const reader = createPageReader(source, createMarks(), () => document.body);
  atEnd(reader.stop);
  await reader.apply(settings);
  return reader;
}

/** The texts that are underlined, in order of the alphabet: a highlight has no order of its own. */
export function underlined(): string[] {
  return [...(CSS.highlights.get('tifa-term') ?? [])]
    .map(
      ({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset) ?? '',
    )
    .sort();
}

/** The words with a reading below a root, in document order. */
export function wordsWithPinyin(root: ParentNode = document.body): string[] {
  return [...root.querySelectorAll('tifa-text > ruby')].map(({ textContent }) => textContent);
}

export async function expectPinyin(count: number): Promise<void> {
  await expect.poll(() => pinyinOf(document).length).toBe(count);
}
