import { useId } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorLine } from "../../../domain/scorecard/scorecard";
import type { Pane } from "../../state/createPane";
import type { PaneTexts } from "../../texts/english";
import { IndicatorRow } from "./IndicatorRow";

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalM },
  heading: {
    margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular, textTransform: "uppercase", letterSpacing: "0.04em",
  },
  list: { listStyleType: "none", margin: "0", padding: "0" },
});

export interface IndicatorListProps {
  readonly title: string;
  readonly lines: readonly IndicatorLine[];
  readonly pane: Pane;
  readonly texts: PaneTexts;
}

/** Indicators of one kind. */
export function IndicatorList({ title, lines, pane, texts }: IndicatorListProps): React.JSX.Element {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h2 id={headingId} className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {lines.map((line) => <IndicatorRow key={line.description.id} line={line} pane={pane} texts={texts} />)}
      </ul>
    </section>
  );
}
