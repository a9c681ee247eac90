import { boundingBlock, intersection } from "../../../host/model/cellBlocks";

const block = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

test("two blocks share their overlap, or nothing", () => {
  expect(intersection(block(0, 0, 10, 10), block(5, 8, 10, 10))).toEqual(block(5, 8, 5, 2));
  expect(intersection(block(0, 0, 5, 5), block(5, 0, 1, 1))).toBeNull();
});

test("the bounding block holds both, and what lies between them", () => {
  expect(boundingBlock(block(1, 6, 2, 1), block(4, 2, 1, 2))).toEqual(block(1, 2, 4, 5));
});
