import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ChecklistItem, PlanField } from "../../../domain/programme/checklist";
import { planStatuses } from "../../../domain/programme/planItem";
import type { Pane } from "../../state/createPane";
import type { PaneTexts } from "../../texts/english";
import { DayField } from "./DayField";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  details: {
    display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS, alignItems: "start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
    "@media (max-width: 359px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  wide: { gridColumn: "1 / -1" },
  facts: { gridColumn: "1 / -1", margin: "0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { color: tokens.colorNeutralForeground2 },
  fact: { margin: `0 0 ${tokens.spacingVerticalXS}`, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

export interface ItemDetailsProps {
  readonly pane: Pane;
  readonly item: ChecklistItem;
  /** Id of the list of owners. */
  readonly ownersId: string;
  readonly texts: PaneTexts;
}

/** Everything of an item that can be set here, each written at once to its cell, and what it should move and did. */
export function ItemDetails({ pane, item, ownersId, texts }: ItemDetailsProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.plan;
  const { id, status, owner, start, due, doneOn, evidence, note, moves, moved, fixed, address } = item;
  const field = (name: PlanField) => ({ label: words.fields[name], disabled: fixed.includes(name), hint: fixed.includes(name) ? words.fixed : null });
  const day = (name: "start" | "due" | "doneOn", value: number | null): React.JSX.Element =>
    <DayField {...field(name)} day={value} onSet={(typed) => void pane.plan.setFields(id, { [name]: typed })} />;
  const { hint, disabled, label } = field("status");
  return (
    <div className={styles.details}>
      <Field label={label} size="small" {...(hint === null ? {} : { hint })}>
        <Select
          size="small" value={status} disabled={disabled}
          onChange={(_, { value }) => void pane.plan.setStatus(id, planStatuses.find((one) => one === value) ?? status)}
        >
          {planStatuses.map((one) => <option key={one} value={one}>{words.statuses[one]}</option>)}
        </Select>
      </Field>
      <TextField {...field("owner")} text={owner} suggestions={ownersId} onSet={(text) => void pane.plan.setFields(id, { owner: text })} />
      {day("start", start)}
      {day("due", due)}
      {status === "done" && day("doneOn", doneOn)}
      <div className={styles.wide}>
        <TextField {...field("evidence")} text={evidence} placeholder={words.evidenceHint} onSet={(text) => void pane.plan.setFields(id, { evidence: text })} />
      </div>
      <div className={styles.wide}><TextField {...field("note")} text={note} isLong onSet={(text) => void pane.plan.setFields(id, { note: text })} /></div>
      {moves !== null && (
        <dl className={styles.facts}>
          <dt className={styles.name}>{words.fields.moves}</dt><dd className={styles.fact}>{moves}</dd>
          <dt className={styles.name}>{words.fields.moved}</dt><dd className={styles.fact}>{moved ?? words.notTold}</dd>
        </dl>
      )}
      <div className={styles.wide}><Button size="small" onClick={() => void pane.selectCell(address)}>{words.showOnSheet}</Button></div>
    </div>
  );
}
