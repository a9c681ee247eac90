import { createStore, type StoreApi } from "zustand/vanilla";

/** One thing of several that can be picked. */
export interface PickItem {
  readonly id: string;
  readonly label: string;
  /** What is said beside it. */
  readonly detail?: string;
}

/** What is asked for by a list. */
export interface PickQuestion {
  readonly title: string;
  readonly items: readonly PickItem[];
}

/** What the palette shows: every command, or the answers of a question. */
export type PaletteState =
  | { readonly kind: "closed" }
  | { readonly kind: "commands" }
  | ({ readonly kind: "pick" } & PickQuestion);

/** The palette on top of the pane, in which one of many is found by typing. */
export interface Palette {
  readonly store: StoreApi<PaletteState>;
  readonly openCommands: () => void;
  /** Asks; null where nothing was picked, or something else was asked in the meantime. */
  readonly pick: (question: PickQuestion) => Promise<string | null>;
  /** Ends the asking. */
  readonly close: (picked: string | null) => void;
}

export function createPalette(): Palette {
  const store = createStore<PaletteState>(() => ({ kind: "closed" }));
  let answer: ((picked: string | null) => void) | null = null;
  const settle = (picked: string | null): void => {
    answer?.(picked);
    answer = null;
  };
  return {
    store,
    openCommands: () => {
      settle(null);
      store.setState({ kind: "commands" }, true);
    },
    pick: (question) => new Promise((resolve) => {
      settle(null);
      answer = resolve;
      store.setState({ kind: "pick", ...question }, true);
    }),
    close: (picked) => {
      store.setState({ kind: "closed" }, true);
      settle(picked);
    },
  };
}
