import { keyHeader } from "../../layout/merge/mergeTable";
import type { PresentSheet, PresentValue } from "../../layout/merge/presentSheet";
import { sameCell } from "../../layout/merge/sameCell";
import { SheetMap } from "../../layout/merge/sheetMap";
import { stillOurs } from "../../layout/merge/stillOurs";
import type { WrittenSheet } from "../../layout/merge/writtenSheets";
import type { AreaPlan, PlanValue, TablePlan } from "../../layout/sheetPlan";
import type { Texts } from "../../layout/texts";
import type { CellOrder, CellRule } from "../copyOrders";
import { partName, type QuotedParts } from "./quotedParts";
import { chosenWords, numberHeaders } from "./userColumns";

/** What the orders for the cells of every sheet depend on. */
export interface OrderFacts {
  readonly texts: Texts;
  /** Whether a sheet, by its plan id, is in the copy. */
  readonly isShared: (sheet: string) => boolean;
  readonly quoted: QuotedParts;
  /** What the copy says for a text of the add-in's, which may quote users and their data. */
  readonly say: (text: string) => string;
  /** Names of people. */
  readonly people: ReadonlySet<string>;
}

/** Which cells of a sheet stay, and how: those that the add-in wrote, and the targets, statuses and dates among those of its users. */
export function cellOrders(written: WrittenSheet, present: PresentSheet, facts: OrderFacts): CellOrder[] {
  const map = new SheetMap(written, present);
  return [
    ...written.areas.flatMap((area) => areaOrders(area, present, map, facts)),
    ...written.tables.flatMap((table) => tableOrders(table, present, facts)),
    ...written.links.filter(({ sheet }) => facts.isShared(sheet)).flatMap((link): CellOrder[] => {
      const place = map.locate({ ...link, id: link.text, owner: "addin", cells: [[link.text]] })?.(0, 0);
      return place && sameCell(link.text, standing(present, place.row, place.column)) ? [{ ...place, rule: { kind: "written", value: link.text } }] : [];
    }),
  ];
}

function areaOrders(area: AreaPlan, present: PresentSheet, map: SheetMap, { quoted, say }: OrderFacts): CellOrder[] {
  const placeOf = map.locate(area);
  if (placeOf === null) return [];
  return area.cells.flatMap((line, r) => line.flatMap((value, c): CellOrder[] => {
    const place = placeOf(r, c);
    const rule = area.owner === "user"
      ? userRule([value], typeof value === "number")
      : ownRule(value, standing(present, place.row, place.column), say, (formula) => quoted.of(formula, null));
    return rule === null ? [] : [{ ...place, rule }];
  }));
}

function tableOrders(plan: TablePlan, present: PresentSheet, { quoted, texts, people, say }: OrderFacts): CellOrder[] {
  const table = present.tables.find(({ id }) => id === plan.id);
  if (table === undefined) return [];
  const keyColumn = table.headers.indexOf(keyHeader);
  const numbers = numberHeaders(texts);
  const shown = [...plan.columns, { header: keyHeader, owner: "addin" as const }].flatMap((column, planned) => {
    const index = table.headers.indexOf(column.header);
    // What the add-in puts into a user's column for a start may be who published a period.
    const shipped = plan.rows.map(({ cells }) => cells[planned] ?? null).filter((word) => typeof word !== "string" || !people.has(word));
    return index < 0 ? [] : [{ ...column, planned, index, words: [...shipped, ...chosenWords(texts)] }];
  });
  const headers = shown.map(({ header, index }): CellOrder => ({ row: table.row, column: table.column + index, rule: { kind: "typed", texts: [header], numbers: false, instead: header } }));
  const body = table.rows.flatMap((cells, r) => {
    const line = plan.rows.find(({ key }) => key === cells[keyColumn]);
    if (line === undefined) return [];
    return shown.flatMap(({ header, owner, planned, index, words }): CellOrder[] => {
      const value = header === keyHeader ? line.key : line.cells[planned] ?? null;
      const rule = owner === "user"
        ? { ...userRule(words, numbers.has(header)), part: partName(plan.id, header) }
        : ownRule(value, cells[index] ?? "", say, (formula) => quoted.of(formula, plan.id));
      return rule === null ? [] : [{ row: table.row + 1 + r, column: table.column + index, rule }];
    });
  });
  return [...headers, ...body];
}

/** A cell that is the user's from the first build on: of texts only those that the add-in itself put there stay. */
function userRule(words: readonly PlanValue[], numbers: boolean): Extract<CellRule, { kind: "typed" }> {
  return { kind: "typed", texts: [...new Set(words.filter((word) => typeof word === "string"))], numbers, instead: "" };
}

/** One of the add-in's cells; null where nothing was planned, so that whatever stands there is the user's. */
function ownRule(value: PlanValue, present: PresentValue, say: OrderFacts["say"], quotes: (formula: string) => string[]): CellRule | null {
  if (value === null) return null;
  if (typeof value === "string") return { kind: "written", value, ...shownAs(value, say(value)) };
  if (typeof value !== "object") return { kind: "written", value };
  // Somebody's own formula over one of ours: its value may be anything.
  return stillOurs(value, present) ? { kind: "computed", quotes: quotes(value.formula) } : { kind: "typed", texts: [], numbers: true, instead: "–" };
}

function shownAs(value: string, shown: string): { readonly shown?: string } {
  return shown === value ? {} : { shown };
}

function standing({ cells }: PresentSheet, row: number, column: number): PresentValue {
  return cells[row]?.[column] ?? "";
}
