import { parseSourceText, type SourceText } from '../core/text/source-text.ts';

const KEY = 'text';

/** Keeps the text for as long as the tab is open, so that reloading the page does not lose it. */
export function keepText(source: SourceText): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(source));
  } catch {
    // Longer than a tab may keep, or storage is refused: it is read all the same, and a reload asks for it anew.
    forgetText();
  }
}

export function keptText(): SourceText | null {
  try {
    return parseSourceText(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    // Storage is refused, or what is kept is not ours: the page begins empty.
    return null;
  }
}

export function forgetText(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Where storage is refused nothing was kept.
  }
}
