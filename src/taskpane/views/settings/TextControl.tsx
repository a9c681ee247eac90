import { useState } from "react";
import { Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ input: { width: "min(100%, 320px)" } });

export interface TextControlProps {
  readonly id: string;
  readonly label: string;
  /** Characters at most. */
  readonly longest: number;
  readonly value: string;
  readonly onSet: (value: string) => void;
}

/** A line of text, taken when Enter is pressed or the field is left. */
export function TextControl({ id, label, longest, value, onSet }: TextControlProps): React.JSX.Element {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const take = (): void => {
    setDraft(null);
    if (draft !== null && draft.trim() !== value) onSet(draft.trim());
  };
  return (
    <Input
      id={id} size="small" className={styles.input} aria-label={label} autoComplete="off" maxLength={longest} value={draft ?? value} onChange={(_, data) => setDraft(data.value)} onBlur={take}
      onKeyDown={({ key }) => {
        if (key === "Enter") take();
        if (key === "Escape") setDraft(null);
      }}
    />
  );
}
