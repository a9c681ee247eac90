import { lazy, type ComponentType } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ViewProps } from "../contributions/viewContribution";
import { BrokenOff } from "../views/BrokenOff";
import { RunNotice } from "../views/RunNotice";
import { LazyPart } from "./LazyPart";

const useStyles = makeStyles({
  main: {
    gridArea: "main", overflowY: "auto", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    display: "grid", gridTemplateColumns: "minmax(0, 1fr)", alignContent: "start", rowGap: tokens.spacingVerticalM,
  },
});

/** Loaded when they are asked for: few ever are. */
const SelfTestReport = lazy(async () => ({ default: (await import("../views/SelfTestReport")).SelfTestReport }));
const SharingList = lazy(async () => ({ default: (await import("../views/SharingList")).SharingList }));

export interface ViewAreaProps extends ViewProps {
  readonly View: ComponentType<ViewProps>;
  /** False while it is too early to show how far a run is. */
  readonly showsProgress: boolean;
}

/** The open view, and above it what every view says: how a run goes or went, and what it found. */
export function ViewArea({ View, showsProgress, ...view }: ViewAreaProps): React.JSX.Element {
  const { pane, texts, state: { run, report, sharing, standing } } = view;
  const running = run.kind === "running";
  return (
    <main className={useStyles().main}>
      <RunNotice pane={pane} run={run} showsProgress={showsProgress} texts={texts} />
      {!running && standing?.isBrokenOff === true && <BrokenOff texts={texts} />}
      {report !== null && (
        <LazyPart texts={texts}><SelfTestReport report={report} onCopy={pane.copyText} onClose={pane.closeReport} texts={texts} /></LazyPart>
      )}
      {sharing !== null && (
        <LazyPart texts={texts}>
          <SharingList
            report={sharing} disabled={running} onSelect={(address) => void pane.selectCell(address)} onCopy={() => void pane.makeCopy()} onClose={pane.closeSharing} texts={texts}
          />
        </LazyPart>
      )}
      <LazyPart texts={texts}><View {...view} /></LazyPart>
    </main>
  );
}
