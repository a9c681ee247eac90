import { useId } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ColumnQuestion, Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { PaneTexts } from "../texts/english";
import { rowColor, verdictColor } from "../theme/paneTheme";
import { AnswerButtons } from "./AnswerButtons";
import { Answers } from "./Answers";
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
  link: { cursor: "pointer", ":hover": { backgroundColor: rowColor.hover }, ":active": { backgroundColor: rowColor.pressed } },
  focus: focusOutline,
  message: { overflowWrap: "anywhere" },
  place: { display: "block", color: tokens.colorBrandForegroundLink, "@media (forced-colors: active)": { color: "LinkText" }, overflowWrap: "anywhere" },
  answers: { padding: `0 ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalS} calc(16px + ${tokens.spacingHorizontalS} + ${tokens.spacingHorizontalXXS})` },
  error: { color: verdictColor.offTarget },
  warning: { color: verdictColor.watch },
  info: { color: tokens.colorNeutralForeground2 },
  hidden: hiddenText,
});

const icons = { error: <ErrorIcon />, warning: <WarningIcon />, info: <NoteIcon /> };

/** What can be done about findings. */
export interface ProblemActions {
  readonly onSelect: (address: string) => void;
  /** @param header "" where none is it. */
  readonly onAnswer: (question: ColumnQuestion, header: string) => void;
  /** @param id of a cell that was typed over. */
  readonly onSettle?: (id: string, keep: "typed" | "computed") => void;
  /** While a command runs no answer is taken. */
  readonly disabled: boolean;
}

export interface ProblemRowProps extends ProblemActions {
  readonly diagnostic: Diagnostic;
  readonly texts: PaneTexts;
}

/** One finding; where it has a place in the workbook, a click goes there; where it asks, its answers stand below. */
export function ProblemRow({ diagnostic: { severity, message, address, choice, typedOver }, onSelect, onAnswer, onSettle, disabled, texts }: ProblemRowProps): React.JSX.Element {
  const styles = useStyles();
  const messageId = useId();
  const text = (
    <>
      <span className={styles[severity]}>{icons[severity]}</span>
      <span className={styles.message}>
        <span id={messageId}><span className={styles.hidden}>{texts.severities[severity]}: </span>{message}</span>
        {address !== null && <span className={styles.place}><span className={styles.hidden}> {texts.selectCell("")}</span>{address}</span>}
      </span>
    </>
  );
  return (
    <li className={styles.item}>
      {address === null
        ? <div className={styles.row}>{text}</div>
        : <button type="button" className={mergeClasses(styles.row, styles.link, styles.focus)} title={texts.selectCell(address)} onClick={() => onSelect(address)}>{text}</button>}
      {choice !== undefined && (
        <div className={styles.answers}>
          <Answers question={choice} labelledBy={messageId} disabled={disabled} onAnswer={(header) => onAnswer(choice, header)} texts={texts} />
        </div>
      )}
      {typedOver !== undefined && onSettle !== undefined && (
        <div className={styles.answers}>
          <AnswerButtons
            labelledBy={messageId} disabled={disabled}
            answers={[
              { key: "typed", label: texts.answers.keepTyped, onChoose: () => onSettle(typedOver, "typed") },
              { key: "computed", label: texts.answers.computeAgain, onChoose: () => onSettle(typedOver, "computed") },
            ]}
          />
        </div>
      )}
    </li>
  );
}
