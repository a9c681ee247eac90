import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnQuestion } from "../../domain/diagnostics/diagnostic";
import type { PaneTexts } from "../texts/english";
import { ChoiceMenu } from "./ChoiceMenu";

const useStyles = makeStyles({
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, minWidth: "0" },
  answer: { minWidth: "0", maxWidth: "100%", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
});

/** More answers than these are a list that opens. */
const mostButtons = 4;

export interface AnswersProps {
  readonly question: ColumnQuestion;
  /** Id of what asks. */
  readonly labelledBy: string;
  readonly disabled: boolean;
  /** @param header "" where none is it. */
  readonly onAnswer: (header: string) => void;
  readonly texts: PaneTexts;
}

/** The answers to a question about a column: each header that may be it, and that none is. */
export function Answers({ question: { headers }, labelledBy, disabled, onAnswer, texts: { answers } }: AnswersProps): React.JSX.Element {
  const styles = useStyles();
  const button = (label: string, header: string): React.JSX.Element => (
    <Button key={header} size="small" className={styles.answer} disabledFocusable={disabled} onClick={() => onAnswer(header)}>{label}</Button>
  );
  return (
    <div role="group" aria-labelledby={labelledBy} className={styles.answers}>
      {headers.length <= mostButtons
        ? headers.map((header) => button(answers.itIs(header), header))
        : (
          <ChoiceMenu
            label={answers.choose} shown={answers.choose} chosen={null} disabled={disabled}
            options={headers.map((header) => ({ key: header, label: header, onChoose: () => onAnswer(header) }))}
          />
        )}
      {button(answers.noneOf(headers.length), "")}
    </div>
  );
}
