import { copyChoices } from '../lib/core/citation/copied-text.ts';
import type { SavedItem } from '../lib/core/vocabulary/entry.ts';
import type { EntryHand, HandSaid } from './entry-hand.ts';
import { failureText } from './failure-text.ts';
import { Icon } from './Icon.tsx';
import { Menu } from './Menu.tsx';
import { NoteField } from './NoteField.tsx';
import { TagsField } from './TagsField.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  /** As it would be saved. */
  item: SavedItem;
  hand: EntryHand;
};

/** What the reader does with what the card shows: note and tags once it is saved, hearing and copying at any time. */
export function EntryActions({ item, hand }: Props) {
  const t = useTranslate();
  const { notes, unkept, tagsFailure, knownTags, canSpeak, said } = hand.state;
  const copies = copyChoices(item).map((key) => ({ key, label: t(`copy_${key}`) }));
  return (
    <div class="entry-actions">
      {notes && <NoteField note={notes.note} unkept={unkept} onSave={hand.onNote} />}
      {notes && (
        <TagsField
          tags={notes.tags}
          known={knownTags}
          failure={tagsFailure}
          onOpen={hand.onTagsOpen}
          onSave={hand.onTags}
        />
      )}
      {canSpeak && (
        <button
          type="button"
          class="menu-button"
          aria-label={t('hear')}
          title={t('hear')}
          onClick={(event) => event.isTrusted && hand.onHear()}
        >
          <Icon of="hear" />
        </button>
      )}
      <Menu label={t('copyLabel')} items={copies} onChoose={hand.onCopy}>
        <Icon of="copy" />
      </Menu>
      <Said said={said} onTakeBack={hand.onTakeBack} />
    </div>
  );
}

function Said({ said, onTakeBack }: { said: HandSaid; onTakeBack: () => void }) {
  const t = useTranslate();
  if (said.kind === 'failed')
    return (
      <span class="said field-failure" role="alert">
        {failureText(t, said.code)}
      </span>
    );
  return (
    <span class="said" role="status">
      {said.kind === 'copied' && t(`copied_${said.choice}`)}
      {said.kind === 'changed' && (
        <>
          {t('changed')}{' '}
          <button type="button" class="undo" onClick={(event) => event.isTrusted && onTakeBack()}>
            {t('undo')}
          </button>
        </>
      )}
    </span>
  );
}
