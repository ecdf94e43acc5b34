import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { parseTags } from '../lib/core/vocabulary/tags.ts';
import { Icon } from './Icon.tsx';
import { TagsInput } from './TagsInput.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  tags: readonly string[];
  /** Tags of other entries too, the most used first: what is offered while the reader types. */
  known: readonly string[];
  /** Code of why the last change could not be kept. */
  failure: string | null;
  /** The field has been unfolded: `known` is wanted. */
  onOpen: () => void;
  onSave: (tags: readonly string[]) => void;
};

/** The tags of an entry: a quiet line that unfolds into a field. */
export function TagsField({ tags, known, failure, onOpen, onSave }: Props) {
  const t = useTranslate();
  const [typed, setTyped] = useState<string | null>(null);
  const line = useRef<HTMLButtonElement>(null);
  const goesOn = useRef(false);
  const hasLeft = useRef(false);

  // What was typed is among the tags now: there is room for the next one, unless the reader has gone elsewhere.
  useEffect(() => {
    const isKept = (text: string) => parseTags(text, known).every((tag) => tags.includes(tag));
    setTyped((text) => (text === null || !isKept(text) ? text : hasLeft.current ? null : ''));
  }, [tags, known]);
  useLayoutEffect(() => {
    if (typed === null && goesOn.current) line.current?.focus({ preventScroll: true });
    if (typed === null) goesOn.current = false;
  }, [typed]);

  function add(text: string): boolean {
    const added = parseTags(text, known).filter((tag) => !tags.includes(tag));
    if (added.length > 0) onSave([...tags, ...added]);
    return added.length > 0;
  }

  function close(): void {
    goesOn.current = true;
    setTyped(null);
  }

  /** What was typed and cannot be kept stays in sight. */
  function leave(text: string): void {
    // The field that goes is left by the focus, too.
    if (goesOn.current) return;
    hasLeft.current = true;
    if (!add(text)) setTyped(null);
  }

  if (typed !== null)
    return (
      <TagsInput
        tags={tags}
        known={known}
        typed={typed}
        failure={failure}
        onType={(text) => {
          hasLeft.current = false;
          setTyped(text);
        }}
        onAdd={add}
        onRemove={(tag) => onSave(tags.filter((one) => one !== tag))}
        onClose={close}
        onLeave={() => leave(typed)}
      />
    );
  return (
    <button
      ref={line}
      type="button"
      class={tags.length === 0 ? 'quiet-button' : 'quiet-button tags-line'}
      aria-label={tags.length === 0 ? undefined : t('tagsAre', tags.join(', '))}
      title={tags.length === 0 ? t('tagsAdd') : undefined}
      onClick={(event) => {
        if (!event.isTrusted) return;
        hasLeft.current = false;
        setTyped('');
        onOpen();
      }}
    >
      {tags.length === 0 && (
        <>
          <Icon of="tag" />
          <span>{t('tagsAdd')}</span>
        </>
      )}
      {tags.map((tag) => (
        <Fragment key={tag}>
          {/* Who has the button read aloud, or says its name to press it, hears words apart. */}
          <span class="tag">{tag}</span>{' '}
        </Fragment>
      ))}
    </button>
  );
}
