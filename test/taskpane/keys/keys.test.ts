import { english } from "../../../src/taskpane/texts/english";
import { keyLabel, keystrokeOf, isTyped, type KeyPress } from "../../../src/taskpane/keys/keystroke";
import { conflicts, keymap, keysOf } from "../../../src/taskpane/keys/keymap";
import { paneCommands } from "../../../src/taskpane/contributions/commands";

const { keyNames } = english.frame;

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key, code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, getModifierState: () => false, ...held,
});

it.each([
  ["a letter", press("r"), "R"],
  ["what is held down, always in the same order", press("P", { shiftKey: true, ctrlKey: true }), "Ctrl+Shift+P"],
  ["the letter's own place where Alt makes another character of it", press("®", { code: "KeyR", altKey: true, ctrlKey: true }), "Ctrl+Alt+R"],
  ["a function key", press("F1"), "F1"],
  ["the space bar", press(" "), "Space"],
  ["nothing for a modifier alone", press("Shift", { shiftKey: true }), null],
  ["nothing for the system's own modifier", press("r", { metaKey: true }), null],
  ["nothing for AltGr, which types characters", press("€", { code: "KeyE", ctrlKey: true, altKey: true, getModifierState: (name) => name === "AltGraph" }), null],
])("writes %s", (_name, event, keystroke) => expect(keystrokeOf(event, false)).toBe(keystroke));

it("takes Cmd for Ctrl on a Mac, and writes it so", () => {
  expect(keystrokeOf(press("k", { metaKey: true }), true)).toBe("Ctrl+K");
  expect(keystrokeOf(press("k", { ctrlKey: true }), true)).toBeNull();
  expect([keyLabel("Ctrl+Alt+R", keyNames, true), keyLabel("Ctrl+Alt+R", keyNames, false), keyLabel("Ctrl+Shift+M", { ctrl: "Strg", shift: "Umschalt" }, false)]).toEqual(["⌘⌥R", "Ctrl+Alt+R", "Strg+Umschalt+M"]);
});

it("knows which keys somebody types with", () => {
  expect(["R", "Shift+R", "Space", "Enter"].filter(isTyped)).toHaveLength(4);
  expect(["F1", "Shift+F10", "Ctrl+R", "Alt+1"].filter(isTyped)).toEqual([]);
});

describe("the keymap", () => {
  const one = { id: "one", keys: ["F1", "Ctrl+K"] };
  const two = { id: "two", keys: ["Ctrl+B"] };

  it("gives a command its own keys, unless the user gave it another or took them away", () => {
    expect([keysOf(one, {}), keysOf(one, { one: "F2" }), keysOf(one, { one: null })]).toEqual([["F1", "Ctrl+K"], ["F2"], []]);
    expect([...keymap([one, two], {}).keys()]).toEqual(["F1", "Ctrl+K", "Ctrl+B"]);
  });

  it("lets the key that a user gave win, and tells of the conflict", () => {
    const bindings = { one: "Ctrl+B" };
    expect(keymap([one, two], bindings).get("Ctrl+B")).toBe(one);
    expect(conflicts(one, [one, two], bindings)).toEqual([two]);
    expect(conflicts(two, [one, two], bindings)).toEqual([one]);
  });
});

it("has no two commands with one key or one id", () => {
  expect(paneCommands.filter((command) => conflicts(command, paneCommands, {}).length > 0)).toEqual([]);
  expect(new Set(paneCommands.map(({ id }) => id)).size).toBe(paneCommands.length);
});
