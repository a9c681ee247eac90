import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane } from "../../state/createPane";
import type { FoundRows } from "../../state/rows";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  heading: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  group: { display: "flex", justifyContent: "space-between", width: "100%", columnGap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
});

/** What became of the rows behind a number, each group a door to its own rows. */
export function RowsFound({ found: { indicator, groups, how, rows, sheet }, pane, texts }: { readonly found: FoundRows; readonly pane: Pane; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  const words = texts.rowsBehind;
  return (
    <section aria-label={words.rowsTitle}>
      <h3 className={styles.heading}>{words.rowsTitle}</h3>
      <p className={styles.text}>{words.found(rows, sheet, how === "listed")}</p>
      <ul className={styles.list}>
        {groups.map(({ outcome, reason, rows: count }) => {
          const name = words.groups[outcome](reason && texts.phrase(reason));
          return (
            <li key={name}>
              <Button size="small" appearance="subtle" className={styles.group} aria-label={words.showGroup(name, count)} onClick={() => void pane.rows.show(indicator, { outcome, reason })}>
                <span>{name}</span><span>{words.groupRows(count)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
