/** @jest-environment jsdom */
import { excelShortcuts } from "../../src/ribbon/excelShortcuts";
import { reservedKeys } from "../../src/ribbon/reservedKeys";
import { showPaneId } from "../../src/ribbon/showPane";
import { paneCommands } from "../../src/taskpane/contributions/commands";

it("asks Excel for the very keys that the commands have in the pane", () => {
  const first = new Map(paneCommands.map(({ id, keys }) => [id, keys?.[0]]));
  expect(excelShortcuts.filter(({ id, key }) => id !== showPaneId && first.get(id) !== key)).toEqual([]);
});

it("asks for no key of Excel's own, for none twice, and for none that another command has in the pane", () => {
  const keys = excelShortcuts.map(({ key }) => key);
  expect(keys.filter((key) => reservedKeys.has(key))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
  const others = paneCommands.filter(({ id }) => !excelShortcuts.some((shortcut) => shortcut.id === id)).flatMap((command) => command.keys ?? []);
  expect(others.filter((key) => keys.includes(key))).toEqual([]);
});

it("writes keys as Excel takes them: two modifiers at the most, and one key", () => {
  expect(excelShortcuts.filter(({ key }) => !/^Ctrl\+(?:Alt|Shift)\+[A-Z0-9]$/.test(key))).toEqual([]);
});
