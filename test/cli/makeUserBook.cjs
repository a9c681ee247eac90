// makeUserBook.cjs FILE: writes with excelize a workbook as people have them: a table of cases, and sheets of the user's with a chart, a picture, a
// pivot table, a slicer, notes, a shape, a form control, sparklines, rules, an input rule, names and page setup.
// In a process of its own: the package imports modules as it goes, which jest does not allow.
const { writeFileSync } = require("node:fs");
const { init } = require("excelize-wasm");

const picture = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=", "base64");
const cases = 240;
const firstDay = 46_023; // 2026-01-01
const topics = ["Billing", "Returns", "Setup"];

function check(answer) {
  if (answer.error) throw new Error(answer.error);
  return answer;
}

init(require.resolve("excelize-wasm").replace(/[^/]*$/, "excelize.wasm.gz")).then((excelize) => {
  const book = excelize.NewFile();
  check(book.SetSheetName("Sheet1", "Cases"));
  check(book.SetSheetRow("Cases", "A1", ["Case ID", "Opened", "Closed", "Transfers", "Reopens", "Topic"]));
  const { style } = check(book.NewStyle({ NumFmt: 14 }));
  for (let row = 0; row < cases; row++) {
    const opened = firstDay + row;
    check(book.SetSheetRow("Cases", `A${row + 2}`, [`K${row}`, opened, opened + 1, row % 3 === 0 ? 1 : 0, 0, topics[row % topics.length]]));
  }
  check(book.SetCellStyle("Cases", "B2", `C${cases + 1}`, style));
  check(book.AddTable("Cases", { Range: `A1:F${cases + 1}`, Name: "Cases", StyleName: "TableStyleMedium2" }));
  check(book.AddComment("Cases", { Cell: "F2", Author: "Ann Example", Text: "Ask Ben about this one." }));

  check(book.NewSheet("My notes"));
  check(book.SetSheetRow("My notes", "A1", ["What", "Jan", "Feb", "Mar"]));
  check(book.SetSheetRow("My notes", "A2", ["Open", 3, 5, 4]));
  check(book.SetCellFormula("My notes", "E2", "SUM(B2:D2)"));
  check(book.SetCellFormula("My notes", "E3", "COUNTA(Cases[Case ID])"));
  check(book.SetCellRichText("My notes", "A4", [{ Text: "Half " }, { Text: "bold", Font: { Bold: true } }]));
  check(book.SetCellHyperLink("My notes", "A5", "https://example.org/", "External"));
  check(book.MergeCell("My notes", "A7", "C8"));
  check(book.AddChart("My notes", "G2", {
    Type: 9, Series: [{ Name: "'My notes'!$A$2", Categories: "'My notes'!$B$1:$D$1", Values: "'My notes'!$B$2:$D$2" }], Title: { Paragraph: [{ Text: "Open cases" }] },
  }));
  check(book.AddPictureFromBytes("My notes", "G20", { Extension: ".png", File: picture, Format: { AltText: "A dot" }, InsertType: 0 }));
  check(book.AddShape("My notes", { Cell: "G24", Type: "rect", Paragraph: [{ Text: "Look here" }] }));
  check(book.AddFormControl("My notes", { Cell: "A12", Type: 4, Text: "Done" }));
  check(book.AddComment("My notes", { Cell: "B2", Author: "Ben Example", Text: "Check." }));
  check(book.AddSparkline("My notes", { Location: ["F2"], Range: ["My notes!B2:D2"] }));
  const { style: red } = check(book.NewConditionalStyle({ Font: { Color: "9A0511" } }));
  check(book.SetConditionalFormat("My notes", "B2:D2", [{ Type: "cell", Criteria: ">", Format: red, Value: "4" }]));
  check(book.AddDataValidation("My notes", { Sqref: "B10", Type: "list", Formula1: '"yes,no"' }));
  check(book.SetDefinedName({ Name: "MyTotal", RefersTo: "'My notes'!$E$2" }));
  check(book.SetPageLayout("My notes", { Orientation: "landscape" }));
  check(book.SetHeaderFooter("My notes", { OddFooter: "&CMine &P" }));

  check(book.NewSheet("Pivot"));
  check(book.AddPivotTable({
    DataRange: `Cases!A1:F${cases + 1}`, PivotTableRange: "Pivot!A3:C12", Name: "ByTopic", Rows: [{ Data: "Topic", DefaultSubtotal: true }], Data: [{ Data: "Transfers", Name: "Sum of transfers", Subtotal: "Sum" }],
  }));
  check(book.AddSlicer("Pivot", { Name: "Topic", Cell: "E3", TableSheet: "Pivot", TableName: "ByTopic", Caption: "Topic" }));
  check(book.AddChartSheet("Chart alone", { Type: 9, Series: [{ Name: "Open", Categories: "'My notes'!$B$1:$D$1", Values: "'My notes'!$B$2:$D$2" }] }));
  writeFileSync(process.argv[2], Buffer.from(check(book.WriteToBuffer()).buffer));
  process.exit(0);
});
