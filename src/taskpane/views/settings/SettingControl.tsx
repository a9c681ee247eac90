import { makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { settingText } from "../../../layout/words/settingText";
import type { PaneTexts } from "../../texts/english";
import { NumberControl } from "./NumberControl";
import type { SettingRow } from "./settingRow";
import { TextControl } from "./TextControl";

const useStyles = makeStyles({
  select: { width: "min(100%, 220px)" },
  // Its edge, not that of the room around it, lines up with what stands above.
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const months = Array.from({ length: 12 }, (_, index) => index + 1);

export interface SettingControlProps {
  readonly id: string;
  readonly row: SettingRow;
  readonly texts: PaneTexts;
}

/** What a setting is set with: a switch, a list, a number with its unit or a line of text. */
export function SettingControl({ id, row, texts }: SettingControlProps): React.JSX.Element {
  const { form, value, onSet, choices } = row;
  const styles = useStyles();
  const label = `${row.title}, ${row.group}`;
  const named = (one: string | number): string => choices?.[String(one)] ?? settingText(form, one, texts.sheets);
  const list = (all: readonly (string | number)[]): React.JSX.Element => (
    <Select
      id={id} size="small" className={styles.select} aria-label={label} value={String(value)}
      onChange={(_, data) => onSet(all.find((one) => String(one) === data.value) ?? null)}
    >
      {all.map((one) => <option key={one} value={String(one)}>{named(one)}</option>)}
    </Select>
  );
  switch (form.kind) {
    case "flag": return <Switch id={id} className={styles.switch} aria-label={label} checked={value === true} onChange={(_, { checked }) => onSet(checked)} />;
    case "choice": return list(form.choices);
    case "month": return list(months);
    case "number": return <NumberControl id={id} label={label} form={form} value={typeof value === "number" ? value : null} onSet={onSet} texts={texts} />;
    case "text": return <TextControl id={id} label={label} longest={form.longest} value={String(value)} onSet={onSet} />;
    default: return form satisfies never;
  }
}
