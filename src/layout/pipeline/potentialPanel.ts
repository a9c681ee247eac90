import type { LiveTable } from "../../domain/programme/liveTable";
import type { Pipeline, PotentialLine } from "../../domain/programme/pipeline/pipeline";
import { clearRating, ratingScale, signals, type SignalId } from "../../domain/programme/pipeline/signals";
import { listCells } from "../listFormats";
import type { Panel } from "../panels/panel";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { formatNumber } from "../words/formatNumber";
import { formatDate } from "../words/formatPeriod";
import { formatValue } from "../words/formatValue";
import { panelRoom, pipelineTableIds } from "./geometry";
import { ratingFormula } from "./ratingFormula";

/** Who shows what. Ratings are formulas over the user's own table, so that they are kept nowhere else in the workbook. */
export function potentialPanel({ potential, ratedIn, signalTexts }: Pipeline, titleOfTable: string, texts: Texts): Panel {
  const { pipeline: words, phrase } = texts;
  const { person, work, raters, note } = words.columns.potential;
  const band = { ...listCells.text, numberFormat: `[>=${clearRating}]"${words.bands.clear}";[=${clearRating - 1}]"${words.bands.emerging}";"${words.bands.notYet}"` };
  return {
    id: pipelineTableIds.potential, label: words.rails.potential,
    hint: potential === null ? words.noTable(titleOfTable) : ratedIn === null ? words.notLive : words.hints.potential,
    columns: [
      { header: person }, ...signals.map(({ title }) => ({ header: phrase(title), format: band })), { header: work, format: listCells.small }, { header: raters, format: listCells.small },
      { header: note, owner: "user" },
    ],
    rows: (potential ?? []).map((line) => ({
      key: `person ${line.key}`,
      cells: [line.person, ...signals.map(({ id }) => ratingCell(line, id, ratedIn, signalTexts[id], texts)), workText(line, texts), ratersText(line, texts), null],
    })),
    room: panelRoom, gone: words.gone,
  };
}

function ratingCell({ ratings }: PotentialLine, signal: SignalId, ratedIn: readonly LiveTable[] | null, said: readonly string[], texts: Texts): PlanValue {
  if (ratings[signal] === undefined || ratedIn === null) return texts.dash;
  return { formula: ratingFormula(ratedIn, said, texts.pipeline.columns.potential.person, ratingScale, texts.dash) };
}

function workText({ work: { solved, contributions, implemented } }: PotentialLine, texts: Texts): string {
  const { pipeline } = texts;
  const counted = (count: number | null, say: (count: string, one: boolean) => string): string[] => (count === null || count === 0 ? [] : [say(formatNumber(count, 0, texts), count === 1)]);
  const parts = [
    ...(solved === null ? [] : [pipeline.solved(formatValue(solved.share, "percent", texts), formatNumber(solved.n, 0, texts), formatValue(solved.expected, "percent", texts), solved.isAbove)]),
    ...counted(contributions, pipeline.contributions), ...counted(implemented, pipeline.implemented),
  ];
  return parts.join(" · ") || texts.dash;
}

function ratersText({ withheld, raters, lastRated }: PotentialLine, texts: Texts): string {
  return withheld === null ? texts.pipeline.raters(raters === 1, lastRated === null ? null : formatDate(lastRated, texts)) : texts.pipeline.withheld[withheld];
}
