import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { views } from "../contributions/views";
import type { ViewContribution } from "../contributions/viewContribution";
import type { PaneState, ViewId } from "../state/paneState";
import type { PaneTexts } from "../texts/english";
import { rowColor } from "../theme/paneTheme";
import { focusOutline } from "../views/focusOutline";

const useStyles = makeStyles({
  bar: {
    gridArea: "bar", display: "flex", flexDirection: "column", width: "44px", overflowY: "auto", scrollbarWidth: "none",
    backgroundColor: tokens.colorNeutralBackground2, borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    position: "relative", display: "grid", placeItems: "center", flexShrink: "0", width: "100%", height: "42px", padding: "0", border: "none", backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3, cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: rowColor.hover },
  },
  focus: focusOutline,
  open: {
    color: tokens.colorNeutralForeground1,
    "::before": { content: '""', position: "absolute", left: "0", top: "8px", bottom: "8px", width: "2px", backgroundColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { "::before": { backgroundColor: "Highlight" } },
  },
  end: { marginTop: "auto" },
  badge: {
    position: "absolute", top: "4px", right: "4px", minWidth: "16px", height: "16px", padding: "0 3px", boxSizing: "border-box", borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand, fontSize: "10px", lineHeight: "16px", fontWeight: tokens.fontWeightSemibold, textAlign: "center",
    "@media (forced-colors: active)": { border: "1px solid ButtonText", lineHeight: "14px" },
  },
});

/** More is not written out. */
const mostShown = 99;

export interface ActivityBarProps {
  readonly state: PaneState;
  readonly onOpen: (view: ViewId) => void;
  readonly texts: PaneTexts;
}

/** The views as icons at the left edge: one stop of the Tab key, in which the arrow keys move. */
export function ActivityBar({ state, onOpen, texts }: ActivityBarProps): React.JSX.Element {
  const styles = useStyles();
  const firstAtEnd = views.find(({ place }) => place === "end");
  return (
    <nav aria-label={texts.frame.activityBar} className={styles.bar} onKeyDown={moveAlong}>
      {views.map((view) => {
        const isOpen = view.id === state.view;
        const waiting = view.badge?.count(state) ?? 0;
        const title = titleOf(view, waiting, texts);
        const Icon = view.icon;
        return (
          <button
            key={view.id} type="button" aria-label={title} title={title} tabIndex={isOpen ? 0 : -1} {...(isOpen ? { "aria-current": "page" } : {})}
            className={mergeClasses(styles.button, styles.focus, isOpen && styles.open, view === firstAtEnd && styles.end)} onClick={() => onOpen(view.id)}
          >
            <Icon fontSize={22} aria-hidden />
            {waiting > 0 && <span aria-hidden className={styles.badge}>{waiting > mostShown ? `${mostShown}+` : waiting}</span>}
          </button>
        );
      })}
    </nav>
  );
}

function titleOf({ title, badge }: ViewContribution, waiting: number, texts: PaneTexts): string {
  return badge === undefined || waiting === 0 ? title(texts) : texts.frame.withBadge(title(texts), badge.title(waiting, texts));
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function moveAlong(event: React.KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  buttons[step(at, buttons.length)]?.focus();
}
