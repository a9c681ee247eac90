import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneTexts } from "../texts/english";
import { verdictColor } from "../theme/paneTheme";

const useStyles = makeStyles({
  notice: {
    margin: "0", padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`, backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${verdictColor.watch}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
});

/** Says that the pickers say something else than what is shown. */
export function OutOfDate({ command, texts }: { readonly command: string; readonly texts: PaneTexts }): React.JSX.Element {
  return <p role="note" className={useStyles().notice}>{texts.outOfDate} {texts.outOfDateNext(command)}</p>;
}
