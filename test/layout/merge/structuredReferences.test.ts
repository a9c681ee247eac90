import { renameColumns } from "../../../src/layout/merge/structuredReferences";

const names: Readonly<Record<string, string>> = { "Plan.Now": "Value today", "Plan.Due": "Due" };
const nameOf = (table: string, column: string): string | null => names[`${table}.${column}`] ?? null;

test.each([
  ["=[@Now]-[@Due]", "Plan", "=[@[Value today]]-[@Due]"],
  ["=SUM(Plan[Now])&\"[Now]\"", null, "=SUM(Plan[Value today])&\"[Now]\""],
  ["=SUM(Plan[[Due]:[Now]])", null, "=SUM(Plan[[Due]:[Value today]])"],
  ["=Plan[[#This Row],[Now]]", null, "=Plan[[#This Row],[Value today]]"],
  ["=SUM(Other[Now])+[@Now]", null, "=SUM(Other[Now])+[@Now]"],
])("%s in %s becomes %s", (formula, within, renamed) => {
  expect(renameColumns(formula, within, nameOf)).toBe(renamed);
});
