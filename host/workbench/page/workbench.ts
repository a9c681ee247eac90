import { proxy, transfer, type Remote } from "comlink";
import type { PageStart } from "../pageStart";
import type { ThemeName } from "../theme";
import type { WorkbenchHost } from "../workbenchHost";
import { attempt } from "./attempt";
import { BookFiles } from "./bookFiles";
import { element } from "./element";
import { acceptDroppedFiles } from "./fileDrop";
import { MessageBar } from "./messageBar";
import { PaneFrame } from "./paneFrame";
import { moveByF6, regionOfButtons, regionWithMemory } from "./regionKeys";
import { RibbonBar } from "./ribbonBar";
import { paneSplitter } from "./splitter";
import { StatusBar } from "./statusBar";
import { WorkbookWindow } from "./workbookWindow";

/** Pixels; as wide as Excel opens a task pane on a large screen. */
const paneWidth = 400;

/** The whole window: title, ribbon, workbook, task pane and status, over a host in a worker. */
export class Workbench {
  readonly files: BookFiles;
  private readonly root: HTMLElement;
  private readonly messages = new MessageBar();
  private readonly status = new StatusBar();
  private readonly ribbon: RibbonBar;
  private readonly window: WorkbookWindow;
  private readonly pane: PaneFrame;
  private readonly fileName = element("h1", { class: "file-name" }, "Workbench");
  /** The add-in's page may be loaded before there is a workbook that it could ask for. */
  private hasWorkbook = false;
  private waitingPort: MessagePort | null = null;

  constructor(parent: HTMLElement, private readonly start: PageStart, private readonly host: Remote<WorkbenchHost>) {
    this.pane = new PaneFrame(start, { onConnected: (port) => this.connectPane(port), onClosed: () => this.showPane(false), onLeft: (isBackwards) => move(isBackwards) });
    this.ribbon = new RibbonBar(start, {
      open: (file) => void this.files.openFile(file),
      save: () => void this.files.save(),
      openSample: () => void this.files.openSample(),
      openEmpty: () => void this.files.openEmpty(),
      addFile: (file) => void this.files.addFile(file),
      showPane: () => this.showPane(true),
      run: ({ label }, name) => this.runCommand(label, name),
      typeAsSecondAuthor: (text) => void this.window.typeAsSecondAuthor(text),
      setSheetProtected: (isProtected) => void this.window.setSheetProtected(isProtected),
      setCellEditing: (isEditing) => this.window.setCellEditing(isEditing),
      setTheme: (theme) => this.setTheme(theme),
    });
    this.files = new BookFiles(host, this.messages, this.status, async (workbook, name) => {
      this.fileName.textContent = name;
      document.title = `${name} – Workbench`;
      // Every workbook gets a page of its own, as in Excel; the first one finds a page that is waiting, or on its way.
      if (this.hasWorkbook) this.pane.load();
      this.hasWorkbook = true;
      if (this.waitingPort) this.connectPane(this.waitingPort);
      await this.window.show(workbook);
    });
    const sheet = element("div", { class: "grid", role: "region", "aria-label": "Workbook" });
    this.root = element("div", { class: "workbench" },
      element("header", { class: "title-bar" }, element("span", {}, "Workbench"), this.fileName, element("span", { class: "note" }, "A stand-in for Excel, on this machine only")),
      this.ribbon.root,
      this.messages.root,
      element("main", { class: "work" }, sheet, paneSplitter(paneWidth, (width) => parent.style.setProperty("--pane-width", `${width}px`)), this.pane.root),
      this.status.root);
    parent.append(this.root);
    this.window = new WorkbookWindow(sheet, host, this.messages, {
      onCell: (text) => this.status.showCell(text),
      onSheetProtected: (isProtected) => this.ribbon.showSheetProtected(isProtected),
      onCellEditing: (isEditing) => this.ribbon.showCellEditing(isEditing),
    });
    const move = moveByF6([regionOfButtons(this.ribbon.root), regionWithMemory(sheet), this.pane]);
    acceptDroppedFiles((file) => void this.files.openFile(file));
  }

  setTheme(theme: ThemeName): void {
    document.documentElement.dataset["theme"] = theme;
    this.ribbon.showTheme(theme);
    this.pane.setTheme(theme);
  }

  async watch(): Promise<void> {
    await this.host.setFunctions(this.start.functions);
    await this.window.watch();
    await this.host.onNewWorkbook(proxy((workbook) => this.files.receive(workbook)));
  }

  private connectPane(port: MessagePort): void {
    this.waitingPort = this.hasWorkbook ? null : port;
    if (this.hasWorkbook) void attempt(this.messages, () => this.host.connectPane(transfer(port, [port])));
  }

  private showPane(isShown: boolean): void {
    this.root.classList.toggle("without-pane", !isShown);
    if (isShown) this.pane.focus();
  }

  private async runCommand(label: string, name: string): Promise<void> {
    this.status.say(`${label} is running …`);
    const isDone = await attempt(this.messages, async () => {
      const { error } = await this.host.runCommand(name);
      return error === null ? null : `${label} did not end as it should: ${error}`;
    });
    this.status.say(isDone ? `${label} is done` : "Ready");
  }
}
