import type { TermSections } from './terms-format.ts';

const SLOTS = 1 << 14;

export type FormPlaces = ReturnType<typeof placeForms>;

/** Two UTF-16 units in one number; of `before` only the last unit counts. */
export function pairOf(before: number, unit: number): number {
  return (before << 16) | unit;
}

/** Spreads the beginnings of forms over the slots. */
export function slotOf(beginning: number): number {
  return Math.imul(beginning, 0x9e3779b1) >>> 18;
}

/**
 * Where each form and each term's line begin in the units, and which form belongs to which term; each list of beginnings
 * closes with the end of the last. All this runs at every waking up, before anything is compiled: plain loops only.
 */
export function placeForms({ terms, forms, formsOf, formLength, lineLength, unit }: TermSections) {
  const formStart = beginnings(formLength, 0);
  const lineStart = beginnings(lineLength, formStart[forms] ?? 0);
  const firstForm = beginnings(formsOf, 0);
  const termOf = new Uint32Array(forms);
  for (let term = 0; term < terms; term++) termOf.fill(term, firstForm[term], firstForm[term + 1]);
  return { formStart, lineStart, firstForm, termOf, ...slotForms(unit, formStart) };
}

function beginnings(lengths: Uint16Array | Uint32Array, start: number): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let at = start;
  for (let i = 0; i < lengths.length; i++) {
    starts[i] = at;
    at += lengths[i] ?? 0;
  }
  starts[lengths.length] = at;
  return starts;
}

/**
 * The forms by the slots of their first two units, the longest first: those of a slot end where the next begins. Their
 * third units beside them, 0 where there is none, so that the forms need not be looked up to be passed over.
 */
function slotForms(unit: Uint16Array, formStart: Uint32Array) {
  const count = formStart.length - 1;
  const slotNumber = new Uint16Array(count);
  const slot = new Uint32Array(SLOTS + 1);
  for (let form = 0; form < count; form++) {
    const start = formStart[form] ?? 0;
    const own = slotOf(pairOf(unit[start] ?? 0, unit[start + 1] ?? 0));
    slotNumber[form] = own;
    slot[own + 1] = (slot[own + 1] ?? 0) + 1;
  }
  for (let own = 0; own < SLOTS; own++) slot[own + 1] = (slot[own + 1] ?? 0) + (slot[own] ?? 0);

  const bySlot = new Uint32Array(count);
  const taken = new Uint32Array(SLOTS);
  const lengthOf = (form: number) => (formStart[form + 1] ?? 0) - (formStart[form] ?? 0);
  for (let form = 0; form < count; form++) {
    const own = slotNumber[form] ?? 0;
    const first = slot[own] ?? 0;
    let at = first + (taken[own] ?? 0);
    for (; at > first && lengthOf(bySlot[at - 1] ?? 0) < lengthOf(form); at--) bySlot[at] = bySlot[at - 1] ?? 0;
    bySlot[at] = form;
    taken[own] = (taken[own] ?? 0) + 1;
  }
  const third = new Uint16Array(count);
  for (let at = 0; at < count; at++) {
    const form = bySlot[at] ?? 0;
    third[at] = lengthOf(form) > 2 ? (unit[(formStart[form] ?? 0) + 2] ?? 0) : 0;
  }
  return { slot, bySlot, third };
}
