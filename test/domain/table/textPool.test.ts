import fc from "fast-check";
import { TextPool } from "../../../src/domain/table/textPool";

it("gives each text one index, in the order in which they first came", () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: "binary", maxLength: 4 }), { maxLength: 400 }), (texts) => {
    const pool = new TextPool();
    const indices = texts.map((text) => pool.intern(text));
    const distinct = [...new Set(texts)];
    expect(pool.texts).toEqual(distinct);
    expect(indices).toEqual(texts.map((text) => distinct.indexOf(text)));
  }));
});

it("knows texts again after it has grown many times", () => {
  const pool = new TextPool();
  const ids = Array.from({ length: 50_000 }, (_, row) => `K${row}`);
  const rows = ids.map((_, row) => row);
  expect(ids.map((id) => pool.intern(id))).toEqual(rows);
  expect(ids.map((id) => pool.intern(id))).toEqual(rows);
  expect(pool.texts).toHaveLength(ids.length);
});

it("keeps texts apart that have the same hash", () => {
  // A pair whose 32-bit FNV-1a is the same.
  const pool = new TextPool();
  expect([pool.intern("costarring"), pool.intern("liquid"), pool.intern("costarring"), pool.intern("liquid")]).toEqual([0, 1, 0, 1]);
});
