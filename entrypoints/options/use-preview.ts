import { useEffect } from 'preact/hooks';
import { PREVIEW_TEXT } from '../../components/Preview.tsx';
import { ok } from '../../lib/core/result.ts';
import { cardModule } from '../card/card-module.ts';
import { startReader } from '../reader.content/reader.ts';

/** Runs the reader of the web on the preview, as long as there is one. It follows the settings as every page does. */
export function usePreview(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    const left = new AbortController();
    void startReader(
      left.signal,
      async () => ok(cardModule),
      () => document.getElementById(PREVIEW_TEXT),
    );
    return () => left.abort();
  }, [isShown]);
}
