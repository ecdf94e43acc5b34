import type { Point } from './pointer-position.ts';
import type { Anchor } from './surface.ts';

/** How far beside the straight way the pointer may stray, in pixels: no hand draws a line. */
const SLACK = 12;

/**
 * Whether a point lies on the way from another one to a box: within the triangle that the two span. The pointer that
 * crosses it is on its way to the card, whatever it passes over.
 */
export function isOnWay(point: Point, from: Point, { left, top, right, bottom }: Anchor): boolean {
  const corners = [
    { x: left - SLACK, y: top - SLACK },
    { x: right + SLACK, y: top - SLACK },
    { x: right + SLACK, y: bottom + SLACK },
    { x: left - SLACK, y: bottom + SLACK },
  ];
  return corners.some((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner;
    return isWithin(point, from, corner, next);
  });
}

/** Whether a point lies in a triangle: on the same side of all three edges. */
function isWithin(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return sides.every((one) => one >= 0) || sides.every((one) => one <= 0);
}

function side(point: Point, a: Point, b: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
