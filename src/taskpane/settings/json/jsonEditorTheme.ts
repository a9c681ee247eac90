import { tokens } from "@fluentui/react-components";
import { EditorView } from "@codemirror/view";

/** The editor's looks, by the tokens of the pane's theme: they reach into its shadow root. */
export const jsonEditorTheme = EditorView.theme({
  "&": {
    minHeight: "220px", maxHeight: "60vh", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
  },
  "&.cm-focused": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  ".cm-scroller": { fontFamily: tokens.fontFamilyMonospace, lineHeight: tokens.lineHeightBase200, overflow: "auto" },
  ".cm-content": { caretColor: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  ".cm-cursor": { borderLeftColor: tokens.colorNeutralForeground1 },
  ".cm-gutters": { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground2, border: "none" },
  ".cm-key": { color: tokens.colorBrandForegroundLink },
  ".cm-selectionBackground, &.cm-focused .cm-selectionBackground": { backgroundColor: tokens.colorNeutralBackground5 },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: `underline wavy ${tokens.colorPaletteRedForeground1}` },
  ".cm-tooltip": {
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, maxWidth: "min(90vw, 420px)",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow16,
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "40vh" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 8px", whiteSpace: "normal", overflowWrap: "anywhere" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground },
  ".cm-completionDetail": { display: "block", marginLeft: "0", fontStyle: "normal", fontSize: tokens.fontSizeBase100 },
});
