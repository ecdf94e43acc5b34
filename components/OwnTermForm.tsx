import type { ComponentChildren, TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import type { RawFields } from '../lib/core/own-terms/own-term.ts';
import { failureText } from './failure-text.ts';
import { useTranslate } from './translate.ts';

/** Why the term could not be kept: what is wrong with it, or a failure's code. */
export type FormProblem = { readonly code: string; readonly detail: string } | { readonly failure: string };

type Props = {
  fields: RawFields;
  isNew: boolean;
  /** The site the reader is on; null where they are on none, and write its name. */
  here: string | null;
  problems: readonly FormProblem[];
  onSave: (fields: RawFields) => void;
  onCancel: () => void;
};

/**
 * The form for a term of the reader's. Over a page, where keys do not come this far (lib/dom/keep-keys), who shows it
 * acts on them by `formKey` and `readForm`.
 */
export function OwnTermForm({ fields, isNew, here, problems, onSave, onCancel }: Props) {
  const t = useTranslate();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    const key = formKey(event);
    if (key) event.preventDefault();
    if (key === 'save') onSave(readForm(event.currentTarget));
    if (key === 'cancel') onCancel();
  };
  const onClick = ({ isTrusted, currentTarget }: TargetedMouseEvent<HTMLButtonElement>) => {
    // A script of the page can reach into the form; only a hand of the reader saves.
    if (isTrusted && currentTarget.form) onSave(readForm(currentTarget.form));
  };
  const title = t(isNew ? 'formNew' : 'formEdit');
  const hasMore = fields.traditional !== '' || fields.forms.length > 0 || fields.source !== '';
  return (
    <form
      class="own-form"
      spellcheck={false}
      aria-label={title}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2>{title}</h2>
      <Field label={t('fieldHeadword')}>
        <input name="headword" lang="zh" autocomplete="off" defaultValue={fields.headword} />
      </Field>
      <Field label={t('pinyin')}>
        <input name="pinyin" autocomplete="off" defaultValue={fields.pinyin} />
      </Field>
      <Field label={t('fieldRenderings')} hint={t('fieldListHint')}>
        <textarea name="renderings" rows={2} defaultValue={fields.renderings.join('\n')} />
      </Field>
      <Field label={t('fieldNote')}>
        <textarea name="note" rows={2} defaultValue={fields.note} />
      </Field>
      <Field label={t('fieldSite')}>
        <SiteField site={fields.site} here={here} />
      </Field>
      <details open={hasMore}>
        <summary>{t('fieldsMore')}</summary>
        <Field label={t('fieldTraditional')}>
          <input name="traditional" lang="zh-Hant" autocomplete="off" defaultValue={fields.traditional} />
        </Field>
        <Field label={t('fieldForms')} hint={t('fieldListHint')}>
          <textarea name="forms" lang="zh" rows={2} defaultValue={fields.forms.join('\n')} />
        </Field>
        <Field label={t('fieldSource')}>
          <input name="source" autocomplete="off" defaultValue={fields.source} />
        </Field>
      </details>
      {problems.length > 0 && (
        <div role="alert">
          <ul class="own-form-problems">
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>
                {'failure' in problem ? failureText(t, problem.failure) : t(`problem_${problem.code}`, problem.detail)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="own-form-buttons">
        <button type="button" class="button primary" onClick={onClick}>
          {t('formSave')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('formCancel')}
        </button>
        <span class="own-form-keys">{t('formKeys')}</span>
      </div>
    </form>
  );
}

function Field({ label, hint, children }: { label: string; hint?: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is among the children
    <label class="own-field">
      <span>{label}</span>
      {children}
      {hint && <small>{hint}</small>}
    </label>
  );
}

/** Everywhere, here, or the site that the term has already; away from any site its name is written. */
function SiteField({ site, here }: { site: string; here: string | null }) {
  const t = useTranslate();
  if (here === null) return <input name="site" placeholder={t('siteEverywhere')} defaultValue={site} />;
  return (
    <select name="site" defaultValue={site}>
      {[...new Set(['', here, site])].map((one) => (
        <option key={one} value={one} selected={one === site}>
          {one === '' ? t('siteEverywhere') : t('siteOnly', one)}
        </option>
      ))}
    </select>
  );
}

/** What stands in the form. Several renderings or forms stand on lines of their own. */
export function readForm(form: HTMLFormElement): RawFields {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '');
  const lines = (name: string) => text(name).split('\n');
  return {
    headword: text('headword'),
    traditional: text('traditional'),
    forms: lines('forms'),
    pinyin: text('pinyin'),
    renderings: lines('renderings'),
    note: text('note'),
    source: text('source'),
    site: text('site'),
  };
}

/** What a key means in the form. Enter within an input method takes its candidate, on a button it presses that. */
export function formKey(event: KeyboardEvent): 'save' | 'cancel' | null {
  if (!event.isTrusted || event.isComposing || event.keyCode === 229) return null;
  if (event.key === 'Escape') return 'cancel';
  const [target] = event.composedPath();
  const isField =
    !(target instanceof HTMLButtonElement) && !(target instanceof HTMLElement && target.tagName === 'SUMMARY');
  return event.key === 'Enter' && !event.shiftKey && isField ? 'save' : null;
}
