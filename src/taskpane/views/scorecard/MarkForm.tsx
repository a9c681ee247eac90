import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { longestReason, type MarkedChange } from "../../../domain/scorecard/markedChange";
import { periodsBetween } from "../../../domain/scorecard/periods";
import type { Scorecard } from "../../../domain/scorecard/scorecard";
import { periodName } from "../../../layout/words/formatPeriod";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  text: { width: "100%", "& > input": { minWidth: "0", width: "100%" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface MarkFormProps {
  readonly card: Scorecard;
  /** Id of the indicator to begin with; null is all of them. */
  readonly about: string | null;
  readonly disabled: boolean;
  readonly onMark: (mark: MarkedChange) => void;
  readonly onCancel: () => void;
  readonly texts: PaneTexts;
}

/** No indicator is called by nothing. */
const all = "";

/** Asks what changed, since when and why: Enter says it, Esc leaves everything as it is. */
export function MarkForm({ card, about, disabled, onMark, onCancel, texts }: MarkFormProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.marks;
  const months = monthsOf(card);
  const [indicator, setIndicator] = useState(about ?? all);
  const [month, setMonth] = useState(months[0]?.id ?? "");
  const [reason, setReason] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const said = reason.trim();
  const isReady = !disabled && said !== "" && month !== "";
  const mark = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) onMark({ indicator: indicator === all ? null : indicator, month, reason: said });
  };
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") onCancel();
  };
  return (
    <form aria-label={words.title} className={styles.form} onSubmit={mark} onKeyDown={leave}>
      <Field label={words.what} hint={words.hint}>
        <Select value={indicator} onChange={(_, { value }) => setIndicator(value)}>
          <option value={all}>{words.all}</option>
          {card.lines.filter(hasLimits).map(({ description, title }) => <option key={description.id} value={description.id}>{title}</option>)}
        </Select>
      </Field>
      <Field label={words.from}>
        <Select value={month} onChange={(_, { value }) => setMonth(value)}>
          {months.map((one) => <option key={one.id} value={one.id}>{periodName(one, texts.sheets)}</option>)}
        </Select>
      </Field>
      <Field label={words.reason} required>
        <Input ref={field} className={styles.text} value={reason} maxLength={longestReason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={!isReady}>{words.save}</Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

/** Windows that overlap have no limits, and so nothing that could begin anew. */
function hasLimits({ description, headline }: Scorecard["lines"][number]): boolean {
  return description.rolling === null && headline !== null;
}

/** The months that the data reaches over, newest first. */
function monthsOf({ lines, asOf }: Scorecard): ReturnType<typeof periodsBetween> {
  const starts = lines.filter(hasLimits).flatMap(({ series }) => series[0]?.period.start ?? []);
  return starts.length === 0 ? [] : periodsBetween(Math.min(...starts), asOf, "month").reverse();
}
