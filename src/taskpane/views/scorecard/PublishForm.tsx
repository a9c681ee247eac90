import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { publishScorecard } from "../../../commands/publishScorecard";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface PublishFormProps {
  readonly id: string;
  /** What to begin with. */
  readonly name: string;
  readonly disabled: boolean;
  readonly onPublish: (by: string) => void;
  readonly onCancel: () => void;
  readonly texts: PaneTexts;
}

/** Asks who publishes, which may stay unsaid, before a period is published. */
export function PublishForm({ id, name, disabled, onPublish, onCancel, texts }: PublishFormProps): React.JSX.Element {
  const styles = useStyles();
  const [by, setBy] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const publish = (event: FormEvent): void => {
    event.preventDefault();
    if (!disabled) onPublish(by.trim());
  };
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") onCancel();
  };
  return (
    <form id={id} aria-label={texts.frame.commands[publishScorecard.id]} className={styles.form} onSubmit={publish} onKeyDown={leave}>
      <Field label={texts.publish.by} hint={texts.publish.hint}>
        <Input ref={field} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={disabled}>{texts.frame.commands[publishScorecard.id]}</Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
