import { isPageBusy } from './card-keys.ts';

/** Letters that walk from term to term of a page, as in many a reader of feeds: down and up. */
const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['j', 1],
  ['k', -1],
]);

/** Reacts to single letters where nothing on the page waits for them. */
export function onSingleKeys(isOn: () => boolean, walk: (step: 1 | -1) => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const step = STEPS.get(event.key);
      const hasKey = event.altKey || event.ctrlKey || event.metaKey;
      if (!step || hasKey || event.defaultPrevented || !isOn() || isPageBusy()) return;
      event.preventDefault();
      walk(step);
    },
    { signal },
  );
}
