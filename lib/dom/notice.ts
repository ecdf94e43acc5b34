import { createSurface, type Surface } from './surface.ts';

export type Notice = {
  /** Says one thing in the corner of the page, in place of what was said before, until the reader closes it. */
  say(text: string): void;
  remove(): void;
};

/** A word to the reader. It is drawn without help, for it may be about help that cannot be had. */
export function createNotice(styles: string): Notice {
  const words = document.createElement('p');
  let surface: Surface | null = null;

  function draw(): Surface {
    const drawn = createSurface(styles);
    const box = document.createElement('div');
    box.className = 'card notice';
    box.role = 'status';
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = '×';
    close.addEventListener('click', drawn.remove);
    box.append(words, close);
    drawn.root.append(box);
    return drawn;
  }

  return {
    say(text) {
      surface ??= draw();
      words.textContent = text;
      surface.show('corner');
    },
    remove: () => surface?.remove(),
  };
}
