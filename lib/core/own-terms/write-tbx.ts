import type { Export } from './exchange.ts';
import type { OwnTerm } from './own-term.ts';

/** Ids of XML must begin with a letter. */
export const TBX_ID = 'tifa-';
/** The data category for "used by these only" holds the site, so marked. */
export const TBX_SITE = 'site:';
/** Pinyin has no data category in TBX-Basic, but the language tags know it: Chinese in Latin letters. */
export const TBX_PINYIN = 'zh-Latn-pinyin';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="zh" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc><sourceDesc><p>Tifa: the reader's own terms</p></sourceDesc></fileDesc>
  </tbxHeader>
  <text>
    <body>
`;
const FOOT = `    </body>
  </text>
</tbx>
`;

/** TBX-Basic, edition 3 of the format, data categories as attributes. It has no place for the times. */
export const exportTbx: Export = (terms) => HEAD + terms.map(conceptEntry).join('') + FOOT;

function conceptEntry({ id, headword, traditional, forms, pinyin, renderings, note, source, site }: OwnTerm): string {
  const lines = [
    ...(site === null ? [] : [`  <admin type="projectSubset">${escaped(TBX_SITE + site)}</admin>`]),
    ...(source === '' ? [] : [`  <admin type="source">${escaped(source)}</admin>`]),
    ...(note === '' ? [] : [`  <note>${escaped(note)}</note>`]),
    ...langSec('zh', [headword, ...forms]),
    ...langSec('zh-Hant', traditional === '' ? [] : [traditional]),
    ...langSec(TBX_PINYIN, pinyin === '' ? [] : [pinyin]),
    ...langSec('en', renderings),
  ];
  return [`<conceptEntry id="${TBX_ID}${id}">`, ...lines, '</conceptEntry>'].map((line) => `      ${line}\n`).join('');
}

function langSec(language: string, terms: readonly string[]): string[] {
  if (terms.length === 0) return [];
  const sections = terms.map((term) => `    <termSec><term>${escaped(term)}</term></termSec>`);
  return [`  <langSec xml:lang="${language}">`, ...sections, '  </langSec>'];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
