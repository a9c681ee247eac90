import { lazy, Suspense, useCallback, useDeferredValue, useEffect } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useStore } from "zustand";
import { selfTest } from "../commands/selfTest";
import type { Pane } from "./state/createPane";
import { canCancel } from "./state/paneState";
import { useElapsed } from "./state/useElapsed";
import { useKey } from "./state/useKey";
import { useTheme } from "./state/useTheme";
import type { PaneTexts } from "./texts/english";
import type { ThemeSource } from "./theme/watchTheme";
import { Announcer } from "./views/Announcer";
import { Controls } from "./views/Controls";
import { MoreMenu } from "./views/MoreMenu";
import { PaneBody } from "./views/PaneBody";
import { Shell } from "./views/Shell";
import { StatusBar } from "./views/StatusBar";

const useStyles = makeStyles({
  // The menu's list opens over the part below.
  header: {
    position: "relative", zIndex: 1, display: "flex", alignItems: "center", justifyContent: "space-between", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  main: {
    overflowY: "auto", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    display: "grid", gridTemplateColumns: "minmax(0, 1fr)", alignContent: "start", rowGap: tokens.spacingVerticalM,
  },
});

/** Loaded when it is asked for: few ever are. */
const SelfTestReport = lazy(async () => ({ default: (await import("./views/SelfTestReport")).SelfTestReport }));

/** What is over sooner need not be shown. */
const progressAfter = 300;
const problemsId = "problems";

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
  const { run, report } = state;
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

  const goToProblems = useCallback(() => document.getElementById(problemsId)?.focus(), []);
  const menu = [{ id: selfTest.id, title: selfTest.title, onStart: () => void pane.startSelfTest(selfTest.title) }];
  return (
    <Shell theme={theme}>
      <header className={styles.header}>
        <h1 className={styles.title}>{texts.title}</h1>
        <MoreMenu commands={menu} disabled={running} texts={texts} />
      </header>
      <main className={styles.main}>
        <Controls pane={pane} state={state} showsProgress={showsProgress} texts={texts} />
        {report !== null && (
          <Suspense><SelfTestReport report={report} onCopy={pane.copyText} onClose={pane.closeReport} texts={texts} /></Suspense>
        )}
        <PaneBody pane={pane} state={drawn} problemsId={problemsId} texts={texts} />
      </main>
      {drawn.shown !== null && <StatusBar shown={drawn.shown} onProblems={goToProblems} texts={texts} />}
      <Announcer run={run} spoken={showsProgress || !running} texts={texts} />
    </Shell>
  );
}
