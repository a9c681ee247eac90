/** @jest-environment jsdom */
import { userMemory, type UserMemory } from "../../../src/taskpane/effects/userMemory";
import { createPane } from "../../../src/taskpane/state/createPane";
import { english } from "../../../src/taskpane/texts/english";
import { exampleEffects } from "../paneDriver";

const paneWith = (memory: UserMemory) => createPane(exampleEffects({ memory }), english);

beforeEach(() => localStorage.clear());

it("holds defaults until something is set, and remembers it for the next pane on this computer", () => {
  const { settings } = paneWith(userMemory(() => localStorage));
  expect([settings.value("live.refreshByItself"), settings.value("publish.name"), settings.value("keys.bindings")]).toEqual([false, "", {}]);
  settings.set("live.refreshByItself", true);
  settings.set("publish.name", "Kim");
  settings.reset("publish.name");
  const next = paneWith(userMemory(() => localStorage)).settings;
  expect([next.value("live.refreshByItself"), next.value("publish.name")]).toEqual([true, ""]);
});

it("keeps one partition's settings from another's", () => {
  paneWith(userMemory(() => localStorage, "one-")).settings.set("publish.name", "Kim");
  expect(paneWith(userMemory(() => localStorage, "two-")).settings.value("publish.name")).toBe("");
});

it("goes on where the page may keep nothing", () => {
  const memory = userMemory(() => {
    throw new DOMException("refused", "SecurityError");
  });
  const { settings } = paneWith(memory);
  settings.set("publish.name", "Kim");
  expect([settings.value("publish.name"), paneWith(memory).settings.value("publish.name")]).toEqual(["Kim", "Kim"]);
});

it("leaves out what it cannot take of what is remembered", () => {
  const memory = userMemory(() => localStorage);
  memory.write("settings", { "live.refreshByItself": "often", "publish.name": "Kim", "of.tomorrow": 1, "keys.bindings": { "scorecard.refresh": 7 } });
  expect(paneWith(memory).store.getState().settings).toEqual({ "publish.name": "Kim" });
  memory.write("settings", "all of them");
  expect(paneWith(memory).store.getState().settings).toEqual({});
});

it("opens the settings at one that is to be seen", () => {
  const pane = paneWith(userMemory(() => localStorage));
  pane.settings.reveal("targets.innovation");
  expect(pane.store.getState()).toMatchObject({ view: "settings", toReveal: "targets.innovation" });
  pane.settings.revealed();
  expect(pane.store.getState().toReveal).toBeNull();
});

it("says nothing on its own but what went wrong or asks, where that is wanted", () => {
  const pane = paneWith(userMemory(() => localStorage));
  const shown = (): string[] => pane.notifications.store.getState().map(({ id }) => id);
  pane.settings.set("notifications.onlyTroubles", true);
  pane.notify({ id: "done", intent: "success", text: "Done." });
  pane.notify({ id: "stale", intent: "info", text: "Something changed.", actions: [{ title: "Refresh", run: () => undefined }] });
  pane.notify({ id: "failed", intent: "error", text: "It failed." });
  expect(shown()).toEqual(["stale", "failed"]);
});
