/** A module that not every page needs: the drawing of an element, a language, what only some data has. */
export interface Part<Module = unknown> {
  /** The module, once it has come. */
  module: Module | undefined;
  /** Missing where it is there from the start. Fetches it, once for all elements; one that did not come is asked for again by the next element. */
  load?(): Promise<unknown>;
}

export function part<Module>(get: () => Promise<Module>): Part<Module> {
  let coming: Promise<unknown> | undefined;
  const self: Part<Module> = {
    module: undefined,
    load: () =>
      (coming ??= get().then(
        (module) => (self.module = module),
        (cause: unknown) => {
          coming = undefined;
          throw cause;
        },
      )),
  };
  return self;
}

/** A part that is there from the start. */
export function atHand<Module>(module: Module): Part<Module> {
  return { module };
}
