import type { ColumnQuestion } from "../../domain/diagnostics/diagnostic";
import type { PaneTexts } from "../texts/english";
import { AnswerButtons } from "./AnswerButtons";
import { ChoiceMenu } from "./ChoiceMenu";

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
  const option = (label: string, header: string) => ({ key: header, label, onChoose: () => onAnswer(header) });
  const isList = headers.length > mostButtons;
  const none = option(answers.noneOf(headers.length), "");
  return (
    <AnswerButtons labelledBy={labelledBy} disabled={disabled} answers={isList ? [none] : [...headers.map((header) => option(answers.itIs(header), header)), none]}>
      {isList && (
        <ChoiceMenu
          label={answers.choose} shown={answers.choose} chosen={null} disabled={disabled} options={headers.map((header) => option(header, header))}
        />
      )}
    </AnswerButtons>
  );
}
