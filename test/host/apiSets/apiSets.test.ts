import { readFileSync } from "node:fs";
import { apiClasses } from "../../../host/apiSets/apiClasses";
import apiSets from "../../../host/apiSets/apiSets.json";
import { memberSets } from "../../../host/apiSets/memberSets";
import { readApiSets } from "../../../host/apiSets/readApiSets";
import { catalogue } from "../../../host/objects/catalogue";

describe("the table of requirement sets", () => {
  test("says what the installed type definitions say", () => {
    const definitions = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
    expect(apiSets).toEqual(readApiSets(definitions, apiClasses));
  });

  test.each([
    ["Range", "values", "1.1"], ["Worksheet", "customProperties", "1.12"], ["Worksheet", "showGridlines", "1.8"], ["Table", "resize", "1.13"],
    ["Application", "suspendApiCalculationUntilNextSync", "1.6"], ["Worksheet", "onNameChanged", "1.17"], ["ChartSeries", "axisGroup", "1.8"],
    ["Range", "valuesAsJson", "1.16"], ["Worksheet", "namedSheetViews", "ExcelApiOnline 1.1"],
  ])("%s.%s came with %s", (type, member, set) => {
    const sets: Readonly<Record<string, readonly string[]>> = apiSets[type as keyof typeof apiSets];
    expect(Object.entries(sets).find(([, members]) => members.includes(member))?.[0]).toBe(set);
  });
});

describe("the catalogue", () => {
  const members = Object.values(catalogue).flatMap((type) =>
    [...Object.keys(type.scalars ?? {}), ...Object.keys(type.objects ?? {}), ...Object.keys(type.methods ?? {}), ...(type.itemAt ? ["getItem"] : [])]
      .filter((member) => !member.startsWith("_"))
      .map((member): [string, string] => [type.name, member]));

  test("names only members that Excel has, all of them in ExcelApi 1.14", () => {
    const late = members.filter(([type, member]) => {
      const set = Object.entries(memberSets[type] ?? {}).find(([, names]) => names.includes(member))?.[0];
      return set === undefined || set.includes(" ") || Number(set.split(".")[1]) > 14;
    });
    expect(late).toEqual([]);
    expect(members.length).toBeGreaterThan(250);
  });
});
