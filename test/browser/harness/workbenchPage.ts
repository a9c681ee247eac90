import type { Locator, Page } from "playwright-core";
import { bytesOf } from "./bytesOf";
import { GridPage } from "./gridPage";
import { PanePage } from "./panePage";

/** The workbench in a browser. */
export class WorkbenchPage {
  readonly grid: GridPage;
  readonly pane: PanePage;
  /** A hint, or what went wrong. */
  readonly message: Locator;

  constructor(readonly page: Page) {
    this.grid = new GridPage(page);
    this.pane = new PanePage(page);
    this.message = page.locator(".message");
  }

  /** A button of the ribbon. */
  ribbon(name: string): Locator {
    return this.page.getByRole("navigation", { name: "Ribbon" }).getByRole("button", { name, exact: true });
  }

  async setTheme(name: "Light" | "Dark" | "High contrast"): Promise<void> {
    await this.page.getByLabel("Theme").selectOption(name);
  }

  /** Name of the file that is open. */
  async fileName(): Promise<string> {
    return this.page.getByRole("heading", { level: 1 }).first().innerText();
  }

  /** Presses Save; gives the bytes of the file that is downloaded. */
  async save(): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.ribbon("Save").click()]);
    return bytesOf(download);
  }

  /** Presses Open and chooses a file, by its bytes or its path; waits until it is open. */
  async openFile(name: string, file: Buffer | string): Promise<void> {
    // Every workbook gets a page of its own in the pane; the old one would take a click and be gone.
    const paneLoaded = this.page.waitForEvent("framenavigated", (frame) => frame.parentFrame() !== null);
    await this.choose("Open", name, file);
    await paneLoaded;
    await this.page.getByRole("heading", { level: 1, name: `${name.replace(/\.[^.]*$/, "")}.xlsx` }).waitFor();
    await this.grid.waitUntilShown();
  }

  /** Drops a file on the window; waits until it is open, where it is to be opened. */
  async dropFile(name: string, bytes: Buffer, isOpened = true): Promise<void> {
    const paneLoaded = isOpened ? this.page.waitForEvent("framenavigated", (frame) => frame.parentFrame() !== null) : null;
    await this.page.evaluate(([file, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], file));
      for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, [name, bytes.toString("base64")] as const);
    if (paneLoaded === null) return;
    await paneLoaded;
    await this.page.getByRole("heading", { level: 1, name: `${name.replace(/\.[^.]*$/, "")}.xlsx` }).waitFor();
    await this.grid.waitUntilShown();
  }

  /** Presses a button that asks for a file, and chooses one. */
  async choose(button: "Open" | "Add CSV", name: string, file: Buffer | string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), this.ribbon(button).click()]);
    await chooser.setFiles(typeof file === "string" ? file : { name, mimeType: "application/octet-stream", buffer: file });
  }
}
