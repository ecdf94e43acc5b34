import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { TifaBrowser } from '../browser.ts';
import type { LocalSite } from '../local-site.ts';
import { ROOT } from '../root.ts';

/** Called for every surface once it stands as the reader has it; `name` is the surface's, in kebab case. */
export type Visit = (name: string, page: Page) => Promise<void>;

export type Tour = {
  readonly tifa: TifaBrowser;
  /** The sample page. */
  readonly site: LocalSite;
  /** A message of the interface in the browser's language, without anything filled in. */
  readonly say: (key: string) => string;
  readonly visit: Visit;
};

export type Language = 'en' | 'zh_CN';

/** Finds what the interface says in a language, so that a tour presses the same buttons in each. */
export function sayIn(language: Language): Tour['say'] {
  const file = join(ROOT, 'public/_locales', language, 'messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return (key) => {
    const found = messages[key];
    if (!found) throw new Error(`no message ${key}`);
    return found.message;
  };
}

/** Opens one of the extension's own pages, at a place within it. */
export async function openOwn({ tifa }: Tour, name: string, place = ''): Promise<Page> {
  const page = await tifa.context.newPage();
  await page.goto(`${tifa.ownPage(name)}${place}`);
  return page;
}
