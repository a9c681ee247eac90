import type { ThemeName } from "./theme";

/** From the shim in the add-in's page to the workbench's page, over `window.postMessage`: office.js is coming. */
export interface PaneHello {
  readonly kind: "workbench-pane-hello";
}

/** From the shim to the page: F6 was pressed in the add-in's page, with or without Shift. */
export interface PaneLeave {
  readonly kind: "workbench-pane-leave";
  readonly isBackwards: boolean;
}

/** From the workbench's page to the shim: the first comes with the port for office.js's messages, the others when the theme changes. */
export interface PaneWelcome {
  readonly kind: "workbench-pane-welcome";
  readonly theme: ThemeName;
}

/** Over the port, from the host to office.js: the answer to a message, or an event. The other way go the library's messages as the JSON they are. */
export interface HostMessage {
  readonly kind: "reply" | "event";
  readonly callbackId: string;
  readonly payload: readonly unknown[];
}
