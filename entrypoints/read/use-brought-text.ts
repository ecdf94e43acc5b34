import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../components/FileRefused.tsx';
import { type LaidOutText, layOutStructure, layOutText } from '../../lib/core/text/lay-out-text.ts';
import { isHtml, type SourceText } from '../../lib/core/text/source-text.ts';
import { watchBroughtText } from '../../lib/dom/brought-text.ts';
import { forgetText, keepText, keptText } from '../../lib/dom/kept-text.ts';
import { readFile } from '../../lib/dom/read-file.ts';
import { readHtml } from '../../lib/dom/read-html.ts';
import { isWordAcross } from './is-word-across.ts';

/** `turn` counts the texts opened: one after another may be the same. */
export type Opened = { readonly source: SourceText; readonly text: LaidOutText; readonly turn: number };

/** The text that the reader has brought, if any, and why the last file could not be read, if it could not. */
export function useBroughtText() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isHeld, setHeld] = useState(false);

  const open = useCallback(async (source: SourceText) => {
    const text = await (isHtml(source)
      ? layOutStructure(readHtml(source.text), isWordAcross)
      : layOutText(source.text, isWordAcross));
    setRefusal(null);
    setOpened((before) => ({ source, text, turn: (before?.turn ?? 0) + 1 }));
    keepText(source);
  }, []);

  const onText = useCallback((text: string) => void open({ name: '', text, encoding: '', damaged: false }), [open]);

  const onFile = useCallback(
    async (file: File) => {
      const read = await readFile(file);
      if (read.ok) return open(read.value);
      setRefusal({ code: read.code, name: file.name, size: file.size });
    },
    [open],
  );

  const leave = useCallback(() => {
    forgetText();
    setRefusal(null);
    setOpened(null);
  }, []);

  useEffect(() => {
    const closed = new AbortController();
    const kept = keptText();
    if (kept) void open(kept);
    watchBroughtText({ onFile: (file) => void onFile(file), onText, onHeld: setHeld, signal: closed.signal });
    return () => closed.abort();
  }, [open, onFile, onText]);

  return { opened, refusal, isHeld, onFile: (file: File) => void onFile(file), onText, leave };
}
