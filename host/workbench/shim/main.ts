import type { HostMessage, PaneHello, PaneLeave, PaneWelcome } from "../shimMessage";
import type { ThemeName } from "../theme";
import type { LibraryGlobals } from "./libraryGlobals";
import { officeThemes } from "./officeTheme";
import { provideStorage } from "./provideStorage";

// Runs in the add-in's page before office.js: gives it the message handler that Excel for Mac has, with the workbench behind it.

const globals = window as unknown as LibraryGlobals;
const workbenchOrigin = document.currentScript?.dataset["workbench"] ?? "";
const queued: string[] = [];
let port: MessagePort | null = null;
let theme: ThemeName = "light";

provideStorage();
globals.webkit = {
  messageHandlers: {
    Agave: { postMessage: (json) => (port ? port.postMessage(json) : void queued.push(json)) },
  },
};

window.addEventListener("message", ({ origin, source, data, ports }: MessageEvent<PaneWelcome>) => {
  if (origin !== workbenchOrigin || source !== window.parent || data.kind !== "workbench-pane-welcome") return;
  const isChanged = theme !== data.theme;
  theme = data.theme;
  const [given] = ports;
  if (given) connect(given);
  // Excel has no event for it: whoever changed the theme comes back from a dialog, and the page gets the focus again.
  else if (isChanged) window.dispatchEvent(new Event("focus"));
});
window.parent.postMessage({ kind: "workbench-pane-hello" } satisfies PaneHello, workbenchOrigin);

window.addEventListener("keydown", ({ key, shiftKey }) => {
  if (key === "F6") window.parent.postMessage({ kind: "workbench-pane-leave", isBackwards: shiftKey } satisfies PaneLeave, workbenchOrigin);
});

function connect(given: MessagePort): void {
  port = given;
  port.onmessage = ({ data }: MessageEvent<HostMessage>) => deliver(data);
  for (const json of queued.splice(0)) port.postMessage(json);
}

function deliver({ kind, callbackId, payload }: HostMessage): void {
  const { ScriptMessaging, DDA } = globals.OSF;
  // The library makes Office.context from its first answer; its script for Mac leaves the theme to a host that it does not have here.
  DDA.OfficeTheme.getOfficeTheme = () => officeThemes[theme];
  if (kind === "reply") ScriptMessaging.agaveHostCallback(callbackId, payload);
  else ScriptMessaging.agaveHostEventCallback(callbackId, payload);
}
