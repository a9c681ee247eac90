import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PaneTexts } from "../../texts/english";
import { rowColor } from "../../theme/paneTheme";
import { focusOutline } from "../focusOutline";

/** What is set: the user's, the workbook's, or which key does what. */
export type Scope = "user" | "workbook" | "keys";
const scopes: readonly Scope[] = ["user", "workbook", "keys"];

const useStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  tab: {
    position: "relative", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, border: "none", backgroundColor: "transparent", color: tokens.colorNeutralForeground2,
    fontFamily: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, cursor: "pointer",
    ":hover": { backgroundColor: rowColor.hover },
  },
  focus: focusOutline,
  open: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    "::after": { content: '""', position: "absolute", left: tokens.spacingHorizontalS, right: tokens.spacingHorizontalS, bottom: "0", height: "2px", backgroundColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { "::after": { backgroundColor: "Highlight" } },
  },
});

/** Id of a scope's tab, which names what it shows. */
export function tabId(scope: Scope): string {
  return `settings-tab-${scope}`;
}

export interface ScopeTabsProps {
  readonly scope: Scope;
  /** Of what the tabs show. */
  readonly panelId: string;
  readonly onScope: (scope: Scope) => void;
  readonly texts: PaneTexts;
}

/** The scopes as tabs: one stop of the Tab key, in which the arrow keys open the next. */
export function ScopeTabs({ scope, panelId, onScope, texts }: ScopeTabsProps): React.JSX.Element {
  const styles = useStyles();
  const at = scopes.indexOf(scope);
  const goals: Readonly<Record<string, Scope | undefined>> = {
    ArrowRight: scopes[(at + 1) % scopes.length], ArrowLeft: scopes[(at + scopes.length - 1) % scopes.length], Home: scopes[0], End: scopes.at(-1),
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    onScope(goal);
    document.getElementById(tabId(goal))?.focus();
  };
  return (
    <div role="tablist" aria-label={texts.settings.scope} className={styles.tabs} onKeyDown={onKeyDown}>
      {scopes.map((one) => (
        <button
          key={one} id={tabId(one)} type="button" role="tab" aria-selected={one === scope} aria-controls={panelId} tabIndex={one === scope ? 0 : -1}
          className={mergeClasses(styles.tab, styles.focus, one === scope && styles.open)} onClick={() => onScope(one)}
        >
          {texts.settings.scopes[one]}
        </button>
      ))}
    </div>
  );
}
