import type { LookUp } from '../../lib/core/protocol/look-up.ts';
import type { Result } from '../../lib/core/result.ts';
import type { Shown } from '../../lib/dom/hover.ts';
import type { Marks } from '../../lib/dom/marks.ts';
import type { Place } from '../../lib/dom/page-reader.ts';
import type { CardModule } from '../card/card-module.ts';
import type { CardPresenter } from '../card/card-presenter.tsx';
import type { OwnTermFormPresenter } from '../card/own-term-form.tsx';

type CardOnNeedOptions = {
  readonly load: () => Promise<Result<CardModule>>;
  readonly marks: Marks;
  /** The form is about to open. */
  readonly onForm: () => void;
  /** The word at a place is read otherwise now: to be shown anew. */
  readonly onReread: (place: Place) => void;
  /** There is something to show and nothing to show it with. */
  readonly onMissing: () => void;
  readonly onGone: () => void;
  readonly signal: AbortSignal;
};

/** The card and the form; until they are there, nothing is shown and there is nothing to hide, save or remove. */
export type CardOnNeed = CardPresenter & {
  /** Fetches both, unless they are there or on their way. @returns false where they cannot be had; the next call tries again. */
  prepare(): Promise<boolean>;
  /** An answer, once the card is there to show it; null where there is nothing to show, or nothing to show it with. */
  showable<Answer>(asked: Promise<Answer | null>): Promise<Answer | null>;
  openForm: OwnTermFormPresenter['open'];
};

/** The card and the form for own terms, whose code comes when it is first needed. */
export function createCardOnNeed(options: CardOnNeedOptions): CardOnNeed {
  const { load, marks, onForm, onReread, onMissing, onGone, signal } = options;
  let fetching: Promise<boolean> | null = null;
  let card: CardPresenter | null = null;
  let form: OwnTermFormPresenter | null = null;

  async function fetch(): Promise<boolean> {
    const fetched = await load();
    if (fetched.ok && !signal.aborted) {
      card = fetched.value.createCardPresenter(marks, openForm, onReread, onGone);
      form = fetched.value.createOwnTermForm(onGone, signal);
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

  return {
    prepare,
    openForm,
    async showable(asked) {
      const [answer, isThere] = await Promise.all([asked, prepare()]);
      if (isThere) return answer;
      if (answer !== null && !signal.aborted) onMissing();
      return null;
    },
    show: (shown: Shown<LookUp>) => card?.show(shown),
    hide: () => card?.hide(),
    save: async () => card?.save(),
    remove() {
      card?.remove();
      form?.remove();
    },
  };
}
