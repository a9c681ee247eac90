import type { Finding } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import type { Said } from "../diagnostics/said";
import { datasetOf } from "../table/datasets";
import { checkOptions } from "./checkOptions";
import type { JsonPath } from "../json/readJsonText";
import { usesOfMeasure, type ColumnUse } from "./measureUses";
import { packError, type PackPlaces } from "./packFinding";
import { packIndicator } from "./packIndicator";
import type { PackMeasure } from "./packMeasureSchema";
import type { PackIndicator } from "./packSchema";

/** What is wrong with an indicator whose shape is right: columns, units, options, bounds. */
export function checkIndicator(indicator: PackIndicator, path: JsonPath, places: PackPlaces): Finding[] {
  const uses = usesOfMeasure(indicator.measure, [...path, "measure"]);
  return [
    ...uses.columns.flatMap((use) => checkColumn(use, places)),
    ...checkUnit(indicator, path, places),
    ...checkOptions(indicator, uses.options, path, places),
    ...checkBounds(indicator, path, places),
    ...checkOptional(indicator, uses.columns, path, places),
  ];
}

function checkColumn({ path, dataset, column, types }: ColumnUse, places: PackPlaces): Finding[] {
  const { columns, title } = datasetOf(dataset);
  const found = columns.find(({ id }) => id === column);
  if (found === undefined) return [packError("pack.unknown-column", messages.packColumnUnknown(places.at(path), title, column, columns.map(({ id }) => id)))];
  if (types.includes(found.type)) return [];
  return [packError("pack.wrong-type", messages.packColumnType(places.at(path), title, column, found.type, types))];
}

function checkUnit({ measure, unit }: PackIndicator, path: JsonPath, places: PackPlaces): Finding[] {
  const wanted = unitOf(measure);
  return wanted === null || wanted === unit ? [] : [packError("pack.unit", messages.packUnit(places.at([...path, "unit"]), unit, wanted))];
}

/** The only unit that a measure's figure can have; null where the column decides. */
function unitOf(measure: PackMeasure): PackIndicator["unit"] | null {
  switch (measure.kind) {
    case "share":
    case "active-agents":
    case "turnover":
    case "count-per-sum":
      return "percent";
    case "count":
    case "heads":
      return "count";
    case "per-agent-month":
      return "per-agent-month";
    case "open":
      return measure.statistic === "count" ? "count" : "hours";
    case "mean": {
      const { rows, value } = measure;
      if (value.kind === "duration") return value.factor === 24 ? "hours" : "minutes";
      const isMinutes = value.kind === "column" && datasetOf(rows.dataset).columns.find(({ id }) => id === value.column)?.quantity === "minutes";
      return isMinutes ? "minutes" : null;
    }
    default:
      return measure satisfies never;
  }
}

function checkBounds({ thresholds, direction, measure, minimum }: PackIndicator, path: JsonPath, places: PackPlaces): Finding[] {
  const at = (...parts: JsonPath): Said => places.at([...path, ...parts]);
  const findings: Finding[] = [];
  if (thresholds.kind === "fixed") {
    const { green, amber } = thresholds;
    if (measure.kind === "share") {
      for (const [name, value] of [["green", green], ["amber", amber]] as const) {
        if (value < 0 || value > 1) findings.push(packError("pack.thresholds", messages.packThresholdShare(at("thresholds", name), value)));
      }
    }
    if (direction === "higher-is-better" ? green < amber : green > amber) findings.push(packError("pack.thresholds", messages.packThresholds(at("thresholds"), direction)));
  }
  if (minimum.rate < minimum.show) findings.push(packError("pack.minimum", messages.packMinimum(at("minimum"))));
  return findings;
}

/** Columns without which the measure does: it has to read them, and cannot do without the dates that place its rows. */
function checkOptional(indicator: PackIndicator, uses: readonly ColumnUse[], path: JsonPath, places: PackPlaces): Finding[] {
  const { optional = [] } = indicator;
  if (optional.length === 0) return [];
  const dates = packIndicator(indicator, { id: "", title: "" }).dates(noSetting).columns;
  return optional.flatMap((column, index) => {
    const where = places.at([...path, "optional", index]);
    if (!uses.some((use) => use.column === column)) return [packError("pack.optional", messages.packOptionalUnread(where, column))];
    return dates.includes(column) ? [packError("pack.optional", messages.packOptionalNeeded(where, column))] : [];
  });
}

/** A pack's dates depend on nothing. */
const noSetting = { options: {}, has: () => false, isDerived: () => false };
