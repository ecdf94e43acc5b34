import type { LookUp } from '../../lib/core/protocol/look-up.ts';
import type { Result } from '../../lib/core/result.ts';
import { rectsOf } from '../../lib/dom/block-positions.ts';
import type { Shown } from '../../lib/dom/hover.ts';
import type { Place, TermPlace } from '../../lib/dom/known-blocks.ts';
import type { CardModule } from '../card/card-module.ts';
import type { CardsOptions } from '../card/card-options.ts';
import type { Cards } from '../card/cards.ts';
import type { Circumstances } from '../card/circumstances.ts';
import type { OwnTermFormPresenter } from '../card/own-term-form.tsx';

type CardOnNeedOptions = Omit<CardsOptions, 'onEdit'> & {
  readonly load: () => Promise<Result<CardModule>>;
  /** The form is about to open. */
  readonly onForm: () => void;
  /** There is something to show and nothing to show it with. */
  readonly onMissing: () => void;
};

/** The cards and the form; until they are there, nothing is shown and there is nothing to hide, save or remove. */
export type CardOnNeed = Cards & {
  /** Fetches both, unless they are there or on their way. @returns false where they cannot be had; the next call tries again. */
  prepare(): Promise<boolean>;
  /** An answer, once the card is there to show it; null where there is nothing to show, or nothing to show it with. */
  showable<Answer>(asked: Promise<Answer | null>): Promise<Answer | null>;
  /** How the page's things are looked up, as far as that can be told: its date is read by the card's script. */
  circumstances(): Promise<Circumstances>;
  /** Scrolls to the next or previous of some terms; null where there is none or no card to show it. */
  walk(places: readonly TermPlace[], from: Place | null, step: 1 | -1): Promise<Place | null>;
  openForm: OwnTermFormPresenter['open'];
};

/** The cards and the form for own terms, whose code comes when it is first needed. */
export function createCardOnNeed(options: CardOnNeedOptions): CardOnNeed {
  const { load, onForm, onMissing, onGone, signal } = options;
  let fetching: Promise<boolean> | null = null;
  let there: CardModule | null = null;
  let cards: Cards | null = null;
  let form: OwnTermFormPresenter | null = null;

  async function fetch(): Promise<boolean> {
    const fetched = await load();
    if (fetched.ok && !signal.aborted) {
      there = fetched.value;
      cards = there.createCards({ ...options, onEdit: openForm });
      form = there.createOwnTermForm(onGone, signal);
      return true;
    }
    fetching = null;
    if (!fetched.ok && fetched.code === 'extension-gone') onGone();
    return false;
  }

  function prepare(): Promise<boolean> {
    fetching ??= fetch();
    return fetching;
  }

  function openForm(...opened: Parameters<OwnTermFormPresenter['open']>): void {
    onForm();
    form?.open(...opened);
  }

  async function showable<Answer>(asked: Promise<Answer | null>): Promise<Answer | null> {
    const [answer, isThere] = await Promise.all([asked, prepare()]);
    if (isThere) return answer;
    if (answer !== null && !signal.aborted) onMissing();
    return null;
  }

  return {
    prepare,
    openForm,
    showable,
    async circumstances() {
      await prepare();
      const { notation, sandhi } = options.settings();
      return there?.circumstancesOf(options.settings()) ?? { style: { notation, sandhi } };
    },
    async walk(places, from, step) {
      const shown = await showable(Promise.resolve(places));
      return shown && there ? there.walkToTerm(shown, from, step, rectsOf) : null;
    },
    show: (shown: Shown<LookUp>) => cards?.show(shown),
    hide: () => cards?.hide(),
    closePinned: () => cards?.closePinned(),
    get isHeld() {
      return cards?.isHeld ?? false;
    },
    isOnWay: (point, from) => cards?.isOnWay(point, from) ?? false,
    save: async () => cards?.save(),
    remove() {
      cards?.remove();
      form?.remove();
    },
  };
}
