import { transfer, type Remote } from "comlink";
import type { NewWorkbook, OpenOutcome, WorkbenchHost } from "../workbenchHost";
import type { WorkbookView } from "../workbookView";
import { attempt } from "./attempt";
import { downloadFile } from "./downloadFile";
import type { MessageBar } from "./messageBar";
import type { StatusBar } from "./statusBar";

const sampleAddress = "/samples/support-org.xlsx";
const sampleName = "support-org.xlsx";
const emptyHelp = "This workbook is empty. Drop an .xlsx or .csv file here, choose Open or Sample, or just start typing.";

/** Opens and saves workbooks. A file that cannot be used changes nothing. */
export class BookFiles {
  private name = "";

  /** `onOpened` gets each workbook that was opened, and the name that it is saved under. */
  constructor(
    private readonly host: Remote<WorkbenchHost>, private readonly messages: MessageBar, private readonly status: StatusBar,
    private readonly onOpened: (workbook: WorkbookView, name: string) => Promise<void>,
  ) {}

  async openSample(): Promise<void> {
    await this.opening(sampleName, async () => {
      const answer = await fetch(sampleAddress);
      if (!answer.ok) return { error: "The sample is not there. Write it with “npm run sample”." };
      return this.take(sampleName, await answer.arrayBuffer());
    });
  }

  async openFile(file: File): Promise<void> {
    await this.opening(file.name, async () => this.take(file.name, await file.arrayBuffer()));
  }

  async openEmpty(): Promise<void> {
    await this.opening("Book1.xlsx", async () => ({ workbook: await this.host.openEmpty() }));
    this.messages.showHint(emptyHelp);
  }

  /** Adds a delimited file to the workbook that is open. */
  async addFile(file: File): Promise<void> {
    this.status.say(`Adding ${file.name} …`);
    await attempt(this.messages, async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const outcome = await this.host.addFile(file.name, transfer(bytes, [bytes.buffer]));
      if ("error" in outcome) return `${file.name} was not added, and the workbook is as it was. ${outcome.error}`;
      this.messages.clear();
    });
    this.status.say("Ready");
  }

  async save(): Promise<void> {
    this.status.say("Saving …");
    const isSaved = await attempt(this.messages, async () => downloadFile(this.name, await this.host.save() as Uint8Array<ArrayBuffer>));
    this.status.say(isSaved ? `Saved as ${this.name}` : "Not saved");
  }

  /** Gives a workbook that the add-in opened to the user: a browser's window has room for one, so that it comes as a file. */
  receive({ name, bytes }: NewWorkbook): void {
    const file = new Uint8Array(bytes);
    downloadFile(name, file);
    this.messages.showHint(`The add-in opened a new workbook, which is downloaded as “${name}”.`, {
      label: "Open It Here",
      onClick: () => void this.opening(name, () => this.take(name, file.buffer)),
    });
  }

  private take(name: string, buffer: ArrayBuffer): Promise<OpenOutcome> {
    const bytes = new Uint8Array(buffer);
    return this.host.open(name, transfer(bytes, [buffer]));
  }

  private async opening(name: string, open: () => Promise<OpenOutcome>): Promise<void> {
    this.status.say(`Opening ${name} …`);
    await attempt(this.messages, async () => {
      const outcome = await open();
      if ("error" in outcome) return `${name} was not opened, and the workbook that was open is as it was. ${outcome.error}`;
      this.name = name.replace(/\.[^.]*$/, "") + ".xlsx";
      this.messages.clear();
      await this.onOpened(outcome.workbook, this.name);
    });
    this.status.say("Ready");
  }
}
