import type { OwnTermDraft } from '../../lib/core/own-terms/draft-own-term.ts';
import { unpackReadings } from '../../lib/core/protocol/blocks.ts';
import type { LookUp } from '../../lib/core/protocol/look-up.ts';
import type { Result } from '../../lib/core/result.ts';
import type { Block } from '../../lib/dom/blocks.ts';
import type { ReadingSource } from '../../lib/dom/reading-source.ts';
import { ask } from '../../lib/extension/messages.ts';
import type { Circumstances } from '../card/circumstances.ts';

/** The engine as a page uses it. Where no answer comes it is null, or what the page can do without. */
export type BackgroundEngine = ReadingSource & {
  /** Wakes the background early. @returns the key that switches pinyin, as the browser writes it; empty where there is none. */
  wake(): Promise<string>;
  /** What stands at an offset (UTF-16) of a block. */
  lookUp(block: Pick<Block, 'text' | 'breaks'>, offset: number, circumstances: Circumstances): Promise<LookUp | null>;
  draftOwnTerm(text: string): Promise<OwnTermDraft | null>;
  /** Has the page's style sheet reach into shadow trees. */
  styleShadowTrees(): Promise<void>;
};

/** A term is never longer; what is beyond was selected by mistake, and the form shows it. UTF-16 units. */
const LONGEST_SELECTION = 200;

/** @param onGone called when there is no extension any more to ask. */
export function createBackgroundEngine(onGone: () => void): BackgroundEngine {
  async function answered<Value>(asked: Promise<Result<Value>>): Promise<Value | null> {
    const answer = await asked;
    if (!answer.ok && answer.code === 'extension-gone') onGone();
    return answer.ok ? answer.value : null;
  }

  return {
    async wake() {
      const woken = await answered(ask({ kind: 'wake' }));
      return woken?.shortcut ?? '';
    },
    findTerms: (blocks, withStatus) => answered(ask({ kind: 'find-terms', blocks: [...blocks], withStatus })),
    async readBlocks(blocks, level, style, knownWords) {
      const packed = await answered(ask({ kind: 'read-blocks', blocks: [...blocks], level, style, knownWords }));
      return packed ? packed.map(unpackReadings) : null;
    },
    lookUp({ text, breaks }, offset, circumstances) {
      const block = { text, breaks: [...breaks] };
      return answered(ask({ kind: 'look-up', block, offset, ...circumstances }));
    },
    async styleShadowTrees() {
      // Where it is refused readings stay unseen and terms unmarked in shadow trees; the card comes all the same.
      await answered(ask({ kind: 'put-into-frame', part: 'shadow-styles' }));
    },
    draftOwnTerm: (text) => answered(ask({ kind: 'draft-own-term', text: text.slice(0, LONGEST_SELECTION) })),
  };
}
