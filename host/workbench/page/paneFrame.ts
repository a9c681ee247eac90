import type { PageStart } from "../pageStart";
import type { PaneHello, PaneLeave, PaneWelcome } from "../shimMessage";
import type { ThemeName } from "../theme";
import { element } from "./element";
import { icon } from "./icon";

/** What the library reads to know its host; the fields: host, platform, version, language, three unused, flags (1: shared runtime, 2: custom functions). */
const hostInfo = "_host_Info=Excel$Mac$16.02$en-US$telemetry$$$3";

export interface PaneFrameEvents {
  /** The add-in's page was loaded; its messages come over the port. */
  onConnected(port: MessagePort): void;
  onClosed(): void;
  /** The keyboard leaves the pane for the next part of the window, or for the one before. */
  onLeft(isBackwards: boolean): void;
}

/** The task pane: a title and the add-in's page, which is of another site and is talked to through its shim only. */
export class PaneFrame {
  readonly root: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private theme: ThemeName = "light";
  private isLoaded = false;

  constructor(private readonly start: PageStart, private readonly events: PaneFrameEvents) {
    const close = element("button", { type: "button", class: "plain-button", "aria-label": "Close the task pane", title: "Close" }, icon("close"));
    close.addEventListener("click", () => events.onClosed());
    this.frame = element("iframe", { title: `${start.title}: task pane`, allow: "clipboard-write" });
    this.root = element("aside", { class: "pane", "aria-label": "Task pane" },
      element("header", { class: "pane-title" }, element("h2", {}, start.title), close), this.frame);
    window.addEventListener("message", (event: MessageEvent<PaneHello | PaneLeave>) => this.receive(event));
    this.load();
  }

  /** Loads the add-in's page anew, as Excel does for every workbook that is opened. */
  load(): void {
    const { paneAddress } = this.start;
    this.isLoaded = false;
    this.frame.src = `${paneAddress}${paneAddress.includes("?") ? "&" : "?"}${hostInfo}`;
  }

  focus(): void {
    this.frame.focus();
  }

  setTheme(theme: ThemeName): void {
    this.theme = theme;
    if (this.isLoaded) this.send([]);
  }

  private receive({ origin, source, data }: MessageEvent<PaneHello | PaneLeave>): void {
    if (origin !== this.start.paneOrigin || source !== this.frame.contentWindow) return;
    if (data.kind === "workbench-pane-leave") this.events.onLeft(data.isBackwards);
    else if (data.kind === "workbench-pane-hello") this.connect();
  }

  private connect(): void {
    this.isLoaded = true;
    const { port1, port2 } = new MessageChannel();
    this.send([port2]);
    this.events.onConnected(port1);
  }

  private send(ports: MessagePort[]): void {
    const welcome: PaneWelcome = { kind: "workbench-pane-welcome", theme: this.theme };
    this.frame.contentWindow?.postMessage(welcome, this.start.paneOrigin, ports);
  }
}
