import type { FrameLocator, Locator, Page } from "playwright-core";

/** The task pane, in its frame of another site. */
export class PanePage {
  /** For everything that this page object has no name for. */
  readonly frame: FrameLocator;

  constructor(page: Page) {
    this.frame = page.frameLocator("iframe");
  }

  button(name: string): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  /** Opens a view by its icon, such as `Data`. */
  async open(view: string): Promise<void> {
    await this.frame.getByRole("navigation", { name: "Views" }).getByRole("button", { name: new RegExp(`^${view}\\b`) }).click();
    await this.frame.getByRole("heading", { level: 1, name: view, exact: true }).waitFor();
  }

  /** Finds a command in the palette by typing its title, and starts it. */
  async command(title: string): Promise<void> {
    await this.frame.getByRole("button", { name: /commands$/i }).click();
    const field = this.frame.getByRole("combobox", { name: "Commands" });
    await field.fill(title);
    await field.press("Enter");
  }

  /** Presses Build Scorecard and waits for its outcome. */
  async build(): Promise<void> {
    await this.run("Build Scorecard", "The sheets are written.");
  }

  /** Presses Refresh and waits for its outcome, such as `The sheets are written.` */
  async refresh(outcome: string | RegExp): Promise<void> {
    await this.run("Refresh", outcome);
  }

  /** Presses Take Back and waits until all of the last run is taken back. */
  async takeBack(): Promise<void> {
    await this.run("Take Back", "The sheets are as they were before the last run.");
  }

  /** Presses a button and waits for a text to appear that was not there before. */
  async run(command: string, outcome: string | RegExp): Promise<void> {
    const before = this.frame.getByRole("button", { name: "Close", exact: true });
    if (await before.count() > 0) await before.first().click();
    await this.button(command).click();
    await this.frame.getByText(outcome).first().waitFor({ timeout: 60_000 });
  }
}
