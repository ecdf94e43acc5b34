import type { Encounter } from '../lib/core/vocabulary/entry.ts';

/** The sentence of an encounter with its term marked. */
export function Sentence({ encounter }: { encounter: Encounter }) {
  const { sentence, start, end } = encounter;
  return (
    <span lang="zh">
      {sentence.slice(0, start)}
      <mark>{sentence.slice(start, end)}</mark>
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
