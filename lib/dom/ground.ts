/** What a text stands on: its colour, and whether that is light or dark enough for coloured text to be read. */
export type Ground = { readonly colour: string; readonly kind: 'light' | 'dark' | 'between' };

/** Relative luminance from which a ground is light, and up to which it is dark. The hues in page.css are chosen for them. */
const LIGHT = 0.75;
const DARK = 0.035;

const UNKNOWN: Ground = { colour: 'Canvas', kind: 'between' };

export function groundOf(element: Element): Ground {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const [red = 0, green = 0, blue = 0, alpha = 1] = backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
    if (alpha === 0 && backgroundImage === 'none') continue;
    // A picture, a veil, or a colour in words of its own: what is seen there cannot be told.
    if (alpha < 1 || backgroundImage !== 'none' || !backgroundColor.startsWith('rgb')) return UNKNOWN;
    const luminance = 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    return { colour: backgroundColor, kind: luminance >= LIGHT ? 'light' : luminance <= DARK ? 'dark' : 'between' };
  }
  // A page that paints nothing is white, unless it says that it may be dark.
  const { colorScheme } = getComputedStyle(document.documentElement);
  return colorScheme.includes('dark') ? UNKNOWN : { ...UNKNOWN, kind: 'light' };
}

/** A channel of sRGB, 0 to 255, as light: near enough to tell light from dark. */
function light(channel: number): number {
  return (channel / 255) ** 2.2;
}
