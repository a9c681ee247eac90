import { tokens, type GriffelStyle } from "@fluentui/react-components";
import { verdictColor } from "../theme/paneTheme";

/** A note that what is shown is behind: quiet, with a mark at its edge. */
export const noteLook: GriffelStyle = {
  margin: "0", padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`, backgroundColor: tokens.colorNeutralBackground3, overflowWrap: "anywhere",
  borderLeft: `3px solid ${verdictColor.watch}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
};
