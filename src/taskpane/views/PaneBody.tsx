import { lazy, Suspense } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { commands } from "../../commands";
import { firstCommand } from "../state/commandPlaces";
import type { Pane } from "../state/createPane";
import { hasScorecard, type PaneState } from "../state/paneState";
import type { PaneTexts } from "../texts/english";
import { DataRow } from "./DataRow";
import { FirstRun } from "./FirstRun";
import type { ProblemActions } from "./ProblemRow";
import { ProblemsView } from "./ProblemsView";
import { ScorecardView } from "./ScorecardView";

const useStyles = makeStyles({
  heading: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  looking: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Loaded together with what it shows. */
const DataView = lazy(async () => ({ default: (await import(/* webpackChunkName: "matching" */ "./data/DataView")).DataView }));

/** Ids of what can be gone to. */
export interface PlaceIds {
  /** The view's own heading. */
  readonly view: string;
  readonly problems: string;
  /** What opens the data. */
  readonly data: string;
}

export interface PaneBodyProps {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly ids: PlaceIds;
  readonly texts: PaneTexts;
}

/** The view that is open: the data; or what the last run found, and before the first what the workbook holds and how to begin. */
export function PaneBody({ pane, state, ids, texts }: PaneBodyProps): React.JSX.Element | null {
  const styles = useStyles();
  const { view, standing, data, shown, run } = state;
  const running = run.kind === "running";
  if (standing === null || data === null) {
    return run.kind === "failed" ? null : <p className={styles.looking}>{texts.looking}</p>;
  }
  if (view === "data") {
    const next = hasScorecard(state) ? null : (firstCommand(commands, false)?.title ?? null);
    return <Suspense><DataView pane={pane} data={data} next={next} disabled={running} headingId={ids.view} texts={texts} /></Suspense>;
  }
  const dataRow = <DataRow id={ids.data} data={data} onOpen={() => pane.open("data")} texts={texts} />;
  if (shown !== null) {
    const actions: ProblemActions = {
      disabled: running,
      onSelect: (address) => void pane.selectCell(address),
      onAnswer: ({ dataset, column }, header) => void pane.correctColumn({ dataset, column, header }),
      onSettle: (id, keep) => void pane.settleCell(id, keep),
    };
    return (
      <>
        {dataRow}
        {shown.answer.scorecard !== null && <ScorecardView card={shown.answer.scorecard} texts={texts} />}
        <ProblemsView id={ids.problems} diagnostics={shown.answer.diagnostics} actions={actions} texts={texts} />
      </>
    );
  }
  if (!standing.holdsScorecard) {
    return (
      <>
        {standing.tables.length > 0 && dataRow}
        <FirstRun data={data} onLookAgain={() => void pane.look()} texts={texts} />
      </>
    );
  }
  return (
    <>
      {dataRow}
      <section>
        <h2 className={styles.heading}>{texts.holdsScorecard.title}</h2>
        <p className={styles.text}>{texts.holdsScorecard.text}</p>
      </section>
    </>
  );
}
