import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalSite, serveHtml, servePage } from '../local-site.ts';
import { ROOT } from '../root.ts';

/** A page to measure on. */
export type BenchText = {
  readonly name: string;
  /** How often the article stands on it; null for a real page. */
  readonly times: number | null;
  serve(): Promise<LocalSite>;
};

const SHARED = join(ROOT, '../shared/data');
const TIMES = [1, 20, 200] as const;

/** The article once, twenty and two hundred times, and the real pages where there are some. */
export async function benchTexts(): Promise<BenchText[]> {
  const article = await articleHtml();
  const copies = TIMES.map((times) => ({
    name: `article ×${times}`,
    times,
    serve: () => serveHtml(page(article.repeat(times))),
  }));
  const folder = join(SHARED, 'pages');
  const files = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.html')) : [];
  const real = files.map((name) => ({
    name: name.replace('.html', ''),
    times: null,
    serve: () => servePage(join(folder, name)),
  }));
  return [...copies, ...real];
}

/** A page of which nothing is to be read. */
export const ENGLISH: BenchText = {
  name: 'page without Chinese',
  times: null,
  serve: () => serveHtml(page('<p>A paragraph without a single Chinese character in it.</p>'.repeat(80))),
};

/** The newspaper's article, or, where it is not at hand, that of our sample page. */
async function articleHtml(): Promise<string> {
  const file = join(SHARED, 'article-hebei-daily.txt');
  if (existsSync(file)) {
    const paragraphs = (await readFile(file, 'utf8')).split(/\n\s*\n/).filter((text) => text.trim() !== '');
    return `<article>${paragraphs.map((text) => `<p>${text.trim()}</p>`).join('\n')}</article>\n`;
  }
  const html = await readFile(join(ROOT, 'tests/pages/provincial-daily.html'), 'utf8');
  return `${/<article[\s\S]*?<\/article>/.exec(html)?.[0] ?? ''}\n`;
}

function page(body: string): string {
  const style = 'body{max-width:42em;margin:2em auto;padding:0 1em;font:17px/1.8 serif}';
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>Bench</title><style>${style}</style>\n${body}</html>`;
}
