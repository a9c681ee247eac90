import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorLine } from "../../../domain/scorecard/scorecard";
import { english as sheetTexts } from "../../../layout/texts/english";
import { periodLabel } from "../../../layout/words/formatPeriod";
import { formatValue } from "../../../layout/words/formatValue";
import type { PaneTexts } from "../../texts/english";
import { sparklineText } from "../../words/sparklineText";
import { hiddenText } from "../hiddenText";
import { sparklinePath, type Frame } from "./sparklinePath";

const useStyles = makeStyles({
  chart: { position: "relative", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  drawing: { display: "block", width: "100%", overflow: "visible" },
  line: { fill: "none", stroke: "currentColor", strokeWidth: "1.5px", strokeLinejoin: "round" },
  end: { fill: "currentColor" },
  periods: { display: "flex", justifyContent: "space-between", lineHeight: tokens.lineHeightBase200 },
  hidden: hiddenText,
});

const frame: Frame = { width: 320, height: 64, margin: 4 };

/** Where an indicator went, period by period; for those who do not see the drawing, as a table. */
export function TrendChart({ line, texts }: { readonly line: IndicatorLine; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  const words = texts.rowsBehind;
  const last = line.series.findIndex(({ period }) => period.id === line.headline?.period.id) + 1;
  const series = line.series.slice(Math.max(0, last - 24), last);
  const { path, end } = sparklinePath(series.map(({ value }) => value), frame);
  const [from, to] = [series[0], series.at(-1)];
  return (
    <div className={styles.chart}>
      <svg className={styles.drawing} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={sparklineText(line, texts)}>
        <path className={styles.line} d={path} />
        {end !== null && <circle className={styles.end} cx={end.x} cy={end.y} r="3" />}
      </svg>
      <div aria-hidden="true" className={styles.periods}>
        <span>{from && periodLabel(from.period, sheetTexts)}</span><span>{to && periodLabel(to.period, sheetTexts)}</span>
      </div>
      <table className={styles.hidden}>
        <caption>{words.chart(line.title)}</caption>
        <thead><tr><th scope="col">{words.period}</th><th scope="col">{words.value}</th></tr></thead>
        <tbody>
          {series.map(({ period, value, unit }) => (
            <tr key={period.id}><th scope="row">{periodLabel(period, sheetTexts)}</th><td>{value === null ? sheetTexts.dash : formatValue(value, unit, sheetTexts)}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
