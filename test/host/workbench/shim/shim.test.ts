/** @jest-environment jsdom */
import type { LibraryGlobals } from "../../../../host/workbench/shim/libraryGlobals";
import { officeThemes } from "../../../../host/workbench/shim/officeTheme";
import type { PaneWelcome } from "../../../../host/workbench/shimMessage";

const origin = "http://localhost:8420";
const globals = window as unknown as LibraryGlobals & { OSF: object };
const posted: unknown[] = [];
const replies = jest.fn();
const events = jest.fn();
const theme = { getOfficeTheme: () => officeThemes.light };

/** The end of the port that the shim gets. */
const port = { postMessage: jest.fn(), onmessage: null as ((event: { data: unknown }) => void) | null };

function receive(from: string, data: PaneWelcome, ports: object[] = []): void {
  window.dispatchEvent(Object.assign(new Event("message"), { origin: from, source: window.parent, data, ports }));
}

beforeAll(async () => {
  const script = Object.assign(document.createElement("script"), { src: "data:," });
  script.dataset["workbench"] = origin;
  Object.defineProperty(document, "currentScript", { value: script });
  window.parent.postMessage = ((message: unknown, target: unknown) => posted.push([message, target])) as typeof window.postMessage;
  globals.OSF = { ScriptMessaging: { agaveHostCallback: replies, agaveHostEventCallback: events }, DDA: { OfficeTheme: theme } };
  await import("../../../../host/workbench/shim/main");
});

test("says hello to the workbench only, keeps messages until it has the port, and takes that from the workbench only", () => {
  expect(posted).toEqual([[{ kind: "workbench-pane-hello" }, origin]]);
  const { postMessage } = globals.webkit.messageHandlers.Agave;
  postMessage("first");
  receive("http://elsewhere.example", { kind: "workbench-pane-welcome", theme: "dark" }, [port]);
  expect(port.postMessage).not.toHaveBeenCalled();
  receive(origin, { kind: "workbench-pane-welcome", theme: "dark" }, [port]);
  postMessage("second");
  expect(port.postMessage.mock.calls).toEqual([["first"], ["second"]]);
});

test("hands answers and events to the library, and gives it the theme before its first answer", () => {
  replies.mockImplementation(() => expect(theme.getOfficeTheme()).toEqual(officeThemes.dark));
  port.onmessage?.({ data: { kind: "reply", callbackId: "c1", payload: [0] } });
  port.onmessage?.({ data: { kind: "event", callbackId: "c2", payload: [1] } });
  expect([replies.mock.calls, events.mock.calls]).toEqual([[["c1", [0]]], [["c2", [1]]]]);
});

test("another theme is there at once, and the page is told as by getting the focus again", () => {
  const focused = jest.fn();
  window.addEventListener("focus", focused);
  receive(origin, { kind: "workbench-pane-welcome", theme: "high-contrast" });
  expect(theme.getOfficeTheme()).toEqual(officeThemes["high-contrast"]);
  expect(focused).toHaveBeenCalledTimes(1);
});
