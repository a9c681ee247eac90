import { createUniverCalc } from "../../../host/calc/univerCalc";
import type { FunctionDescription } from "../../../host/calc/customFunctions";
import { createHost, type ExcelHost } from "../../../host/createHost";
import type { CellValue } from "../../../host/model/cells";
import { connectOffice } from "../../../host/office/bootOffice";
import { newWorkbook } from "../../../host/xlsx/newWorkbook";
import { readWorkbook } from "../../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../../host/xlsx/write/saveWorkbook";
import { until } from "../until";

interface Invocation {
  setResult(result: unknown): void;
  onCanceled?: () => void;
}

/** What the library puts beside `Excel`; its types are not among those of the object model. */
declare const CustomFunctions: {
  associate(id: string, call: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message: string) => Error;
};

const described: readonly FunctionDescription[] = [
  { id: "DOUBLE", name: "TEST.DOUBLE", isStreaming: false }, { id: "FOLLOW", name: "TEST.FOLLOW", isStreaming: true }, { id: "REFUSE", name: "TEST.REFUSE", isStreaming: true },
];

/** The streaming calls that are under way, by their first argument. */
const following = new Map<unknown, Invocation>();
let doubled: unknown[][] = [];
let host: ExcelHost;

beforeEach(async () => {
  following.clear();
  doubled = [];
  host = createHost({ workbook: newWorkbook().model, calc: createUniverCalc(() => 46_000) });
  host.offerFunctions(described);
  await connectOffice(host);
});

beforeAll(async () => {
  await connectOffice(createHost({ workbook: newWorkbook().model, calc: createUniverCalc(() => 46_000) }));
  CustomFunctions.associate("DOUBLE", (...args: unknown[]) => {
    doubled.push(args.slice(0, -1));
    return Number(args[0]) * 2;
  });
  CustomFunctions.associate("FOLLOW", (...args: unknown[]) => {
    const invocation = args.at(-1) as Invocation;
    following.set(args[0], invocation);
    invocation.onCanceled = () => void following.delete(args[0]);
    invocation.setResult(`first of ${String(args[0])}`);
  });
  CustomFunctions.associate("REFUSE", (...args: unknown[]) => (args.at(-1) as Invocation).setResult(new CustomFunctions.Error("#N/A", "Because.")));
});

function type(address: string, text: string): void {
  const { row, column } = placeOf(address);
  expect(host.user.type(sheet().id, [{ row, column, text }])).toBeNull();
}

function value(address: string): CellValue {
  host.settle();
  const { row, column } = placeOf(address);
  return sheet().getValue(row, column);
}

