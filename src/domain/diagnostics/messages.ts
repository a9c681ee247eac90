import { askedMessages } from "./messages/askedMessages";
import { cellMessages } from "./messages/cellMessages";
import { columnMessages } from "./messages/columnMessages";
import { derivedMessages } from "./messages/derivedMessages";
import { packMessages } from "./messages/packMessages";
import { reasonMessages } from "./messages/reasonMessages";
import { pipelineMessages } from "./messages/pipelineMessages";
import { rowMessages } from "./messages/rowMessages";
import { sharingMessages } from "./messages/sharingMessages";
import { sheetMessages } from "./messages/sheetMessages";
import { tableMessages } from "./messages/tableMessages";
import { teamMessages } from "./messages/teamMessages";
import { verdictMessages } from "./messages/verdictMessages";
import { sayingOf } from "./said";

/**
 * Every text that a finding or a reason can have, in English, so that wording is read, changed and translated in one place.
 * Each says what was seen and what to do about it.
 */
export const englishMessages = {
  ...askedMessages, ...sheetMessages, ...tableMessages,
  ...columnMessages, ...reasonMessages, ...derivedMessages,
  ...cellMessages, ...rowMessages, ...pipelineMessages, ...teamMessages, ...sharingMessages, ...packMessages, ...verdictMessages,
} as const;

/** Every such text of one language. */
export type Messages = typeof englishMessages;

/** What a finding says, as data: `say` puts it into words. */
export const messages = sayingOf(englishMessages);
