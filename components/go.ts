import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What in the card leads further: a term by its id, or what stands at an offset (UTF-16) of a Chinese text. */
export type Destination =
  | { readonly kind: 'term'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string; readonly offset: number };

/** Null where nothing leads anywhere: the same parts stand on pages without a card. */
export const GoContext = createContext<((to: Destination) => void) | null>(null);

/** Opens what the reader points at in the place of what the card shows. */
export function useGo(): ((to: Destination) => void) | null {
  return useContext(GoContext);
}
