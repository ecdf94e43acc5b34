import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Looks a message of the interface up by its key in `public/_locales`, with `$1` … filled in. */
export type Translate = (key: string, ...substitutions: readonly (string | number)[]) => string;

export const TranslateContext = createContext<Translate>((key) => key);

export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
