import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { datasetOf, type DatasetId } from "../../../domain/table/datasets";
import type { ViewProps } from "../../contributions/viewContribution";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  heading: { margin: "0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "0", paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props extends Pick<ViewProps, "pane" | "state" | "texts"> {
  readonly title: string;
  /** What matters most, a line each; null where the section has no table yet. */
  readonly lines: readonly string[] | null;
  /** Plan id of the sheet that tells all of it; null while nobody asked for it. */
  readonly sheet: string | null;
  /** The tables that fill it, those that are there among them. */
  readonly tables: readonly DatasetId[];
  /** What more can be done. */
  readonly children?: React.ReactNode;
}

/** One section of the programme: what matters most, the way to its sheet, and the tables that would fill it. */
export function ProgrammeSection({ title, lines, sheet, tables, children, pane, state, texts }: Props): React.JSX.Element {
  const styles = useStyles();
  const words = texts.programme;
  const present = new Set(state.data?.datasets.map(({ dataset }) => dataset.id));
  const missing = tables.filter((id) => !present.has(id));
  return (
    <section aria-label={title} className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{title}</h2>
        {lines !== null && sheet !== null && <Button size="small" icon={<TableRegular />} aria-label={words.openSheetOf(title)} onClick={() => void pane.openSheet(sheet, title)}>{words.openSheet}</Button>}
      </div>
      {lines !== null && lines.length > 0 && <ul className={styles.list}>{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
      {lines?.length === 0 && <p className={styles.text}>{words.nothingYet}</p>}
      {children}
      {missing.length > 0 && (
        <>
          <p className={styles.text}>{words.filledBy}</p>
          <div className={styles.buttons}>
            {missing.map((id) => {
              const table = texts.phrase(datasetOf(id).title);
              return <Button key={id} size="small" disabledFocusable={state.run.kind === "running"} aria-label={texts.input.addFor(table)} onClick={() => void pane.input.addTable(id)}>{table}</Button>;
            })}
          </div>
        </>
      )}
    </section>
  );
}
