import { useEffect, useState } from "react";
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
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const take = (): void => {
    if (typed.trim() !== value) onSet(typed.trim());
  };
  return (
    <Input
      id={id} size="small" className={styles.input} aria-label={label} autoComplete="off" maxLength={longest} value={typed} onChange={(_, data) => setTyped(data.value)} onBlur={take}
      onKeyDown={({ key }) => {
        if (key === "Enter") take();
        if (key === "Escape") setTyped(value);
      }}
    />
  );
}
