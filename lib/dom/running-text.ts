import { hanCount } from '../core/text/han.ts';
import type { Block } from './blocks.ts';
import { closestShown } from './flat-tree.ts';

/** Shorter lines without a mark of punctuation are read only in paragraphs. In Chinese characters. */
const SHORTEST_LINE = 10;

/** Names that pages give, as class or id, to what stands around an article. */
const AROUND = [
  'nav',
  'navbar',
  'menu',
  'foot',
  'footer',
  'breadcrumb',
  'breadcrumbs',
  'copyright',
  'toolbar',
  'pagination',
];

const SET_APART = [
  'h1, h2, h3, h4, h5, h6, hgroup, header, footer, nav, menu, figcaption, caption, th, summary, legend, address, map',
  '[role=heading], [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=toolbar]',
  '[role=button], [role=tab], [role=tablist], [role=menu], [role=menubar], [role=menuitem], [role=option]',
  ...AROUND.flatMap((name) => [
    `[class~="${name}" i], [id="${name}" i], [class^="${name}_" i], [class^="${name}-" i], [id^="${name}_" i], [id^="${name}-" i]`,
  ]),
].join(', ');

/**
 * Whether a block is text to be read line by line rather than a heading, a menu, a caption or a list of links
 * (docs/adr/0009). By the markup alone: nothing is measured, and text that arrives later is judged alike.
 */
export function isRunningText(block: Block): boolean {
  return !isLabel(block) && !isMostlyLinks(block) && !closestShown(block.container, SET_APART);
}

/** A few characters outside a paragraph that are no sentence: “Share:”, “Log in”, a date. */
function isLabel({ container, text }: Block): boolean {
  return container.tagName !== 'P' && !/[。！？；，、]/.test(text) && hanCount(text, 0, text.length) < SHORTEST_LINE;
}

function isMostlyLinks({ pieces, text }: Block): boolean {
  let linked = 0;
  for (const { node, start, end } of pieces) if (node.parentElement?.closest('a[href]')) linked += end - start;
  return linked * 2 > text.trim().length;
}
