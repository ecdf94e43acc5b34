import { hanRuns } from '../lib/core/text/han-runs.ts';
import { useGo } from './go.ts';

/** Text in which whatever is Chinese leads to what it means. */
export function HanText({ text }: { text: string }) {
  const go = useGo();
  if (!go) return <>{text}</>;
  return (
    <>
      {hanRuns(text).map((run) =>
        run.isHan ? <HanLink key={run.start} text={run.text} /> : <span key={run.start}>{run.text}</span>,
      )}
    </>
  );
}

/** A run of Chinese; a pointer opens the word at its character, a key the first. */
export function HanLink({ text }: { text: string }) {
  const go = useGo();
  if (!go) {
    return (
      <span class="han" lang="zh">
        {text}
      </span>
    );
  }
  let offset = 0;
  const characters = [...text].map((character) => {
    const start = offset;
    offset += character.length;
    return (
      <span key={start} data-offset={start}>
        {character}
      </span>
    );
  });
  return (
    <button
      type="button"
      class="han inner"
      lang="zh"
      onClick={(event) => go({ kind: 'text', text, offset: offsetOf(event.target) })}
    >
      {characters}
    </button>
  );
}

function offsetOf(target: EventTarget | null): number {
  return target instanceof HTMLElement ? Number(target.dataset.offset ?? 0) : 0;
}
