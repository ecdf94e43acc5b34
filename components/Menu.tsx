import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Chevron } from './Chevron.tsx';
import { useKeys } from './keys.ts';
import { menuPlace } from './menu-place.ts';

export type MenuItem<Key extends string> = {
  readonly key: Key;
  readonly label: string;
  /** Given where one of the items is in force. */
  readonly isChosen?: boolean;
};

type Props<Key extends string> = {
  /** What the button does, for who does not see it. */
  label: string;
  items: readonly MenuItem<Key>[];
  onChoose: (key: Key) => void;
  /** What is on the button. */
  children: ComponentChildren;
};

/** A button with a menu, in the top layer: no box that scrolls cuts it off. */
export function Menu<Key extends string>({ label, items, onChoose, children }: Props<Key>) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useKeys(list, (event) => {
    if (list.current && onMenuKey(event, list.current)) event.preventDefault();
  });
  const onToggle = ({ newState }: ToggleEvent) => {
    setOpen(newState === 'open');
    if (newState === 'open' && list.current) (chosenOf(list.current) ?? itemsOf(list.current)[0])?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="menu-button"
        popovertarget={id}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
        // Before the browser opens the menu.
        onClick={() => putBeside(button.current, list.current)}
      >
        {children}
        <Chevron />
      </button>
      <div ref={list} id={id} class="menu" popover="auto" role="menu" aria-label={label} onToggle={onToggle}>
        {items.map(({ key, label: text, isChosen }) => (
          <button
            key={key}
            type="button"
            class="menu-item"
            {...(isChosen === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': isChosen })}
            tabIndex={-1}
            onClick={(event) => {
              // A script of the page can reach into the card; only a hand of the reader chooses.
              if (!event.isTrusted) return;
              list.current?.hidePopover();
              onChoose(key);
            }}
          >
            {text}
          </button>
        ))}
      </div>
    </>
  );
}

/** As in the style sheet, in pixels: a menu cannot be measured before it is open. */
const ITEM_HEIGHT = 30;
const EDGES = 10;

function putBeside(button: HTMLElement | null, list: HTMLElement | null): void {
  if (!button || !list) return;
  const window = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
  const height = itemsOf(list).length * ITEM_HEIGHT + EDGES;
  const place = menuPlace(button.getBoundingClientRect(), height, window);
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const distance = place[side];
    list.style.setProperty(`--menu-${side}`, distance === undefined ? 'auto' : `${distance}px`);
  }
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.menu-item')];
}

function chosenOf(list: HTMLElement): HTMLElement | null {
  return list.querySelector('[aria-checked="true"]');
}

/** @returns whether the key meant something. */
function onMenuKey({ key }: KeyboardEvent, list: HTMLElement): boolean {
  const items = itemsOf(list);
  const at = items.findIndex((item) => item.matches(':focus'));
  const goTo = { ArrowDown: at + 1, ArrowUp: at - 1 + (at < 0 ? 1 : 0), Home: 0, End: -1 }[key];
  // Tab leaves a menu, which then has no place on screen any more.
  if (key === 'Escape' || key === 'Tab') list.hidePopover();
  if (goTo !== undefined) items.at(goTo % items.length)?.focus();
  return goTo !== undefined || key === 'Escape';
}
