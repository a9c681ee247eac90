import { columnPixels, rowPixels } from "../../../../../host/workbench/grid/sheet/sizes";

describe("sizes in pixels", () => {
  it.each([[8.43, 59], [9.140625, 64], [1, 7], [0, 0], [20.7109375, 145]])("a column of %p characters is %p wide", (characters, pixels) => {
    expect(columnPixels(characters)).toBe(pixels);
  });

  it.each([[15, 20], [33, 44], [12.75, 17]])("a row of %p points is %p high", (points, pixels) => {
    expect(rowPixels(points)).toBe(pixels);
  });
});
