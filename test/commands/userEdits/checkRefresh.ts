import { normalFormula, sameCell } from "../../../src/layout/merge/sameCell";
import type { PresentSheet } from "../../../src/layout/merge/presentSheet";
import { readStore } from "../../../src/layout/store/storeSheet";
import { parseWrittenSheets } from "../../../src/layout/store/writtenText";
import { isTyped } from "./typedWords";

/** What is wrong with our tables after a refresh: a key that stands twice, or a computed cell that is another row's. */
export function wrongRows(present: readonly PresentSheet[], store: PresentSheet | null): string[] {
  const written = parseWrittenSheets((store && readStore(store)?.written) ?? "") ?? [];
  return written.flatMap((sheet) => {
    const standing = present.find(({ id }) => id === sheet.id);
    return sheet.tables.flatMap((planned) => {
      const table = standing?.tables.find(({ id }) => id === planned.id);
      if (!table) return [];
      const keyColumn = table.headers.indexOf("Key");
      const keys = table.rows.map((row) => String(row[keyColumn] ?? "")).filter((key) => key !== "");
      const twice = keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${planned.id}: ${key} stands twice`);
      const wrong = planned.rows.flatMap(({ key, cells }) => planned.columns.flatMap(({ header, owner }, index) => {
        const row = table.rows.find((line) => line[keyColumn] === key);
        const column = table.headers.indexOf(header);
        if (owner === "user" || row === undefined || column < 0) return [];
        const stands = row[column] ?? "";
        const value = cells[index] ?? null;
        const isRenamed = typeof value === "object" && value !== null && planned.columns.some((each) => !table.headers.includes(each.header) && normalFormula(value.formula).includes(`[@${each.header.toUpperCase().replaceAll(" ", "")}]`));
        return isTyped(stands) || isRenamed || sameCell(value, stands) ? [] : [`${planned.id} ${key} ${header}: ${JSON.stringify(stands)} for ${JSON.stringify(value)}`];
      }));
      return [...twice, ...wrong];
    });
  });
}
