import type { Encounter } from '../lib/core/vocabulary/entry.ts';

/** The sentence of an encounter with its term marked, or left out for the reader to find. */
export function Sentence({ encounter, blank = false }: { encounter: Encounter; blank?: boolean }) {
  const { sentence, start, end } = encounter;
  const term = sentence.slice(start, end);
  return (
    <span lang="zh">
      {sentence.slice(0, start)}
      {blank ? <span class="blank">{'　'.repeat(Math.max(2, [...term].length))}</span> : <mark>{term}</mark>}
      {sentence.slice(end)}
    </span>
  );
}

/** Where it was met: the page's title, linked while its address is one of the web. */
export function Place({ encounter }: { encounter: Encounter }) {
  const title = encounter.title || encounter.url;
  if (!/^https?:\/\//.test(encounter.url)) return <span>{title}</span>;
  return (
    <a href={encounter.url} target="_blank" rel="noreferrer noopener">
      {title}
    </a>
  );
}
