import { TypedBatch } from "../../../../../host/workbench/grid/cells/typedBatch";

describe("a batch of typed cells", () => {
  it("is handed on once, with the last text of each cell", async () => {
    const onTyped = jest.fn();
    const batch = new TypedBatch(onTyped);
    batch.add("a", [{ row: 0, column: 0, text: "" }, { row: 1, column: 0, text: "x" }]);
    batch.add("a", [{ row: 0, column: 0, text: "y" }]);
    batch.add("b", [{ row: 0, column: 0, text: "z" }]);
    expect(onTyped).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(onTyped.mock.calls).toEqual([
      ["a", [{ row: 0, column: 0, text: "y" }, { row: 1, column: 0, text: "x" }]],
      ["b", [{ row: 0, column: 0, text: "z" }]],
    ]);
  });

  it("says nothing when nothing was typed", async () => {
    const onTyped = jest.fn();
    new TypedBatch(onTyped).add("a", []);
    await Promise.resolve();
    expect(onTyped).not.toHaveBeenCalled();
  });
});
