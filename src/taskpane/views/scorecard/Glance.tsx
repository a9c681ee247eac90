import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { sayDefinitions } from "../../../domain/scorecard/sayScorecard";
import type { Scorecard } from "../../../domain/scorecard/scorecard";
import type { Pane } from "../../state/createPane";
import type { PaneTexts } from "../../texts/english";
import { DomainScores } from "./DomainScores";
import { IndicatorList } from "./IndicatorList";
import { VerdictSummary } from "./VerdictSummary";

const useStyles = makeStyles({ view: { display: "grid", rowGap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" } });

/** The scorecard at a glance: counts, scores, and the indicators, leading ones first. */
export function Glance({ card: computed, pane, texts }: { readonly card: Scorecard; readonly pane: Pane; readonly texts: PaneTexts }): React.JSX.Element {
  const card = useMemo(() => sayDefinitions(computed, texts.phrase), [computed, texts]);
  const ofKind = (kind: "leading" | "lagging") => card.lines.filter(({ description }) => description.kind === kind);
  return (
    <div className={useStyles().view}>
      <VerdictSummary card={card} texts={texts} />
      <DomainScores card={card} texts={texts} />
      <div>
        <IndicatorList title={texts.leading} lines={ofKind("leading")} pane={pane} texts={texts} />
        <IndicatorList title={texts.lagging} lines={ofKind("lagging")} pane={pane} texts={texts} />
      </div>
    </div>
  );
}
