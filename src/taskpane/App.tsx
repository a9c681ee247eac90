import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useStore } from "zustand";
import { makeExecutiveCopy } from "../commands/makeExecutiveCopy";
import { selfTest } from "../commands/selfTest";
import { shareCheck } from "../commands/shareCheck";
import type { Pane } from "./state/createPane";
import { canCancel } from "./state/paneState";
import { useElapsed } from "./state/useElapsed";
import { useKey } from "./state/useKey";
import { useTheme } from "./state/useTheme";
import type { PaneTexts } from "./texts/english";
import type { ThemeSource } from "./theme/watchTheme";
import { Announcer } from "./views/Announcer";
import { BrokenOff } from "./views/BrokenOff";
import { Controls } from "./views/Controls";
import { focusOutline } from "./views/focusOutline";
import { BackIcon } from "./views/icons";
import { MoreMenu } from "./views/MoreMenu";
import { PaneBody, type PlaceIds } from "./views/PaneBody";
import { RunNotice } from "./views/RunNotice";
import { Shell } from "./views/Shell";
import { StatusBar } from "./views/StatusBar";

const useStyles = makeStyles({
  // The menu's list opens over the part below, and over what stays in sight there.
  header: {
    position: "relative", zIndex: 2, display: "flex", alignItems: "center", justifyContent: "space-between", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  place: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: "0" },
  // Its arrow, not its edge, lines up with what stands below.
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  title: { ...focusOutline, margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  main: {
    overflowY: "auto", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    display: "grid", gridTemplateColumns: "minmax(0, 1fr)", alignContent: "start", rowGap: tokens.spacingVerticalM,
  },
});

/** Loaded when it is asked for: few ever are. */
const SelfTestReport = lazy(async () => ({ default: (await import("./views/SelfTestReport")).SelfTestReport }));

const SharingList = lazy(async () => ({ default: (await import("./views/SharingList")).SharingList }));

/** What is over sooner need not be shown. */
const progressAfter = 300;
const ids: PlaceIds = { view: "view", problems: "problems", data: "data" };

export interface AppProps {
  readonly pane: Pane;
  readonly themeSource: ThemeSource;
  readonly texts: PaneTexts;
}

/** The task pane beside an open workbook. */
export function App({ pane, themeSource, texts }: AppProps): React.JSX.Element {
  const styles = useStyles();
  const theme = useTheme(themeSource);
  const state = useStore(pane.store);
  // A scorecard is much to draw: it is drawn in parts, between which the page answers.
  const drawn = useDeferredValue(state);
  const { run, report, sharing } = state;
  const running = run.kind === "running";
  const showsProgress = useElapsed(running, progressAfter);
  useKey("Escape", running && canCancel(run.stage), pane.cancel);

  const { look } = pane;
  useEffect(() => {
    void look();
    // The user may have made tables or sheets in the meantime.
    const lookAgain = (): void => void look();
    window.addEventListener("focus", lookAgain);
    return () => window.removeEventListener("focus", lookAgain);
  }, [look]);

  // A view that opens takes the keyboard along, and a view that is gone back to has it where it was left.
  const { view } = drawn;
  const lastView = useRef(view);
  const goal = useRef<string | null>(null);
  useEffect(() => {
    if (lastView.current === view) return;
    lastView.current = view;
    document.getElementById(goal.current ?? (view === "data" ? ids.view : ids.data))?.focus();
    goal.current = null;
  }, [view]);

  const { open } = pane;
  const goToProblems = useCallback(() => {
    if (view === "scorecard") document.getElementById(ids.problems)?.focus();
    else {
      goal.current = ids.problems;
      open("scorecard");
    }
  }, [view, open]);
  const menu = [
    { ...makeExecutiveCopy, onStart: () => void pane.makeCopy() },
    { ...shareCheck, onStart: () => void pane.checkSharing() },
    { ...selfTest, onStart: () => void pane.startSelfTest(selfTest.title) },
  ];
  return (
    <Shell theme={theme}>
      <header className={styles.header}>
        <div className={styles.place}>
          {view !== "scorecard" && (
            <Button appearance="subtle" size="small" icon={<BackIcon />} className={styles.back} aria-label={texts.data.back} title={texts.data.back} onClick={() => open("scorecard")} />
          )}
          <h1 id={ids.view} tabIndex={-1} className={styles.title}>{texts.views[view]}</h1>
        </div>
        <MoreMenu commands={menu} disabled={running} texts={texts} />
      </header>
      <main key={view} className={styles.main}>
        <Controls pane={pane} state={{ ...state, view }} headingId={ids.view} texts={texts} />
        <RunNotice pane={pane} run={run} showsProgress={showsProgress} texts={texts} />
        {!running && state.standing?.isBrokenOff === true && <BrokenOff texts={texts} />}
        {report !== null && (
          <Suspense><SelfTestReport report={report} onCopy={pane.copyText} onClose={pane.closeReport} texts={texts} /></Suspense>
        )}
        {sharing !== null && (
          <Suspense>
            <SharingList
              report={sharing} disabled={running} onSelect={(address) => void pane.selectCell(address)} onCopy={() => void pane.makeCopy()} onClose={pane.closeSharing} texts={texts}
            />
          </Suspense>
        )}
        <PaneBody pane={pane} state={drawn} ids={ids} texts={texts} />
      </main>
      {drawn.shown !== null && <StatusBar shown={drawn.shown} onProblems={goToProblems} texts={texts} />}
      <Announcer run={run} spoken={showsProgress || !running} texts={texts} />
    </Shell>
  );
}
