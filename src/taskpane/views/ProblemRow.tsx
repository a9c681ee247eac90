import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { PaneTexts } from "../texts/english";
import { verdictColor } from "../theme/paneTheme";
import { focusOutline } from "./focusOutline";
import { hiddenText } from "./hiddenText";
import { ErrorIcon, NoteIcon, WarningIcon } from "./icons";

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, width: "100%", position: "relative",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}`, border: "none", backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1, fontFamily: "inherit", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "left",
  },
  link: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover }, ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed } },
  focus: focusOutline,
  message: { overflowWrap: "anywhere" },
  place: { display: "block", color: tokens.colorBrandForegroundLink, "@media (forced-colors: active)": { color: "LinkText" }, overflowWrap: "anywhere" },
  error: { color: verdictColor.offTarget },
  warning: { color: verdictColor.watch },
  info: { color: tokens.colorNeutralForeground2 },
  hidden: hiddenText,
});

const icons = { error: <ErrorIcon />, warning: <WarningIcon />, info: <NoteIcon /> };

export interface ProblemRowProps {
  readonly diagnostic: Diagnostic;
  readonly onSelect: (address: string) => void;
  readonly texts: PaneTexts;
}

/** One finding; where it has a place in the workbook, a click goes there. */
export function ProblemRow({ diagnostic: { severity, message, address }, onSelect, texts }: ProblemRowProps): React.JSX.Element {
  const styles = useStyles();
  const text = (
    <>
      <span className={styles[severity]}>{icons[severity]}</span>
      <span className={styles.message}>
        <span className={styles.hidden}>{texts.severities[severity]}: </span>{message}
        {address !== null && <span className={styles.place}><span className={styles.hidden}> {texts.selectCell("")}</span>{address}</span>}
      </span>
    </>
  );
  return (
    <li className={styles.item}>
      {address === null
        ? <div className={styles.row}>{text}</div>
        : <button type="button" className={mergeClasses(styles.row, styles.link, styles.focus)} title={texts.selectCell(address)} onClick={() => onSelect(address)}>{text}</button>}
    </li>
  );
}
