import fc from "fast-check";
import { ColumnStore, StringPool } from "../../../../host/model/cells";
import { CellReader } from "../../../../host/xlsx/read/cellReader";
import { SheetSplitter } from "../../../../host/xlsx/read/sheetSplitter";
import { sheetPart } from "./handMade";

const cells =
  '<!-- a <row> --><row r="1" spans="1:4" ht="20.25"><c r="A1" s="3"><v>1.25</v></c><c r="B1" t="str"><f>A1&amp;"ä&lt;"</f><v>é&amp;x</v></c><c r="C1"/><c r="D1" s="2"/></row>' +
  '<?pi x?><row r="2" hidden="1"><c r="A2" t="inlineStr"><is><r><t>a</t></r><rPh sb="0" eb="1"><t>p</t></rPh><r><t xml:space="preserve"> b</t></r></is></c><c><v><![CDATA[7]]></v></c>' +
  '<c r="D2"><!-- <v>0</v> --><f t="shared" ref="D2:D3" si="0">A1</f><v>-1e-3</v><extLst><ext><z:v xmlns:z="z">5</z:v></ext></extLst></c></row>\n<row r="4"><c r="A4" t="b"><v>1</v></c></row >';
const bytes = new TextEncoder().encode(sheetPart('<sheetViews a="&gt;>"/>', cells, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'));

function readInPieces(sizes: readonly number[]): unknown {
  const pool = new StringPool();
  const reader = new CellReader(pool, new Int32Array(0), false, "sheet1.xml");
  const splitter = new SheetSplitter(reader, "sheet1.xml");
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const next = at + (sizes[i % sizes.length] ?? 1);
    splitter.push(bytes.slice(at, next));
    at = next;
  }
  const frame = splitter.finish();
  const columns = reader.stores.map((store = new ColumnStore()) => Array.from({ length: store.length }, (_, row) => [store.kinds[row], store.kinds[row] === 2 ? pool.get(store.numbers[row]!) : store.numbers[row], store.styles[row]]));
  return { frame, columns, formulas: reader.formulas, rows: [...reader.rows] };
}

test("a sheet in one piece has its cells, and its frame without them", () => {
  expect(readInPieces([bytes.length])).toEqual({
    frame: sheetPart('<sheetViews a="&gt;>"/>', "CELLS", '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>').replace("<sheetData>CELLS</sheetData>", ""),
    columns: [
      [[1, 1.25, 3], [2, "a b", 0], [0, 0, 0], [3, 1, 0]],
      [[2, "é&x", 0], [1, 7, 0]],
      [[0, 0, 0]],
      [[0, 0, 2], [1, -0.001, 0]],
    ],
    formulas: [
      { key: 1, text: 'A1&"ä<"', kind: "normal", ref: null, sharedIndex: -1, metadata: 0 },
      { key: 16384 + 3, text: "A1", kind: "shared", ref: "D2:D3", sharedIndex: 0, metadata: 0 },
    ],
    rows: [[0, { height: 20.25 }], [1, { hidden: true }]],
  });
});

test("property: however a sheet is cut into pieces, it reads the same", () => {
  const whole = readInPieces([bytes.length]);
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 }), (sizes) => {
    expect(readInPieces(sizes)).toEqual(whole);
  }), { numRuns: 300 });
});
