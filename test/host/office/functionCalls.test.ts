import { openHost } from "../testHost";

/** What the library puts beside `Excel`; its types are not among those of the object model. */
declare const CustomFunctions: {
  associate(id: string, call: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message: string) => Error;
};

describe("custom functions", () => {
  test("are called with their arguments and the calling cell, and answer with values and blocks", async () => {
    const host = await openHost();
    const calls: unknown[] = [];
    CustomFunctions.associate("ADDALL", (block: number[][], by: number, invocation: { readonly address: string }) => {
      calls.push(invocation.address);
      return block.map((row) => row.map((value) => value + by));
    });
    CustomFunctions.associate("LATER", async (text: string) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return `${text}!`;
    });
    expect(await host.callFunction("ADDALL", [[[1, 2], [3, 4]], 10], "Sheet1!B2")).toEqual({ value: [[11, 12], [13, 14]] });
    expect(calls).toEqual(["Sheet1!B2"]);
    expect(await host.callFunction("later", ["soon"], "Sheet1!A1")).toEqual({ value: "soon!" });
    expect(host.counters.requests).toBe(0);
  });

  test("answer with errors as cells show them", async () => {
    const host = await openHost();
    CustomFunctions.associate("FAILS", (code: string) => {
      if (code === "plain") throw new Error("Something of its own.");
      throw new CustomFunctions.Error(code, "Because.");
    });
    const errorOf = async (code: string): Promise<unknown> => host.callFunction("FAILS", [code], "Sheet1!A1");
    expect(await errorOf("#N/A")).toEqual({ error: "#N/A", message: "Because." });
    expect(await errorOf("#DIV/0!")).toEqual({ error: "#DIV/0!", message: "Because." });
    expect(await errorOf("plain")).toMatchObject({ error: "#VALUE!" });
    expect(await host.callFunction("NOBODY", [], "Sheet1!A1")).toMatchObject({ error: "#VALUE!" });
  });
});
