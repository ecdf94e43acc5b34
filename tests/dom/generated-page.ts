import fc from 'fast-check';

/** A node of a page as data: text (also empty), a comment, or an element. */
export type Planned =
  | { readonly text: string }
  | { readonly comment: string }
  | { readonly tag: string; readonly children: readonly Planned[] };

/** Characters that pages and serialisers stumble over: white space, entities, surrogate pairs, kana, a combining mark, right to left. */
const UNITS = [
  '中',
  '国',
  '式',
  '现',
  '代',
  '化',
  '𠮷',
  '。',
  ' ',
  '\n',
  '\t',
  '\u00a0',
  '<',
  '&',
  '"',
  'a',
  '5',
  'あ',
  '\u0301',
  'א',
  '\u202e',
  '\u3000',
];
const INLINE = ['b', 'i', 'span', 'em', 'a', 'ruby', 'mark', 'wbr', 'code', 'rt', 'bdo', 'sup'];
const BLOCK = ['p', 'div', 'li', 'table', 'section', 'br', 'textarea', 'h2'];

const text = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 8 }).map((data) => ({ text: data }));
const comment = fc.constantFrom('', '中国', ' x ').map((data) => ({ comment: data }));

function tree(tags: readonly string[]): fc.Arbitrary<Planned> {
  return fc.letrec<{ node: Planned }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      { arbitrary: text, weight: 5 },
      { arbitrary: comment, weight: 1 },
      {
        arbitrary: fc.record({ tag: fc.constantFrom(...tags), children: fc.array(tie('node'), { maxLength: 4 }) }),
        weight: 4,
      },
    ),
  })).node;
}

/** The content of a paragraph: text, comments and nested inline elements. */
export const inlineContent = fc.array(tree(INLINE), { minLength: 1, maxLength: 5 });

/** The content of a page: blocks and inline elements, nested as only scripts nest them. */
export const pageContent = fc.array(tree([...INLINE, ...BLOCK]), { minLength: 1, maxLength: 6 });

/** Puts planned nodes into an emptied element: node by node, for no HTML gives empty or neighbouring text nodes. */
export function fill(element: Element, planned: readonly Planned[]): void {
  element.replaceChildren(...planned.map(build));
}

function build(planned: Planned): Node {
  if ('text' in planned) return document.createTextNode(planned.text);
  if ('comment' in planned) return document.createComment(planned.comment);
  const element = document.createElement(planned.tag);
  element.append(...planned.children.map(planned.tag === 'table' ? rowOf : build));
  return element;
}

/**
 * Cells stand in rows: Chromium takes cells beside bare text for one row as soon as anything writes to that text, so
 * that even the page's own change of a word is rendered otherwise than the page as it was loaded.
 */
function rowOf(planned: Planned): Node {
  const row = document.createElement('tr');
  const cells = [planned, planned].map((content) => {
    const cell = document.createElement('td');
    cell.append(build(content));
    return cell;
  });
  row.append(...cells);
  return row;
}
