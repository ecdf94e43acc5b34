import type { Destination } from '../../components/go.ts';
import type { Inside, LookUp } from '../../lib/core/protocol/look-up.ts';
import type { Settings } from '../../lib/core/settings/settings.ts';
import { ask } from '../../lib/extension/messages.ts';
import { circumstancesOf } from './circumstances.ts';

/** A longer headword is a selection by mistake. UTF-16 units. */
const LONGEST_INSIDE = 200;

/** What a card asks by itself. Null where there is nothing, or no answer. */
export type CardQuestions = {
  /** What the card names: a term, or a word in a text. */
  at(to: Destination): Promise<LookUp | null>;
  /** What a headword is made of. */
  inside(headword: string): Promise<Inside | null>;
};

export function createCardQuestions(settings: () => Settings, onGone: () => void): CardQuestions {
  return {
    async at(to) {
      const circumstances = circumstancesOf(settings());
      const found =
        to.kind === 'term'
          ? await ask({ kind: 'look-up-term', termId: to.id, ...circumstances })
          : await ask({ kind: 'look-up', block: { text: to.text, breaks: [] }, offset: to.offset, ...circumstances });
      if (!found.ok && found.code === 'extension-gone') onGone();
      return found.ok ? found.value : null;
    },
    async inside(headword) {
      const { style } = circumstancesOf(settings());
      const found = await ask({ kind: 'look-inside', text: headword.slice(0, LONGEST_INSIDE), style });
      return found.ok ? found.value : null;
    },
  };
}
