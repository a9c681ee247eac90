import type { Locator, Page } from "playwright-core";

/** The grid, as somebody sees and uses it: tabs, name box, cells, and the line that says what the selected cell holds. */
export class GridPage {
  readonly tabs: Locator;
  private readonly region: Locator;
  private readonly nameBox: Locator;
  private readonly selectedCell: Locator;

  constructor(private readonly page: Page) {
    this.region = page.getByRole("region", { name: "Workbook" });
    this.tabs = this.region.getByRole("tab");
    this.nameBox = this.region.locator('[data-u-comp="defined-name"] input');
    this.selectedCell = page.getByLabel("Selected cell");
  }

  /** Waits until a workbook is shown. */
  async waitUntilShown(): Promise<void> {
    await this.tabs.first().waitFor();
    await this.selectedCell.getByText(/!/).waitFor();
  }

  /** Names on the tabs, from left to right. */
  async sheetNames(): Promise<string[]> {
    return this.tabs.allInnerTexts();
  }

  async waitForSheet(name: string): Promise<void> {
    await this.tab(name).waitFor();
  }

  async waitUntilGone(name: string): Promise<void> {
    await this.tab(name).waitFor({ state: "detached" });
  }

  /** Name of the sheet in front. */
  async activeSheet(): Promise<string> {
    return this.region.getByRole("tab", { selected: true }).innerText();
  }

  /** Brings a sheet to the front with its tab. */
  async openSheet(name: string): Promise<void> {
    const tab = this.tab(name);
    await tab.evaluate((element) => element.scrollIntoView({ inline: "center" }));
    await tab.click();
    await this.region.getByRole("tab", { name, exact: true, selected: true }).waitFor();
    await this.selectedCell.getByText(new RegExp(`^${literally(name)}!`)).waitFor();
  }

  /** Selects a cell of the sheet in front, such as `B4`. */
  async select(address: string): Promise<void> {
    await this.nameBox.click();
    await this.nameBox.fill(address);
    await this.nameBox.press("Enter");
    await this.selectedCell.getByText(new RegExp(`!${address}: `)).waitFor();
  }

  /** What a cell of the sheet in front holds, in words: `0.82`, `0.82 (=A4/A5)`, or `empty`. */
  async readCell(address: string): Promise<string> {
    await this.select(address);
    const text = await this.selectedCell.innerText();
    return text.slice(text.indexOf(": ") + 2);
  }

  /** Types into a cell of the sheet in front, and Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  private tab(name: string): Locator {
    return this.region.getByRole("tab", { name, exact: true });
  }
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
