/** An object that is made when one of its properties is first asked for: making it would delay what needs none. */
export function whenUsed<Made extends object>(make: () => Made): Made {
  let made: Made | undefined;
  return new Proxy({} as Made, {
    get(_, name) {
      made ??= make();
      return Reflect.get(made, name);
    },
  });
}
