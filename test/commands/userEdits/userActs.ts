import { lines } from "./lines";
import { looks } from "./looks";
import { sheets } from "./sheets";
import { typing } from "./typing";

/** Everything that a user does between two runs. */
export const acts = { ...typing, ...lines, ...looks, ...sheets };

/** What a user does once; `on` says to which of the things that are there. */
export interface UserEdit {
  readonly act: keyof typeof acts;
  readonly on: readonly [number, number, number];
}

export const actNames = Object.keys(acts) as UserEdit["act"][];
