import { render } from 'preact';
import cardStyles from '../../components/card.css?inline';
import { type FormProblem, formKey, OwnTermForm, readForm } from '../../components/OwnTermForm.tsx';
import formStyles from '../../components/own-form.css?inline';
import tokens from '../../components/tokens.css?inline';
import { TranslateContext } from '../../components/translate.ts';
import type { OwnTermDraft } from '../../lib/core/own-terms/draft-own-term.ts';
import type { RawFields } from '../../lib/core/own-terms/own-term.ts';
import { siteOf } from '../../lib/core/own-terms/site.ts';
import { keepKeys } from '../../lib/dom/keep-keys.ts';
import { randomId } from '../../lib/dom/random-id.ts';
import { rememberFocus } from '../../lib/dom/remember-focus.ts';
import { type Anchor, createSurface } from '../../lib/dom/surface.ts';
import { ask } from '../../lib/extension/messages.ts';
import { translate } from '../../lib/extension/translation.ts';

export type OwnTermFormPresenter = {
  /** Opens the form beside a line of the page; one that was open gives way. */
  open(draft: OwnTermDraft, anchor: Anchor): void;
  remove(): void;
};

type Opened = {
  readonly draft: OwnTermDraft;
  readonly anchor: Anchor;
  /** Of the term to be kept: a request that is repeated is the same. */
  readonly id: string;
  readonly giveBackFocus: () => void;
};

/** The form for a term of the reader's over the page; the keyboard is its own until it is closed. */
export function createOwnTermForm(onGone: () => void, signal: AbortSignal): OwnTermFormPresenter {
  const surface = createSurface(tokens + cardStyles + formStyles);
  let opened: Opened | null = null;

  function draw(problems: readonly FormProblem[] = []): void {
    if (!opened) return;
    const { draft, anchor, id } = opened;
    render(
      <TranslateContext.Provider value={translate}>
        <div class="card">
          <OwnTermForm
            key={id}
            fields={draft.fields}
            isNew={draft.id === null}
            here={siteOf(location.hostname) ?? ''}
            problems={problems}
            onSave={(fields) => void save(fields)}
            onCancel={close}
          />
        </div>
      </TranslateContext.Provider>,
      surface.root,
    );
    surface.show(anchor);
  }

  async function save(fields: RawFields): Promise<void> {
    const about = opened;
    if (!about) return;
    const { forms, renderings, ...texts } = fields;
    const kept = await ask({
      kind: 'keep-own-term',
      id: about.id,
      fields: { ...texts, forms: [...forms], renderings: [...renderings] },
    });
    if (!kept.ok && kept.code === 'extension-gone') return onGone();
    if (opened !== about) return;
    if (!kept.ok) draw([{ failure: kept.code }]);
    else if (kept.value.length > 0) draw(kept.value);
    else close();
  }

  function close(): void {
    const closed = opened;
    opened = null;
    surface.hide();
    closed?.giveBackFocus();
  }

  function onKey(event: KeyboardEvent): void {
    const key = formKey(event);
    const form = surface.root.querySelector('form');
    if (!key || !form) return;
    event.preventDefault();
    if (key === 'save') void save(readForm(form));
    else close();
  }

  keepKeys(surface.host, onKey, signal);
  return {
    open(draft, anchor) {
      if (opened) close();
      opened = { draft, anchor, id: draft.id ?? randomId(), giveBackFocus: rememberFocus() };
      draw();
      surface.root.querySelector<HTMLElement>('[name="renderings"]')?.focus();
    },
    remove: () => surface.remove(),
  };
}
