type Act = (...given: never[]) => Promise<unknown>;

/** Acts of something that is loaded when the first of them is called. @param load is called each time. */
export function later<Name extends string, Acts extends Readonly<Record<Name, Act>>>(
  load: () => Promise<Acts>,
  names: readonly Name[],
): Pick<Acts, Name> {
  const acts = names.map((name) => [name, async (...given: never[]) => (await load())[name](...given)]);
  return Object.fromEntries(acts) as Pick<Acts, Name>; // the same functions by the same names
}
