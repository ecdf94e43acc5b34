import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { offeredTags } from '../lib/core/vocabulary/tags.ts';
import { failureText } from './failure-text.ts';
import { isComposing, useKeys } from './keys.ts';
import { useTranslate } from './translate.ts';

type Props = {
  tags: readonly string[];
  known: readonly string[];
  typed: string;
  failure: string | null;
  onType: (typed: string) => void;
  /** @returns whether there was anything to add. */
  onAdd: (text: string) => boolean;
  onRemove: (tag: string) => void;
  /** The reader is done, and goes on from here. */
  onClose: () => void;
  /** The reader has gone elsewhere. */
  onLeave: () => void;
};

/** The unfolded field for tags: each with its way out, what is typed, and what fits it among the tags in use. */
export function TagsInput({ tags, known, typed, failure, onType, onAdd, onRemove, onClose, onLeave }: Props) {
  const t = useTranslate();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const offered = offeredTags(known, tags, typed);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  useKeys(root, (event) => {
    const isTyping = field.current?.matches(':focus') === true;
    if (isComposing(event)) return;
    if (event.key === 'Escape') onClose();
    else if (isTyping && event.key === 'Enter') onAdd(typed) || onClose();
    else if (isTyping && event.key === 'Backspace' && typed === '') onRemove(tags.at(-1) ?? '');
    else return;
    event.preventDefault();
  });
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && root.current?.contains(relatedTarget))) onLeave();
  };
  const pick = (act: (tag: string) => void, tag: string) => (event: MouseEvent) => {
    if (!event.isTrusted) return;
    act(tag);
    field.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={root} class="tags-field" onFocusOut={onFocusOut}>
      {tags.map((tag) => (
        <button type="button" class="tag" key={tag} aria-label={t('tagRemove', tag)} onClick={pick(onRemove, tag)}>
          {tag} <span aria-hidden="true">×</span>
        </button>
      ))}
      <input
        ref={field}
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('tags')}
        aria-describedby={failure === null ? undefined : id}
        aria-invalid={failure !== null}
        placeholder={t('tagsPlaceholder')}
        value={typed}
        onInput={(event) => event.isTrusted && onType(event.currentTarget.value)}
      />
      {offered.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's
        <div class="offered-tags" role="group" aria-label={t('tagsInUse')}>
          {offered.map((tag) => (
            <button type="button" class="tag offered" key={tag} onClick={pick(onAdd, tag)}>
              {tag}
            </button>
          ))}
        </div>
      )}
      {failure !== null && (
        <p class="field-failure" id={id} role="alert">
          {failureText(t, failure)}
        </p>
      )}
    </div>
  );
}
