import { lazy, useCallback, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { paneCommands } from "./contributions/commands";
import { CommandsContext } from "./contributions/commandsContext";
import type { PaneCommand } from "./contributions/paneCommand";
import { views } from "./contributions/views";
import { ActivityBar } from "./frame/ActivityBar";
import { LazyPart } from "./frame/LazyPart";
import { Shell } from "./frame/Shell";
import { StatusBar } from "./frame/StatusBar";
import { ViewHeader } from "./frame/ViewHeader";
import { keymap } from "./keys/keymap";
import { useKeymap } from "./keys/useKeymap";
import { ViewArea } from "./frame/ViewArea";
import type { Pane } from "./state/createPane";
import { canCancel } from "./state/paneState";
import { useSetting } from "./state/settings";
import { useElapsed } from "./state/useElapsed";
import { useKey } from "./state/useKey";
import { useTheme } from "./state/useTheme";
import type { ThemeSource } from "./theme/watchTheme";
import { Announcer } from "./views/Announcer";

/** Loaded when they are first needed. */
const CommandPalette = lazy(async () => ({ default: (await import(/* webpackChunkName: "palette" */ "./frame/CommandPalette")).CommandPalette }));
const Notifications = lazy(async () => ({ default: (await import(/* webpackChunkName: "notifications" */ "./frame/Notifications")).Notifications }));

/** What is over sooner need not be shown. */
const progressAfter = 300;
const headingId = "view";

export interface AppProps {
  readonly pane: Pane;
  readonly themeSource: ThemeSource;
}

/** The task pane beside an open workbook. */
export function App({ pane, themeSource }: AppProps): React.JSX.Element {
  const theme = useTheme(themeSource);
  const state = useStore(pane.store);
  const texts = useStore(pane.texts);
  const asked = useStore(pane.palette.store, ({ kind }) => kind);
  const notified = useStore(pane.notifications.store, ({ length }) => length > 0);
  // A scorecard is much to draw: it is drawn in parts, between which the page answers.
  const drawn = useDeferredValue(state);
  const { run } = state;
  const running = run.kind === "running";
  const showsProgress = useElapsed(running, progressAfter);
  useKey("Escape", running && canCancel(run.stage), pane.cancel);

  const bindings = useSetting(pane, "keys.bindings");
  const keys = useMemo(() => keymap(paneCommands, bindings), [bindings]);
  const runByKey = useCallback((command: PaneCommand) => {
    if (command.when?.(pane.store.getState()) ?? true) void command.run(pane);
  }, [pane]);
  useKeymap(keys, runByKey);

  // How a screen reader speaks.
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts]);

  const { look } = pane;
  useEffect(() => {
    void look();
    // The user may have made tables or sheets in the meantime.
    const lookAgain = (): void => void look();
    window.addEventListener("focus", lookAgain);
    return () => window.removeEventListener("focus", lookAgain);
  }, [look]);

  // A view that is opened by anything but its own icon takes the keyboard along.
  const { view } = drawn;
  const lastView = useRef(view);
  useEffect(() => {
    if (lastView.current === view) return;
    lastView.current = view;
    if (document.activeElement?.closest("nav") == null) document.getElementById(headingId)?.focus();
  }, [view]);

  const shownView = views.find(({ id }) => id === view);
  return (
    <Shell theme={theme}>
      <ActivityBar state={state} onOpen={pane.open} texts={texts} />
      <ViewHeader id={headingId} title={shownView?.title(texts) ?? ""} bindings={bindings} onCommands={pane.palette.openCommands} texts={texts} />
      {shownView && (
        <CommandsContext value={paneCommands}>
          <ViewArea key={view} View={shownView.View} pane={pane} state={{ ...drawn, run }} showsProgress={showsProgress} headingId={headingId} texts={texts} />
        </CommandsContext>
      )}
      {notified && <LazyPart texts={texts}><Notifications pane={pane} texts={texts} /></LazyPart>}
      <StatusBar shown={drawn.shown} onProblems={() => pane.open("problems")} texts={texts} />
      <Announcer run={run} spoken={showsProgress || !running} texts={texts} />
      {asked !== "closed" && (
        <LazyPart texts={texts}>
          <CommandPalette pane={pane} commands={paneCommands.filter(({ when }) => when?.(state) ?? true)} bindings={bindings} texts={texts} />
        </LazyPart>
      )}
    </Shell>
  );
}
