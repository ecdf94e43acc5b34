import { SaxesParser } from 'saxes';

/** An element by its local name, whatever its namespace prefix; `line` is where it begins, from 1. */
export type XmlElement = {
  readonly name: string;
  readonly line: number;
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The character data in it and below it. */
  readonly text: string;
};

export type XmlTree =
  | { readonly ok: true; readonly root: XmlElement }
  | {
      readonly ok: false;
      readonly code: 'xml_broken' | 'xml_entities';
      readonly line: number;
      readonly detail: string;
    };

type Open = {
  name: string;
  line: number;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
};

/**
 * Reads a whole XML file. Entities of its own are refused, as they can swell without end; a DOCTYPE that only names a
 * DTD, as most TBX files of version 2 have one, is passed over and never fetched.
 */
export function parseXml(text: string): XmlTree {
  const parser = new SaxesParser({ xmlns: false });
  const open: Open[] = [{ name: '', line: 1, attributes: {}, children: [], text: '' }];
  let fault: Extract<XmlTree, { ok: false }> | null = null;
  let begins = 1;

  parser.on('error', ({ message }) => {
    fault ??= { ok: false, code: 'xml_broken', line: parser.line, detail: message.replace(/^[\d:]+ /, '') };
  });
  parser.on('doctype', (doctype) => {
    if (/\[/.test(doctype)) fault ??= { ok: false, code: 'xml_entities', line: parser.line, detail: '' };
  });
  parser.on('opentagstart', () => {
    begins = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const own = Object.entries(attributes).map(([key, value]) => [localName(key), value]);
    open.push({ name: localName(name), line: begins, attributes: Object.fromEntries(own), children: [], text: '' });
  });
  const addText = (data: string) => {
    const element = open.at(-1);
    if (element) element.text += data;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (!closed || !parent) return;
    parent.children.push(closed);
    parent.text += closed.text;
  });
  parser.write(text).close();
  const root = open[0]?.children[0];
  if (fault) return fault;
  return root ? { ok: true, root } : { ok: false, code: 'xml_broken', line: 1, detail: '' };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements of some names below an element, in document order, but none within another one of them. */
export function descendants(element: XmlElement, names: readonly string[]): XmlElement[] {
  return element.children.flatMap((child) => (names.includes(child.name) ? [child] : descendants(child, names)));
}
