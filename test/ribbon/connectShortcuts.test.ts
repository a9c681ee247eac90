import { bindShortcuts } from "../../src/ribbon/connectShortcuts";
import type { ExcelKeys } from "../../src/taskpane/state/paneState";

interface Asked {
  readonly replaced: (readonly [string, string])[][];
  readonly bind: (bindings: Readonly<Record<string, string | null>>, mac?: boolean) => Promise<ExcelKeys>;
}

/** An Excel in which some keys belong to others. */
function excelWith(used: readonly string[], replace: () => Promise<void> = () => Promise.resolve()): Asked {
  const replaced: (readonly [string, string])[][] = [];
  return {
    replaced,
    bind: (bindings, mac = false) => bindShortcuts(bindings, {
      areShortcutsInUse: (keys) => Promise.resolve(keys.map((shortcut) => ({ shortcut, inUse: used.includes(shortcut) }))),
      replaceShortcuts: (shortcuts) => {
        replaced.push(Object.entries(shortcuts));
        return replace();
      },
    }, mac),
  };
}

it("gives Excel the user's key in place of ours, and takes away the one that the user took away", async () => {
  const { replaced, bind } = excelWith([]);
  await bind({ "scorecard.refresh": "Ctrl+Alt+G", "scorecard.build": null, "view.data": "Ctrl+Alt+D" });
  expect(replaced).toEqual([[["pane.show", "Ctrl+Alt+P"], ["scorecard.refresh", "Ctrl+Alt+G"], ["view.problems", "Ctrl+Shift+M"]]]);
});

it("writes Cmd on a Mac", async () => {
  const { replaced, bind } = excelWith([]);
  await bind({}, true);
  expect(replaced[0]?.[0]).toEqual(["pane.show", "Command+Alt+P"]);
});

it("leaves a key to whatever else in Excel has it", async () => {
  const { replaced, bind } = excelWith(["Ctrl+Alt+V"]);
  const keys = await bind({ "scorecard.refresh": "Ctrl+Alt+V" });
  expect([...keys]).toEqual([["pane.show", "works"], ["scorecard.build", "works"], ["scorecard.refresh", "taken"], ["view.problems", "works"]]);
  expect(replaced[0]?.map(([id]) => id)).toEqual(["pane.show", "scorecard.build", "view.problems"]);
});

it("never rejects where Excel refuses, and says that its own keys still work", async () => {
  const { replaced, bind } = excelWith([], () => Promise.reject(new Error("no")));
  expect([...(await bind({ "scorecard.build": null, "scorecard.refresh": "Ctrl+Alt+G" }))]).toEqual([["pane.show", "works"], ["scorecard.refresh", "taken"], ["view.problems", "works"]]);
  expect(replaced).toHaveLength(1);
});
