import { useEffect, useRef, useState } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  text: { width: "100%", "& > input": { minWidth: "0", width: "100%" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly disabled: boolean;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
  readonly texts: PaneTexts;
}

/** Asks why an insight is dismissed: Enter says it, Esc leaves the insight as it is. */
export function ReasonForm({ disabled, onSave, onCancel, texts }: Props): React.JSX.Element {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const words = texts.insights;
  useEffect(() => field.current?.focus(), []);
  const said = reason.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== "" && !disabled) onSave(said);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field label={words.reason} size="small" required>
        <Input ref={field} className={styles.text} size="small" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <span className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={disabled || said === ""}>{words.save}</Button>
        <Button size="small" onClick={onCancel}>{words.cancel}</Button>
      </span>
    </form>
  );
}
