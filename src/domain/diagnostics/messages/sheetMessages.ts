import { shortened } from "./wording";

/** Our own sheets. */
export const sheetMessages = {
  typedOver: (address: string, typed: string, computed: string) =>
    `${address} is a computed cell, and somebody typed "${shortened(typed)}" over it. It is left so; computed it would be ${computed === "" ? "empty" : `"${shortened(computed)}"`}. Keep what was typed, or have it computed again.`,
} as const;
