import type { Messages } from "../../messages";
import { germanAskedMessages } from "./germanAskedMessages";
import { germanCellMessages } from "./germanCellMessages";
import { germanColumnMessages } from "./germanColumnMessages";
import { germanDerivedMessages } from "./germanDerivedMessages";
import { germanPackMessages } from "./germanPackMessages";
import { germanReasonMessages } from "./germanReasonMessages";
import { germanPipelineMessages } from "./germanPipelineMessages";
import { germanRowMessages } from "./germanRowMessages";
import { germanSharingMessages } from "./germanSharingMessages";
import { germanSheetMessages } from "./germanSheetMessages";
import { germanTableMessages } from "./germanTableMessages";
import { germanTeamMessages } from "./germanTeamMessages";
import { germanVerdictMessages } from "./germanVerdictMessages";

/** Every text that a finding or a reason can have, in German. */
export const germanMessages: Messages = {
  ...germanAskedMessages, ...germanSheetMessages, ...germanTableMessages,
  ...germanColumnMessages, ...germanReasonMessages, ...germanDerivedMessages,
  ...germanCellMessages, ...germanRowMessages, ...germanPipelineMessages, ...germanTeamMessages, ...germanSharingMessages, ...germanPackMessages, ...germanVerdictMessages,
};
