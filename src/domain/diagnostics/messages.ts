import { askedMessages } from "./messages/askedMessages";
import { cellMessages } from "./messages/cellMessages";
import { columnMessages } from "./messages/columnMessages";
import { derivedMessages } from "./messages/derivedMessages";
import { packMessages } from "./messages/packMessages";
import { reasonMessages } from "./messages/reasonMessages";
import { rowMessages } from "./messages/rowMessages";
import { sharingMessages } from "./messages/sharingMessages";
import { sheetMessages } from "./messages/sheetMessages";
import { tableMessages } from "./messages/tableMessages";
import { teamMessages } from "./messages/teamMessages";

/**
 * Every text that a finding can have, so that wording is read, changed and translated in one place.
 * Each says what was seen and what to do about it.
 */
export const messages = {
  ...askedMessages, ...sheetMessages, ...tableMessages,
  ...columnMessages, ...reasonMessages, ...derivedMessages,
  ...cellMessages, ...rowMessages, ...teamMessages, ...sharingMessages, ...packMessages,
} as const;
