import { connectOffice } from "../../../host/office/bootOffice";
import { failureOf, openHost } from "../testHost";

async function write(context: Excel.RequestContext, address: string, value: unknown): Promise<void> {
  context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
  await context.sync();
}

describe("ordered faults", () => {
  test("the nth request fails, the others do not", async () => {
    const host = await openHost();
    host.faults.order({ kind: "fail", request: 2 });
    const failure = await failureOf(async (context) => {
      await write(context, "A1", 1);
      await write(context, "A2", 2);
    });
    expect(failure.code).toBe("GeneralException");
    await Excel.run((context) => write(context, "A3", 3));
    const [sheet] = host.workbook.sheets;
    expect([0, 1, 2].map((row) => sheet?.getValue(row, 0))).toEqual([1, null, 3]);
    expect(host.counters).toMatchObject({ requests: 3, writingRequests: 2 });
  });

  test("a request fails halfway, and what came before stays", async () => {
    const host = await openHost();
    const twoWrites = async (context: Excel.RequestContext): Promise<void> => {
      const cells = context.workbook.worksheets.getItem("Sheet1");
      cells.getRange("A1").values = [["first"]];
      cells.getRange("A2").values = [["second"]];
      await context.sync();
    };
    let actions = 0;
    await connectOffice({
      ...host,
      execute(message) {
        actions = Math.max(actions, (JSON.parse(message.body) as { Actions: unknown[] }).Actions.length);
        return host.execute(message);
      },
    });
    await Excel.run(twoWrites);
    host.workbook.sheets[0]?.columns.clear();

    // The last action of the batch is the second write.
    host.faults.order({ kind: "fail", request: host.counters.requests + 1, action: actions - 1, code: "ActivityLimitReached" });
    expect((await failureOf(twoWrites)).code).toBe("ActivityLimitReached");
    expect([host.workbook.sheets[0]?.getValue(0, 0), host.workbook.sheets[0]?.getValue(1, 0)]).toEqual(["first", null]);
  });

  test("a request times out with its work done or not", async () => {
    const host = await openHost();
    host.faults.order({ kind: "time-out", request: 1 }, { kind: "time-out", request: 2, done: true });
    expect((await failureOf((context) => write(context, "A1", 1))).code).toBe("Timeout");
    expect((await failureOf((context) => write(context, "A2", 2))).code).toBe("Timeout");
    expect([host.workbook.sheets[0]?.getValue(0, 0), host.workbook.sheets[0]?.getValue(1, 0)]).toEqual([null, 2]);
  });

  test("a lost session stays lost until the order is cancelled", async () => {
    const host = await openHost();
    host.faults.order({ kind: "lose-session", request: 1 });
    for (const address of ["A1", "A2"]) {
      expect((await failureOf((context) => write(context, address, 1))).code).toBe("InvalidOrTimedOutSession");
    }
    host.faults.clear();
    await Excel.run((context) => write(context, "A3", 1));
    expect(host.counters.writingRequests).toBe(1);
  });

  test("while the user types a batch fails, unless it waits", async () => {
    const host = await openHost();
    host.faults.order({ kind: "edit-mode", request: 1, requests: 2 });
    expect((await failureOf((context) => write(context, "A1", 1))).code).toBe("InvalidOperationInCellEditMode");
    await Excel.run({ delayForCellEdit: true }, (context) => write(context, "A1", 2));
    expect(host.workbook.sheets[0]?.getValue(0, 0)).toBe(2);
  });

  test("a sheet is locked, and a co-author writes, between two requests", async () => {
    const host = await openHost();
    host.faults.order(
      { kind: "co-author", request: 2, edit: ({ sheets }) => sheets[0]?.setValue(0, 0, "theirs") },
      { kind: "protect-sheet", request: 3, sheet: "Sheet1" },
    );
    const failure = await failureOf(async (context) => {
      await write(context, "A1", "ours");
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([["theirs"]]);
      await write(context, "A1", "ours again");
    });
    expect(failure.code).toBe("AccessDenied");
    expect(host.workbook.sheets[0]?.getValue(0, 0)).toBe("theirs");
  });
});