function sheet(): ExcelHost["workbook"]["sheets"][number] {
  const [first] = host.workbook.sheets;
  if (!first) throw new Error("A workbook has a sheet.");
  return first;
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  return { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
}

/** The library collects results for up to half a second. */

test("a formula shows #BUSY! until its function has answered, and what reads it follows", async () => {
  type("A1", "21");
  type("B1", "=TEST.DOUBLE(A1)");
  type("C1", "=B1+1");
  expect([value("B1"), value("C1")]).toEqual([{ error: "#BUSY!" }, { error: "#BUSY!" }]);
  await host.settleFunctions();
  expect([value("B1"), value("C1")]).toEqual([42, 43]);
  type("A1", "4");
  await host.settleFunctions();
  expect([value("B1"), value("C1")]).toEqual([8, 9]);
});

test("calls with the same arguments are one; what is left out is nothing", async () => {
  type("A1", "=TEST.DOUBLE(2)+test.double(2)");
  type("A2", "=IF(TEST.DOUBLE(2)=4,\"four\",\"\")");
  type("A3", "=TEST.DOUBLE(1,,\"x\")");
  await host.settleFunctions();
  expect([value("A1"), value("A2"), value("A3")]).toEqual([8, "four", 2]);
  expect(doubled).toEqual([[2], [1, "", "x"]]);
});

test("a streaming function changes its cells when it likes, and is told when none asks any more", async () => {
  type("A1", "=TEST.FOLLOW(\"a\")");
  await host.settleFunctions();
  expect(value("A1")).toBe("first of a");
  const changes: unknown[] = [];
  host.onChange((change) => changes.push(change.kind));
  following.get("a")?.setResult(7);
  await until(() => value("A1") === 7);
  expect(changes).toContain("cells");
  type("A1", "");
  expect(value("A1")).toBeNull();
  await until(() => following.size === 0);
});

test("an error is shown as one, and formulas can catch it", async () => {
  type("A1", "=TEST.REFUSE()");
  type("A2", "=IFERROR(TEST.REFUSE(),\"none\")");
  await host.settleFunctions();
  expect([value("A1"), value("A2")]).toEqual([{ error: "#N/A" }, "none"]);
});

test("a block fills the cells beside its formula, and grows and shrinks with the answer", async () => {
  type("A1", "=TEST.FOLLOW(\"rows\")");
  type("D1", "=SUM(B1:B9)");
  await host.settleFunctions();
  following.get("rows")?.setResult([["2026-09", 1], ["2026-10", 2]]);
  await until(() => value("B2") === 2);
  expect([value("A1"), value("A2"), value("B1"), value("D1")]).toEqual(["2026-09", "2026-10", 1, 3]);
  following.get("rows")?.setResult([["2026-08", 5], ["2026-09", new CustomFunctions.Error("#N/A", "")], ["2026-10", 7]]);
  await until(() => value("B3") === 7);
  expect(value("B2")).toEqual({ error: "#N/A" });
  following.get("rows")?.setResult([["2026-10", 7]]);
  await until(() => value("A2") === null);
  expect([value("B1"), value("B3"), value("D1")]).toEqual([7, null, 7]);
  type("A1", "done");
  expect([value("A1"), value("B1")]).toEqual(["done", null]);
});

test("a block that something stands in the way of spills nothing", async () => {
  type("A2", "mine");
  type("A1", "=TEST.FOLLOW(\"rows\")");
  await host.settleFunctions();
  following.get("rows")?.setResult([[1], [2]]);
  await until(() => JSON.stringify(value("A1")) === JSON.stringify({ error: "#SPILL!" }));
  expect(value("A2")).toBe("mine");
});

test("without the add-in a formula keeps what it shows, and says why it is not computed", async () => {
  type("A1", "=TEST.FOLLOW(\"a\")");
  await host.settleFunctions();
  const { model } = newWorkbook();
  await connectOffice(createHost({ workbook: model, calc: createUniverCalc(() => 46_000) }));
  type("B1", "=A1");
  expect([value("A1"), host.settle().left.map(({ reason }) => reason)]).toEqual(["first of a", [{ kind: "function", name: "TEST.FOLLOW" }, expect.objectContaining({ kind: "depends" })]]);
});

test("a file names a function as Excel does, with its last value, and is shown again as typed", async () => {
  const opened = newWorkbook();
  host = createHost({ workbook: opened.model, calc: createUniverCalc(() => 46_000) });
  host.offerFunctions(described);
  await connectOffice(host);
  type("A1", "=IF(test.double(4)>1,TEST.DOUBLE(4),0)");
  await host.settleFunctions();
  const file = saveWorkbook(opened);
  const saved = (functions: readonly FunctionDescription[]): unknown => {
    const { model } = readWorkbook(file);
    createHost({ workbook: model, calc: createUniverCalc(() => 46_000) }).offerFunctions(functions);
    return [model.sheets[0]?.formulas.get(0)?.text, model.sheets[0]?.getValue(0, 0)];
  };
  expect(saved(described)).toEqual(["IF(TEST.DOUBLE(4)>1,TEST.DOUBLE(4),0)", 8]);
  expect(saved([])).toEqual(["IF(_xldudf_TEST_DOUBLE(4)>1,_xldudf_TEST_DOUBLE(4),0)", 8]);
});
