import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { IndicatorLine } from "../../../domain/scorecard/scorecard";
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
  beside: { stroke: "currentColor", strokeWidth: "1px" },
  target: { strokeDasharray: "6 4" },
  limit: { strokeDasharray: "1 3", strokeLinecap: "round" },
  end: { fill: "currentColor" },
  periods: { display: "flex", justifyContent: "space-between", lineHeight: tokens.lineHeightBase200 },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, listStyleType: "none", margin: "0", padding: "0", lineHeight: tokens.lineHeightBase200 },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  sample: { width: "22px", height: "2px", overflow: "visible", flexShrink: 0 },
  hidden: hiddenText,
});

const frame: Frame = { width: 320, height: 64, margin: 4 };

/** A line beside the values, or several that are drawn alike, and what they are. */
interface Beside {
  readonly look: "target" | "limit";
  readonly values: readonly number[];
  readonly text: string;
}

/** Where an indicator went, period by period, beside its target and the limits of its usual variation; for those who do not see the drawing, as a table. */
export function TrendChart({ line, texts }: { readonly line: IndicatorLine; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  const words = texts.rowsBehind;
  const last = line.series.findIndex(({ period }) => period.id === line.headline?.period.id) + 1;
  const series = line.series.slice(Math.max(0, last - 24), last);
  const beside = linesBeside(line, texts);
  const lines = beside.flatMap(({ look, values }) => values.map((value) => ({ look, value })));
  const drawn = sparklinePath(series.map(({ value }) => value), frame, lines.map(({ value }) => value));
  const [from, to] = [series[0], series.at(-1)];
  return (
    <div className={styles.chart}>
      <svg className={styles.drawing} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={sparklineText(line, texts)}>
        {lines.map(({ look, value }, index) => (
          <line key={`${look} ${value}`} className={mergeClasses(styles.beside, styles[look])} x1="0" x2={frame.width} y1={drawn.beside[index]} y2={drawn.beside[index]} />
        ))}
        <path className={styles.line} d={drawn.path} />
        {drawn.end !== null && <circle className={styles.end} cx={drawn.end.x} cy={drawn.end.y} r="3" />}
      </svg>
      <div aria-hidden="true" className={styles.periods}>
        <span>{from && periodLabel(from.period, texts.sheets)}</span><span>{to && periodLabel(to.period, texts.sheets)}</span>
      </div>
      {beside.length > 0 && (
        <ul className={styles.legend}>
          {beside.map(({ look, text }) => (
            <li key={look} className={styles.entry}>
              <svg className={styles.sample} viewBox="0 0 22 2" aria-hidden="true"><line className={mergeClasses(styles.beside, styles[look])} x1="0" x2="22" y1="1" y2="1" /></svg>
              {text}
            </li>
          ))}
        </ul>
      )}
      <table className={styles.hidden}>
        <caption>{words.chart(line.title)}</caption>
        <thead><tr><th scope="col">{words.period}</th><th scope="col">{words.value}</th></tr></thead>
        <tbody>
          {series.map(({ period, value, unit }) => (
            <tr key={period.id}><th scope="row">{periodLabel(period, texts.sheets)}</th><td>{value === null ? texts.sheets.dash : formatValue(value, unit, texts.sheets)}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What can be drawn beside the values: nothing where there is neither a target nor limits. */
function linesBeside({ bounds, limits, description: { unit } }: IndicatorLine, { rowsBehind, sheets }: PaneTexts): Beside[] {
  const text = (value: number): string => formatValue(value, unit, sheets);
  return [
    ...(bounds === null ? [] : [{ look: "target" as const, values: [bounds.target], text: rowsBehind.targetLine(text(bounds.target)) }]),
    ...(limits === null ? [] : [{ look: "limit" as const, values: [limits.lower, limits.upper], text: rowsBehind.limitLines(text(limits.lower), text(limits.upper)) }]),
  ];
}
