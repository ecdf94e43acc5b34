/** What a reference to a term in an article says; empty texts are left out. Nothing of it is marked up yet. */
export type Citation = {
  readonly term: string;
  readonly pinyin: string;
  readonly rendering: string;
  /** Where the rendering is from: body, document, date. */
  readonly source: string;
  /** Of the document, or empty. */
  readonly sourceUrl: string;
  /** As in the article. */
  readonly sentence: string;
  readonly title: string;
  /** The site's name for itself, or its host. */
  readonly outlet: string;
  /** ISO day of the article. */
  readonly date: string;
  /** Of the article, without trackers. */
  readonly url: string;
};

/** How each piece is written; a piece is never empty, and a link's address neither. */
type Script = {
  readonly text: (text: string) => string;
  readonly term: (text: string) => string;
  readonly pinyin: (text: string) => string;
  readonly linked: (text: string, url: string) => string;
  /** Whether an address that has a text to hang on still stands for itself. */
  readonly showsAddress: boolean;
  readonly address: (url: string) => string;
};

const PLAIN: Script = {
  text: (text) => text,
  term: (text) => text,
  pinyin: (text) => text,
  linked: (text) => text,
  showsAddress: true,
  address: (url) => url,
};

const MARKDOWN: Script = {
  text: markdownText,
  term: (text) => `**${markdownText(text)}**`,
  pinyin: (text) => `*${markdownText(text)}*`,
  linked: (text, url) => `[${markdownText(text)}](${markdownUrl(url)})`,
  showsAddress: false,
  address: (url) => `<${markdownUrl(url)}>`,
};

/** One line: `共同富裕 (gòngtóng fùyù): common prosperity (source). “…” Title, outlet, date, address` */
export function plainCitation(citation: Citation): string {
  return citationIn(PLAIN, citation);
}

/** The same in Markdown, the addresses as links. */
export function markdownCitation(citation: Citation): string {
  return citationIn(MARKDOWN, citation);
}

function citationIn(script: Script, citation: Citation): string {
  const said = Object.fromEntries(
    Object.entries(citation).map(([name, text]) => [name, text.replace(/\s+/g, ' ').trim()]),
  ) as Citation; // the same names, each with a text
  return [termIn(script, said), quoted(script, said.sentence), placeIn(script, said)].filter(Boolean).join(' ');
}

function termIn(script: Script, { term, pinyin, rendering, source, sourceUrl }: Citation): string {
  const from = sourceUrl === '' || source === '' ? script.text(source) : script.linked(source, sourceUrl);
  const head = [script.term(term), pinyin && `(${script.pinyin(pinyin)})`].filter(Boolean).join(' ');
  const meaning = [script.text(rendering), rendering && from && `(${from})`].filter(Boolean).join(' ');
  return ended(meaning ? `${head}: ${meaning}` : head);
}

function placeIn(script: Script, { title, outlet, date, url }: Citation): string {
  const name = title === '' || url === '' ? script.text(title) : script.linked(title, url);
  const address = url !== '' && (script.showsAddress || title === '') ? script.address(url) : '';
  return [name, script.text(outlet), date, address].filter(Boolean).join(', ');
}

/** In the marks that do not stand in the sentence itself. */
function quoted(script: Script, sentence: string): string {
  if (sentence === '') return '';
  const [open, close] = /[“”]/.test(sentence) ? ['「', '」'] : ['“', '”'];
  return `${open}${script.text(sentence)}${close}`;
}

/** A rendering may end in a mark of its own. */
function ended(text: string): string {
  return /[.!?。！？]$/.test(text) ? text : `${text}.`;
}

/** What Markdown would take for its own, anywhere in a line. */
function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&$]/g, '\\$&');
}

function markdownUrl(url: string): string {
  return url.replace(/[\s()<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
