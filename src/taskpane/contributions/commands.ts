import { coachingCommands } from "./coachingCommands";
import { dataCommands } from "./dataCommands";
import { frameCommands } from "./frameCommands";
import { insightsCommands } from "./insightsCommands";
import { marksCommands } from "./marksCommands";
import type { PaneCommand } from "./paneCommand";
import { packsCommands } from "./packsCommands";
import { planCommands } from "./planCommands";
import { rowsCommands } from "./rowsCommands";
import { scorecardCommands } from "./scorecardCommands";
import { sharingCommands } from "./sharingCommands";

/** Everything that can be done in the pane, in the order of the palette. */
export const paneCommands: readonly PaneCommand[] = [...scorecardCommands, ...marksCommands, ...rowsCommands, ...dataCommands, ...planCommands, ...insightsCommands, ...coachingCommands, ...packsCommands, ...sharingCommands, ...frameCommands];
