import { NameFinder } from "../../../src/sharing/names/nameFinder";

const finder = new NameFinder(["Lara Adler", "O'Brien", "Müller, Jürgen", "Mara", "Will", "Jan", "田中 太郎", "7", "B", "N-104", "EMP-104"], ["jan"]);

it.each([
  ["DO 1 · Refund authority · Lara Adler · 12 Dec", "Lara Adler"],
  ["lara ADLER's team", "Lara Adler"],
  ["Lára Adler", "Lara Adler"],
  ["asked by O’Brien", "O'Brien"],
  ["Jurgen Muller", "Müller, Jürgen"],
  ["MÜLLER JÜRGEN", "Müller, Jürgen"],
  ["Mara's queue", "Mara"],
  ["依頼: 田中太郎", "田中 太郎"],
  ["by EMP-104", "EMP-104"],
])("finds in %j %j", (text, name) => {
  expect(finder.find(text)).toBe(name);
});

it.each([
  ["Clara Adler"], ["Lara Adlers"], ["Adler Street"], ["40 h, n 104"], ["marathon, mara"], ["this will not move"], ["Jan 2026"], ["7 of 15"], ["Team B"], [""],
])("finds nobody in %j", (text) => {
  expect(finder.find(text)).toBeNull();
});
