import { type FileTerm, type ImportProblem, problem, type ReadFile, readFile } from './exchange.ts';
import { TBX_ID, TBX_SITE } from './write-tbx.ts';
import { descendants, parseXml, type XmlElement } from './xml-tree.ts';

/** A language of a concept: its tag in lower case, and its terms. */
type Language = { readonly tag: string; readonly terms: readonly string[] };

/**
 * Reads TBX: edition 3 (`tbx`, `conceptEntry`, `langSec`) in both styles, data categories as attributes
 * (`<admin type="source">`) or as tags (`<basic:source>`), and the older `martif` (`termEntry`, `langSet`, `tig`, `ntig`).
 * Of the languages a concept has, Chinese is the term's and English its rendering's, or else the first other one.
 */
export function readTbx(text: string): ReadFile {
  const tree = parseXml(text);
  if (!tree.ok) return readFile([], [problem(tree.line, tree.code, tree.detail)]);
  const { root } = tree;
  if (root.name !== 'tbx' && root.name !== 'martif')
    return readFile([], [problem(root.line, 'xml_foreign', root.name)]);
  const terms: FileTerm[] = [];
  const problems: ImportProblem[] = [];
  for (const concept of descendants(root, ['conceptEntry', 'termEntry'])) {
    const term = toTerm(concept);
    if (term) terms.push(term);
    else problems.push(problem(concept.line, 'no_chinese', concept.attributes.id ?? ''));
  }
  return readFile(terms, problems);
}

function toTerm(concept: XmlElement): FileTerm | null {
  const languages = descendants(concept, ['langSec', 'langSet']).map(toLanguage);
  const chinese = chineseTerms(languages);
  if (!chinese) return null;
  const id = concept.attributes.id ?? '';
  const pinyin = languages.find(({ tag }) => isPinyin(tag))?.terms[0];
  const note = textOf(concept, 'note') ?? textOf(concept, 'definition');
  const source = textOf(concept, 'source');
  const site = categories(concept, 'projectSubset').find((subset) => subset.startsWith(TBX_SITE));
  return {
    line: concept.line,
    fields: {
      ...chinese,
      renderings: renderings(languages),
      ...(pinyin === undefined ? {} : { pinyin }),
      ...(note === undefined ? {} : { note }),
      ...(source === undefined ? {} : { source }),
      ...(site === undefined ? {} : { site: site.slice(TBX_SITE.length) }),
    },
    ...(id.startsWith(TBX_ID) ? { id: id.slice(TBX_ID.length) } : {}),
  };
}

function toLanguage(section: XmlElement): Language {
  return {
    tag: (section.attributes.lang ?? '').toLowerCase().replaceAll('_', '-'),
    terms: descendants(section, ['term']).map(({ text }) => text.trim()),
  };
}

function isChinese(tag: string): boolean {
  return /^(zh|cmn|zho|chi)\b/.test(tag);
}

function isPinyin(tag: string): boolean {
  return tag.startsWith('zh-latn');
}

function isTraditional(tag: string): boolean {
  return /hant|-(tw|hk|mo)\b/.test(tag);
}

/** The headword is the first Chinese term, of mainland usage if there is one; Traditional ones are told by their tag. */
function chineseTerms(languages: readonly Language[]): FileTerm['fields'] | null {
  const chinese = languages.filter(({ tag }) => isChinese(tag) && !isPinyin(tag));
  const inTraditional = chinese.filter(({ tag }) => isTraditional(tag)).flatMap(({ terms }) => terms);
  const inSimplified = chinese.filter(({ tag }) => !isTraditional(tag)).flatMap(({ terms }) => terms);
  const [headword, ...forms] = inSimplified.length > 0 ? inSimplified : inTraditional;
  if (headword === undefined) return null;
  const [traditional, ...others] = inSimplified.length > 0 ? inTraditional : [];
  const allForms = [...forms, ...others];
  return {
    headword,
    ...(traditional === undefined ? {} : { traditional }),
    ...(allForms.length === 0 ? {} : { forms: allForms }),
  };
}

function renderings(languages: readonly Language[]): readonly string[] {
  const foreign = languages.filter(({ tag }) => !isChinese(tag));
  const english = foreign.filter(({ tag }) => /^en\b/.test(tag));
  return (english.length > 0 ? english : foreign.slice(0, 1)).flatMap(({ terms }) => terms);
}

function textOf(concept: XmlElement, category: string): string | undefined {
  const texts = categories(concept, category);
  return texts.length === 0 ? undefined : texts.join('\n');
}

/** The texts of a data category anywhere in a concept: `<descrip type="definition">` or `<definition>`. */
function categories(concept: XmlElement, category: string): string[] {
  return concept.children.flatMap((child) =>
    child.name === category || child.attributes.type === category ? [child.text.trim()] : categories(child, category),
  );
}
