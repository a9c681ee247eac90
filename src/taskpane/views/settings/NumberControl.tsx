import { useState } from "react";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { NumberForm } from "../../../domain/settings/settingForm";
import { isAllowed } from "../../../domain/settings/settingSchema";
import { bareNumber, rangeEnds } from "../../../layout/words/settingText";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  input: { width: "min(100%, 220px)" },
  unit: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

/** What is being typed. */
interface Draft {
  /** What stood there when it was. */
  readonly over: string;
  readonly text: string;
  /** Whether it was tried to be taken, and could not be. */
  readonly isWrong: boolean;
}

export interface NumberControlProps {
  readonly id: string;
  readonly label: string;
  readonly form: NumberForm;
  /** null where nothing is set. */
  readonly value: number | null;
  readonly onSet: (value: number | null) => void;
  readonly texts: PaneTexts;
}

/** A number within its bounds, taken when Enter is pressed or the field is left; an empty field is the default again. */
export function NumberControl({ id, label, form, value, onSet, texts }: NumberControlProps): React.JSX.Element {
  const styles = useStyles();
  const shown = value === null ? "" : bareNumber(form, value, texts.sheets);
  const [draft, setDraft] = useState<Draft | null>(null);
  // What was typed is kept until it is taken, or until something else is set.
  const current = draft?.over === shown ? draft : null;
  const take = (): void => {
    const typed = current?.text.trim() ?? shown;
    if (typed === shown) return setDraft(null);
    const read = typed === "" ? null : readNumber(form, typed);
    if (read !== null && !isAllowed(form, read)) return setDraft({ over: shown, text: typed, isWrong: true });
    setDraft(null);
    onSet(read);
  };
  const isWrong = current?.isWrong ?? false;
  const range = texts.settings.range(...rangeEnds(form, texts.sheets));
  return (
    <Field validationState={isWrong ? "error" : "none"} validationMessage={isWrong ? texts.settings.mustBe(range) : undefined}>
      <Input
        id={id} size="small" className={styles.input} aria-label={label} inputMode="decimal" autoComplete="off" value={current?.text ?? shown} aria-invalid={isWrong}
        contentAfter={<span className={styles.unit}>{form.isShare === true ? texts.sheets.units.percent.trim() : form.unit}</span>}
        onChange={(_, data) => setDraft({ over: shown, text: data.value, isWrong })} onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
          if (key === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}

/** A number with either decimal mark; NaN where it is none. */
function readNumber({ isShare }: NumberForm, typed: string): number {
  const number = Number(typed.replace("%", "").trim().replace(",", "."));
  return isShare === true ? Number((number / 100).toPrecision(12)) : number;
}
