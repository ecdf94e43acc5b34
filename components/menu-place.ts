/** Distances from the window's edges in pixels; a menu has one of each pair. */
export type MenuPlace = { top?: number; bottom?: number; left?: number; right?: number };

type Box = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

const GAP = 4;

/** Below its button, above it where there is no room; towards the middle of the window. @param height of the menu, in pixels */
export function menuPlace(
  button: Box,
  height: number,
  window: { readonly width: number; readonly height: number },
): MenuPlace {
  const isLow = button.bottom + 2 * GAP + height > window.height && button.top + button.bottom > window.height;
  const isRight = button.left + button.right > window.width;
  return {
    ...(isLow ? { bottom: window.height - button.top + GAP } : { top: button.bottom + GAP }),
    ...(isRight ? { right: Math.max(GAP, window.width - button.right) } : { left: Math.max(GAP, button.left) }),
  };
}
