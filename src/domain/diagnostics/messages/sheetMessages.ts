import { shortened } from "./wording";

/** Our own sheets. */
export const sheetMessages = {
  typedOver: (address: string, typed: string, computed: string) =>
    `${address} is a computed cell, and somebody typed "${shortened(typed)}" over it. It is left so; computed it would be ${computed === "" ? "empty" : `"${shortened(computed)}"`}. Keep what was typed, or have it computed again.`,
  typedKept: (address: string, typed: string, computed: string) =>
    `${address} is a computed cell that holds what somebody typed, "${shortened(typed)}", and is to stay so; computed it would be ${computed === "" ? "empty" : `"${shortened(computed)}"`}. Empty the cell and refresh to have it computed again.`,
  teamGone: (sheet: string) =>
    `The sheet ${sheet} shows a team that is no longer in the data, so it stays as it was. If the team has another name now, say so in the teams table ("Formerly"); else delete the sheet.`,
} as const;
