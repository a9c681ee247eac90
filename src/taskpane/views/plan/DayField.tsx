import { useState } from "react";
import { Field, Input } from "@fluentui/react-components";
import { formatDay, parseDay } from "../../../domain/table/serialDay";

export interface DayFieldProps {
  readonly label: string;
  /** Serial day; null where there is none. */
  readonly day: number | null;
  readonly hint?: string | null;
  readonly disabled?: boolean;
  /** Whether an emptied field is left as it was. */
  readonly isRequired?: boolean;
  readonly onSet: (day: number | null) => void;
}

/** A day that is set when the field is left or Enter is pressed: while one types, a date is many others on the way. Esc leaves it as it was. */
export function DayField({ label, day, hint = null, disabled = false, isRequired = false, onSet }: DayFieldProps): React.JSX.Element {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = day === null ? "" : formatDay(day);
  const commit = (): void => {
    setDraft(null);
    if (draft === null || draft === shown) return;
    const typed = parseDay(draft);
    if (typed !== null || (draft === "" && !isRequired)) onSet(typed);
  };
  return (
    <Field label={label} size="small" {...(hint === null ? {} : { hint })}>
      <Input
        type="date" size="small" value={draft ?? shown} disabled={disabled} min="1900-01-01" max="9999-12-31"
        onChange={(_, { value }) => setDraft(value)} onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key !== "Escape" || draft === null) return;
          event.stopPropagation();
          setDraft(null);
        }}
      />
    </Field>
  );
}
