import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Period } from "../../../domain/scorecard/period";
import type { IndicatorLine } from "../../../domain/scorecard/scorecard";
import { periodLabel } from "../../../layout/words/formatPeriod";
import { formatValue } from "../../../layout/words/formatValue";
import { limitsNeed } from "../../../layout/words/markText";
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
  readonly values: readonly DrawnAcross[];
  readonly text: string;
}

/** A level from one edge of the drawing to another. */
interface DrawnAcross {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Where an indicator went, period by period, beside its target and the limits of its usual variation; for those who do not see the drawing, as a table. */
export function TrendChart({ line, texts }: { readonly line: IndicatorLine; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  const words = texts.rowsBehind;
  const last = line.series.findIndex(({ period }) => period.id === line.headline?.period.id) + 1;
  const series = line.series.slice(Math.max(0, last - 24), last);
  const beside = linesBeside(line, series.map(({ period }) => period), texts);
  const lines = beside.flatMap(({ look, values }) => values.map((drawn) => ({ look, ...drawn })));
  const drawn = sparklinePath(series.map(({ value }) => value), frame, lines.map(({ value }) => value));
  const [from, to] = [series[0], series.at(-1)];
  return (
    <div className={styles.chart}>
      <svg className={styles.drawing} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={sparklineText(line, texts)}>
        {lines.map(({ look, value, from: left, to: right }, index) => (
          <line key={`${look} ${value} ${left}`} className={mergeClasses(styles.beside, styles[look])} x1={left} x2={right} y1={drawn.beside[index]} y2={drawn.beside[index]} />
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
function linesBeside(line: IndicatorLine, shown: readonly Period[], { rowsBehind, sheets }: PaneTexts): Beside[] {
  const { bounds, limits, description: { unit } } = line;
  const text = (value: number): string => formatValue(value, unit, sheets);
  const needed = limitsNeed(line, sheets);
  const drawn = limitsAcross(line, shown);
  return [
    ...(bounds === null ? [] : [{ look: "target" as const, values: [{ value: bounds.target, from: 0, to: frame.width }], text: rowsBehind.targetLine(text(bounds.target)) }]),
    ...(limits === null ? [] : [{ look: "limit" as const, values: drawn, text: rowsBehind.limitLines(text(limits.lower), text(limits.upper)) }]),
    ...(needed === null ? [] : [{ look: "limit" as const, values: drawn, text: sheets.marks.limitsIn(needed) }]),
  ];
}

/** The limits from edge to edge; where changes were marked, each stretch's up to where the next one begins. */
function limitsAcross({ limits, stretches }: IndicatorLine, shown: readonly Period[]): DrawnAcross[] {
  const step = (frame.width - 2 * frame.margin) / Math.max(shown.length - 1, 1);
  const all = stretches ?? [{ start: Number.NEGATIVE_INFINITY, limits }];
  const edges = all.map(({ start }) => {
    const before = shown.filter((period) => period.start < start).length;
    return before === 0 ? 0 : Math.min(frame.width, frame.margin + (before - 0.5) * step);
  });
  return all.flatMap(({ limits: own }, index) => {
    const [from = 0, to = frame.width] = [edges[index], edges[index + 1]];
    return own === null || from >= to ? [] : [own.lower, own.upper].map((value) => ({ value, from, to }));
  });
}
