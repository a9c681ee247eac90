import { format } from "numfmt";
import { linesOf } from "../../src/layout/words/linesOf";
import { planSheets } from "../../src/layout/planSheets";
import type { PlanValue, SheetPlan } from "../../src/layout/sheetPlan";
import type { Texts } from "../../src/layout/texts";
import { english } from "../../src/layout/texts/english";
import { german } from "../../src/layout/texts/german/german";
import { ninetyDayPlan, planPhases } from "../../src/domain/programme/ninetyDayPlan";
import { germanCard, germanContext } from "./fixture/germanFixture";
import { card, context } from "./fixture/scorecardFixture";
import { printedWidths } from "../../src/layout/scorecard/geometry";
import { countColumns } from "../../src/layout/scorecard/scorecardTop";
import { effectiveFormat } from "./fixture/effectiveFormat";
import { past } from "./fixture/pastFixture";
import { widestOfTeams } from "./fixture/teamsFixture";
import { textWidth } from "../../src/layout/words/textWidth";

/** Excel's body size, and the blank pixels at the sides of a cell. */
const bodySize = 11;
const padding = 5;
const indentWidth = 9;
const defaultRowHeight = 15;

interface Shown {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** The widest text that each formula can come to. */
function widestOf(texts: Texts): Readonly<Record<string, string | number>> {
  const { columns, verdicts, countWords, plan, planStrip, quality, phrase } = texts;
  const { of, done, overdue } = planStrip;
  return {
    ...widestOfTeams(texts),
    [columns.target]: 1.1, [columns.verdict]: longest(Object.values(verdicts)),
    [columns.change]: -1234.5, [columns.sinceBaseline]: -1234.5,
    [plan.columns.start]: 46_000, [plan.columns.due]: 46_000, [plan.columns.alert]: `${plan.alerts.overdue} 90${plan.alerts.days}, ${plan.alerts.early}`,
    "count-1": `✔ 10 ${countWords.onTarget}`, "count-2": `● 10 ${countWords.watch}`, "count-3": `✖ 10 ${countWords.offTarget}`, "count-4": `– 10 ${countWords.noVerdict}`,
    "plan-progress": `${planStrip.day}90${of}90 · 15${of}15${done} · 15${overdue}`,
    [quality.columns.cell]: "'Effort Answers'!B322", "to-sources": quality.toSources,
    "progress": `${"■".repeat(5)}  5${plan.progress.of}5${plan.progress.done} · ${plan.phase(3, longest(planPhases.map(({ title }) => phrase(title))))}`, "dates": `30${texts.dayMark}${longest(texts.monthsShort)}`,
  };
}

function longest(texts: readonly string[]): string {
  return [...texts].sort((a, b) => textWidth(b, bodySize, false) - textWidth(a, bodySize, false))[0] ?? "";
}

function shownValue(value: PlanValue, name: string, texts: Texts): string | number | null {
  if (value === null || value === "" || typeof value === "boolean") return null;
  if (typeof value !== "object") return value;
  const { plan, phrase, dayMark } = texts;
  if (name.startsWith("task-")) return `${longest(ninetyDayPlan.map(({ title }) => phrase(title)))} · ${phrase("Head of support")} · ${plan.due}30${dayMark}Nov · ${plan.alerts.overdue}`;
  const text = /^\d+$/.test(name) ? plan.bars.done : widestOf(texts)[name];
  if (text === undefined) throw new Error(`say how wide the formula in ${name} can get`);
  return text;
}

function shownCells(plan: SheetPlan, texts: Texts): Shown[] {
  const visible = ({ column }: { column: number }): boolean => plan.columnWidths[column] !== 0;
  const areas = plan.areas.flatMap((area) => area.cells.flatMap((cells, r) => cells.flatMap((value, c) => {
    const shown = shownValue(value, area.id, texts);
    return shown === null ? [] : [{ row: area.row + r, column: area.column + c, value: shown }];
  })));
  const tables = plan.tables.flatMap((table) => [
    ...table.columns.map(({ header }, c) => ({ row: table.row, column: table.column + c, value: header })),
    ...table.rows.flatMap(({ cells }, r) => cells.flatMap((value, c) => {
      const column = table.column + c;
      const shown = visible({ column }) ? shownValue(value, table.columns[c]?.header ?? "", texts) : null;
      return shown === null ? [] : [{ row: table.row + 1 + r, column, value: shown }];
    })),
  ]);
  const links = plan.links.map(({ row, column, text }) => ({ row, column, value: text }));
  return [...areas, ...tables, ...links].filter(visible);
}

/** Every cell whose content Excel would cut off or show as "####". */
function cutCells(plan: SheetPlan, texts: Texts): string[] {
  const shown = shownCells(plan, texts);
  const filled = new Set(shown.map(({ row, column }) => `${row},${column}`));
  const width = (column: number): number => {
    const characters = plan.columnWidths[column] ?? 8.43;
    return characters === 0 ? 0 : characters * 7 + 5;
  };
  const covered = (row: number, column: number): boolean => plan.charts.some(({ place }) =>
    row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns);
  const edge = plan.page === null ? Infinity : plan.page.printArea.columns;
  return shown.flatMap(({ row, column, value }) => {
    if (covered(row, column)) return [];
    const cell = effectiveFormat(plan, row, column);
    const size = cell.font?.size ?? bodySize;
    const text = typeof value === "number" ? format(cell.numberFormat ?? "General", value) : value;
    const needed = textWidth(text, size, cell.font?.bold ?? false) + padding + (cell.indent ?? 0) * indentWidth;
    if (typeof value === "string" && cell.wrap) {
      const lines = linesOf(text, (plan.columnWidths[column] ?? 8.43) * (bodySize / size));
      const height = plan.rowHeights.find((candidate) => candidate.row === row)?.height ?? defaultRowHeight;
      return lines * size * 1.25 <= height + 1 ? [] : [`${plan.name} ${row},${column} (${lines} lines): ${text}`];
    }
    let room = width(column);
    if (typeof value === "string") {
      const step = cell.horizontal === "Right" ? -1 : 1;
      for (let next = column + step; next >= 0 && (column >= edge || next < edge) && next < column + 40 && !filled.has(`${row},${next}`); next += step) {
        room += width(next);
      }
    }
    return needed <= room ? [] : [`${plan.name} ${row},${column} needs ${Math.round(needed)} of ${Math.round(room)} px: ${text}`];
  });
}

describe.each([["English", card, context], ["German", germanCard, germanContext]] as const)("%s texts and numbers fit their cells at 100 %", (_language, card, context) => {
  const { texts } = context;
  test.each(planSheets(card, { ...context, past }).map((plan) => [plan.name, plan] as const))("%s", (_, plan) => {
    expect(cutCells(plan, texts)).toEqual([]);
  });

  test("and a text that does not fit is found", () => {
    const [scorecard] = planSheets(card, context);
    if (!scorecard) throw new Error("no plan");
    expect(cutCells({ ...scorecard, columnWidths: scorecard.columnWidths.map((width) => width / 2) }, texts).length).toBeGreaterThan(5);
  });
});

test.each([["English", english], ["German", german]] as const)("the longest %s score text leaves the counts of the period before alone", (_, texts) => {
  const [first = 0] = countColumns.slice(-1);
  const across = printedWidths.slice(first).reduce((sum, width) => sum + width * 7 + 5, 0);
  const room = across - textWidth(texts.previousCounts(`${longest(texts.monthsShort)} 2026`, [10, 10, 10, 10]), 11, false) - padding;
  for (const text of [texts.noScore, texts.score("100") + " " + texts.scoreChange("−100")]) {
    expect(textWidth(text, 13, true) + padding).toBeLessThan(room);
  }
});
