import { useEffect, useState } from "react";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { NumberForm } from "../../../domain/settings/settingForm";
import { isAllowed } from "../../../domain/settings/settingSchema";
import { english as sheetTexts } from "../../../layout/texts/english";
import { bareNumber, rangeEnds } from "../../../layout/words/settingText";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  input: { width: "min(100%, 220px)" },
  unit: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

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
  const shown = value === null ? "" : bareNumber(form, value, sheetTexts);
  const [typed, setTyped] = useState(shown);
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => {
    setTyped(shown);
    setIsWrong(false);
  }, [shown]);
  const take = (): void => {
    if (typed.trim() === shown) return setIsWrong(false);
    const read = typed.trim() === "" ? null : readNumber(form, typed);
    if (read !== null && !isAllowed(form, read)) return setIsWrong(true);
    setIsWrong(false);
    // What is the default already is written again as it was.
    setTyped(shown);
    onSet(read);
  };
  const range = texts.settings.range(...rangeEnds(form, sheetTexts));
  return (
    <Field validationState={isWrong ? "error" : "none"} validationMessage={isWrong ? texts.settings.mustBe(range) : undefined}>
      <Input
        id={id} size="small" className={styles.input} aria-label={label} inputMode="decimal" autoComplete="off" value={typed} aria-invalid={isWrong}
        contentAfter={<span className={styles.unit}>{form.isShare === true ? sheetTexts.units.percent.trim() : form.unit}</span>}
        onChange={(_, data) => setTyped(data.value)} onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
          if (key === "Escape") {
            setTyped(shown);
            setIsWrong(false);
          }
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
