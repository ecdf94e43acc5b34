import type { ComponentChildren } from 'preact';
import type { EntrySummary } from '../lib/core/vocabulary/entry-summary.ts';
import { shortDateText } from './interval-text.ts';
import { type Translate, useTranslate } from './translate.ts';

type Props = {
  id: string;
  /** Its place in the whole list, from 0. */
  index: number;
  /** Pixels from the top of the list. */
  top: number;
  row: EntrySummary;
  isActive: boolean;
  isSelected: boolean;
  isOpen: boolean;
  now: number;
  language: string;
  /** @param isRange everything from the row chosen last as well */
  onSelect: (isRange: boolean) => void;
  onOpen: () => void;
};

/** One entry in the list. A click anywhere opens it; the keyboard reaches it through the list. */
export function EntryRow({
  id,
  index,
  top,
  row,
  isActive,
  isSelected,
  isOpen,
  now,
  language,
  onSelect,
  onOpen,
}: Props) {
  const t = useTranslate();
  const { simplified, traditional, pinyin, meaning, status, isSuspended, tags, met, lastMet, savedAt } = row;
  const state = [isActive && 'active', isOpen && 'open'].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of which only a part is drawn
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    <div
      class={`grid-row entry ${state}`}
      id={id}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onOpen}
    >
      <Cell name="check">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('selectLabel', simplified)}
          checked={isSelected}
          onClick={(event) => {
            event.stopPropagation();
            onSelect(event.shiftKey);
          }}
        />
      </Cell>
      <Cell name="term" title={simplified}>
        <span class="entry-word" lang="zh">
          {simplified}
        </span>
        {traditional !== simplified && (
          <span class="entry-traditional" lang="zh-Hant">
            {traditional}
          </span>
        )}
      </Cell>
      <Cell name="pinyin">
        <span class="pinyin">{pinyin}</span>
      </Cell>
      <Cell name="meaning" title={meaning}>
        {meaning}
      </Cell>
      <Cell name="status">
        <span class={`status-dot ${status}`} aria-hidden="true" />
        {isSuspended ? t('suspended') : t(`status_${status}`)}
      </Cell>
      <Cell name="tags">
        {tags.map((tag) => (
          <span class="tag" key={tag}>
            {tag}
          </span>
        ))}
      </Cell>
      <Cell name="met">{met > 0 && <span title={t('metOn', met)}>{met}</span>}</Cell>
      <Cell name="lastMet">{lastMet > 0 && shortDateText(lastMet, now, language)}</Cell>
      <Cell name="saved">{shortDateText(savedAt, now, language)}</Cell>
      <Cell name="due">{dueText(t, row, now, language)}</Cell>
    </div>
  );
}

function Cell({ name, title, children }: { name: string; title?: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the row
    <div class={`cell-${name}`} role="gridcell" tabIndex={-1} title={title}>
      {children}
    </div>
  );
}

function dueText(t: Translate, { due }: EntrySummary, now: number, language: string): string {
  if (due === Number.POSITIVE_INFINITY) return t('dueNever');
  return due <= now ? t('dueToday') : shortDateText(due, now, language);
}
