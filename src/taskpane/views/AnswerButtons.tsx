import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, minWidth: "0" },
  answer: { minWidth: "0", maxWidth: "100%", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
});

export interface AnswerButtonsProps {
  /** Id of what asks. */
  readonly labelledBy: string;
  readonly disabled: boolean;
  readonly answers: readonly { readonly key: string; readonly label: string; readonly onChoose: () => void }[];
  /** What stands before the buttons. */
  readonly children?: React.ReactNode;
}

/** The answers to a question, as buttons beside each other. */
export function AnswerButtons({ labelledBy, disabled, answers, children }: AnswerButtonsProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div role="group" aria-labelledby={labelledBy} className={styles.answers}>
      {children}
      {answers.map(({ key, label, onChoose }) => (
        <Button key={key} size="small" className={styles.answer} disabledFocusable={disabled} onClick={onChoose}>{label}</Button>
      ))}
    </div>
  );
}
