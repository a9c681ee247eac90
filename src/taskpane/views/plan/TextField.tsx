import { useState } from "react";
import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A browser's own field is twenty letters wide, whatever the room.
  text: { width: "100%", "& > input": { minWidth: "0", width: "100%" } },
});

export interface TextFieldProps {
  readonly label: string;
  readonly text: string | null;
  readonly hint?: string | null;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Whether it may have several lines; Enter then begins another. */
  readonly isLong?: boolean;
  /** Id of a list of what is often typed. */
  readonly suggestions?: string;
  /** null where it was emptied. */
  readonly onSet: (text: string | null) => void;
}

/** A text that is set when the field is left or Enter is pressed. Esc leaves it as it was. */
export function TextField({ label, text, hint = null, placeholder, disabled = false, isLong = false, suggestions, onSet }: TextFieldProps): React.JSX.Element {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = text ?? "";
  const commit = (): void => {
    setDraft(null);
    const typed = draft?.trim() ?? shown;
    if (typed !== shown) onSet(typed === "" ? null : typed);
  };
  const shared = {
    value: draft ?? shown, disabled, onBlur: commit, ...(placeholder === undefined ? {} : { placeholder }),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === "Enter" && !isLong) commit();
      if (event.key !== "Escape" || draft === null) return;
      event.stopPropagation();
      setDraft(null);
    },
  };
  return (
    <Field label={label} size="small" {...(hint === null ? {} : { hint })}>
      {isLong
        ? <Textarea {...shared} size="small" resize="vertical" rows={2} onChange={(_, { value }) => setDraft(value)} />
        : <Input {...shared} size="small" className={styles.text} onChange={(_, { value }) => setDraft(value)} {...(suggestions === undefined ? {} : { list: suggestions })} />}
    </Field>
  );
}
