import { lazy, useId, useState } from "react";
import { useStore } from "zustand";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { glanceOf } from "../../../domain/scorecard/glance";
import type { IndicatorLine } from "../../../domain/scorecard/scorecard";
import { periodLabel } from "../../../layout/words/formatPeriod";
import { formatValue } from "../../../layout/words/formatValue";
import { LazyPart } from "../../frame/LazyPart";
import type { Pane } from "../../state/createPane";
import type { PaneTexts } from "../../texts/english";
import { rowColor, verdictColor } from "../../theme/paneTheme";
import { changeText } from "../../words/changeText";
import { sparklineText } from "../../words/sparklineText";
import { verdictLook } from "../../words/verdictLook";
import { focusOutline } from "../focusOutline";
import { hiddenText } from "../hiddenText";
import { Sparkline } from "./Sparkline";

/** Loaded when the first one is opened. */
const IndicatorDetails = lazy(async () => ({ default: (await import(/* webpackChunkName: "details" */ "./IndicatorDetails")).IndicatorDetails }));

/** From here on a title leaves room for the line beside it. */
const wide = "@media (min-width: 400px)";

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "grid", width: "100%", alignItems: "baseline", columnGap: tokens.spacingHorizontalS, position: "relative",
    gridTemplateColumns: "1.1em minmax(0, 1fr) 64px minmax(58px, auto)", gridTemplateAreas: '"symbol title title value" ". note spark change"',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, border: "none", backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1, fontFamily: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, textAlign: "left", cursor: "pointer",
    ":hover": { backgroundColor: rowColor.hover },
    ":active": { backgroundColor: rowColor.pressed },
    [wide]: { gridTemplateAreas: '"symbol title spark value" ". note spark change"' },
  },
  focus: focusOutline,
  symbol: { gridArea: "symbol", fontWeight: tokens.fontWeightSemibold, textAlign: "center" },
  title: { gridArea: "title" },
  note: { gridArea: "note", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  target: { display: "none", [wide]: { display: "inline" } },
  // The drawing takes the colour from here, so that a system that forces colours can choose another.
  spark: { gridArea: "spark", alignSelf: "center", color: tokens.colorNeutralForeground3 },
  value: { gridArea: "value", fontWeight: tokens.fontWeightSemibold, textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  change: { gridArea: "change", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  add: { gridArea: "value", color: tokens.colorBrandForegroundLink, "@media (forced-colors: active)": { color: "LinkText" }, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, textAlign: "right", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
  onTarget: { color: verdictColor.onTarget },
  watch: { color: verdictColor.watch },
  offTarget: { color: verdictColor.offTarget },
  hidden: hiddenText,
});

const colors = { "on-target": "onTarget", "watch": "watch", "off-target": "offTarget", "none": "quiet" } as const;

/** One indicator: verdict, title, where it goes, value and change; opened, what lies behind them. */
export function IndicatorRow({ line, pane, texts }: { readonly line: IndicatorLine; readonly pane: Pane; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  const [opened, setOpened] = useState<boolean | null>(null);
  // What was looked for from the palette shows where it belongs, unless the user closed that.
  const isFound = useStore(pane.rows.store, ({ found }) => found?.indicator === line.description.id);
  const open = opened ?? isFound;
  const factsId = useId();
  const { headline, bounds, previous, description } = line;
  const { symbol, words, band } = verdictLook(headline?.status ?? "not-measured", texts);
  const change = changeText(line, texts);
  const target = bounds === null || band === "none" ? null : texts.target(formatValue(bounds.target, description.unit, texts.sheets));
  return (
    <li className={styles.item}>
      <button type="button" className={mergeClasses(styles.row, styles.focus)} aria-expanded={open} aria-controls={open ? factsId : undefined} onClick={() => setOpened(!open)}>
        <span aria-hidden="true" className={mergeClasses(styles.symbol, styles[colors[band]])}>{symbol}</span>
        <span className={mergeClasses(styles.title, headline === null && styles.quiet)}>{line.title}<span className={styles.hidden}>, </span></span>
        <span className={styles.note}>{words}{target !== null && <span className={styles.target}> · {target}</span>}<span className={styles.hidden}>, </span></span>
        {headline === null ? <span className={styles.add}>{texts.howToAdd}</span> : (
          <>
            <span className={styles.value}>
              {headline.value === null ? texts.sheets.dash : formatValue(headline.value, headline.unit, texts.sheets)}
            </span>
            {change !== null && previous !== null && (
              <span className={styles.change}>
                <span aria-hidden="true">{change.shown}</span>
                <span className={styles.hidden}>, {texts.changeSince(change.spoken, periodLabel(previous.period, texts.sheets))}. </span>
              </span>
            )}
            <span className={styles.spark}><Sparkline points={glanceOf(line).points} label={sparklineText(line, texts)} /></span>
          </>
        )}
      </button>
      {open && <div id={factsId}><LazyPart texts={texts}><IndicatorDetails line={line} pane={pane} texts={texts} /></LazyPart></div>}
    </li>
  );
}
