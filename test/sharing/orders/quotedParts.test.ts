import type { WrittenSheet } from "../../../src/layout/merge/writtenSheets";
import { QuotedParts } from "../../../src/sharing/orders/quotedParts";

const sheet: WrittenSheet = {
  id: "plan", areas: [], links: [], columnWidths: [],
  tables: [{
    id: "Plan_Items", row: 0, column: 0,
    columns: [{ header: "Item", owner: "user" }, { header: "Owner", owner: "user" }, { header: "Done on", owner: "user" }, { header: "Line", owner: "addin" }, { header: "Alert", owner: "addin" }],
    rows: [{ key: "a", cells: ["x", "y", null, { formula: '=[@Item]&" · "&[@Owner]&[@Alert]' }, { formula: '=IF([@[Done on]]="","late","")' }] }],
  }],
};
const quoted = new QuotedParts([sheet]);

test.each([
  ["=[@Owner]", "Plan_Items", ["Plan_Items[Owner]"]],
  ["=Plan_Items[[#This Row],[Done on]]", null, ["Plan_Items[Done on]"]],
  ["=INDEX(Plan_Items[Line],1)", null, ["Plan_Items[Item]", "Plan_Items[Owner]", "Plan_Items[Done on]"]],
  ["=COUNTIF(Plan_Items[Alert],\"late\")", null, ["Plan_Items[Done on]"]],
  ["=Other[Owner]&[@Owner]", "Other", []],
  ["=TODAY()+A1", null, []],
])("says of %s what it reads of users", (formula, table, parts) => {
  expect(quoted.of(formula, table).sort()).toEqual([...parts].sort());
});
