import type { Finding } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import { exampleTables } from "../indicators/exampleTables";
import type { Example, ExampleCell, Indicator } from "../indicators/indicator";
import { evaluate } from "../measure/evaluate";
import type { DatasetId } from "../table/datasetId";
import { datasetOf } from "../table/datasets";
import { parseDay } from "../table/serialDay";
import type { ColumnType } from "../table/table";
import type { JsonPath } from "../json/readJsonText";
import { packError, type PackPlaces } from "./packFinding";

/** What is told of an example and does not come out within this, relative to its size, differs. */
const tolerance = 1e-6;

/** Whether the worked example of an indicator is one, and comes out as it says. The indicator itself must have been checked. */
export function checkExample(indicator: Indicator, example: Example, path: JsonPath, places: PackPlaces): Finding[] {
  const wrong = checkTables(example, path, places);
  if (wrong.length > 0) return wrong;
  const asOf = parseDay(example.asOf);
  if (asOf === null) return [packError("pack.example", messages.packExampleDay(places.at([...path, "asOf"]), example.asOf))];
  // Tiny tables never reach the rows that are asked for.
  const shown: Indicator = { ...indicator, minimum: { show: 0, rate: 0 }, minimumPersons: 0 };
  const [evaluated] = evaluate([shown], [], exampleTables(example.tables), { asOf, today: asOf, granularity: example.granularity }).indicators;
  const computed = evaluated?.values.find(({ team, period }) => team === null && period.id === example.period);
  if (computed === undefined) {
    return [packError("pack.example", messages.packExamplePeriod(places.at([...path, "period"]), example.period, evaluated?.periods.map(({ id }) => id) ?? []))];
  }
  return (["value", "n", "numerator", "denominator"] as const).flatMap((name) => {
    const expected = example.expected[name];
    return isClose(expected, computed[name]) ? []
      : [packError("pack.example", messages.packExampleDiffers(places.at([...path, "expected", name]), name, String(expected), String(computed[name])))];
  });
}

function isClose(expected: number | null, computed: number | null): boolean {
  return expected === null || computed === null ? expected === computed : Math.abs(expected - computed) <= tolerance * Math.max(1, Math.abs(expected));
}

function checkTables({ tables }: Example, path: JsonPath, places: PackPlaces): Finding[] {
  return Object.entries(tables).flatMap(([id, { columns, rows }]) => {
    const dataset = datasetOf(id as DatasetId);
    return columns.flatMap((column, index): Finding[] => {
      const at: JsonPath = [...path, "tables", id];
      const type = dataset.columns.find((candidate) => candidate.id === column)?.type;
      if (type === undefined) {
        return [packError("pack.unknown-column", messages.packColumnUnknown(places.at([...at, "columns", index]), dataset.title, column, dataset.columns.map((one) => one.id)))];
      }
      const row = rows.findIndex((cells) => !isCellOf(type, cells[index] ?? null));
      return row < 0 ? [] : [packError("pack.example", messages.packExampleCell(places.at([...at, "rows", row, index]), column))];
    });
  });
}

function isCellOf(type: ColumnType, cell: ExampleCell): boolean {
  if (cell === null) return true;
  switch (type) {
    case "text": return typeof cell === "string";
    case "number": return typeof cell === "number";
    case "flag": return typeof cell === "boolean";
    case "date": return typeof cell === "string" && /^\d{4}-\d\d-\d\d(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/u.test(cell) && parseDay(cell.slice(0, 10)) !== null;
    default: return type satisfies never;
  }
}
