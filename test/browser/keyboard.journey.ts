import { readFileSync } from "node:fs";
import path from "node:path";
import { journey } from "./harness/journey";
import { axeFindings, paneFrame } from "./harness/paneAxe";
import type { WorkbenchPage } from "./harness/workbenchPage";

const pack = path.resolve(__dirname, "../../samples/packs/contact-quality.json");
/** The Scorecard's cell that is typed over. */
const now = "C62";

/** Brings the keyboard to the pane, from wherever it is in the window. */
async function enterPane(workbench: WorkbenchPage): Promise<void> {
  for (let region = 0; region < 5; region++) {
    if (await paneFrame(workbench).evaluate(() => document.hasFocus())) return;
    await workbench.page.keyboard.press("F6");
    await workbench.page.waitForTimeout(100);
  }
  throw new Error("F6 does not reach the pane.");
}

/** Goes with Tab, else with Shift+Tab, to what is called so, from wherever the pane has its focus. */
async function reach(workbench: WorkbenchPage, name: RegExp): Promise<void> {
  const focused = (): Promise<string | null> => paneFrame(workbench).evaluate(() => {
    const { activeElement } = document;
    return document.hasFocus() ? (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "").trim() : null;
  });
  for (const key of ["Tab", "Shift+Tab"]) {
    await enterPane(workbench);
    for (let at = await focused(); at !== null; at = await focused()) {
      if (name.test(at)) return;
      await workbench.page.keyboard.press(key);
    }
  }
  throw new Error(`Tab does not reach ${String(name)}.`);
}

async function press(workbench: WorkbenchPage, name: RegExp): Promise<void> {
  await reach(workbench, name);
  await workbench.page.keyboard.press("Enter");
}

/** Builds, types over a computed number, and refreshes: what was typed is kept. */
async function typedOver(workbench: WorkbenchPage): Promise<string> {
  const { grid, pane } = workbench;
  await pane.build();
  await grid.openSheet("Scorecard");
  const computed = await grid.readCell(now);
  await grid.type(now, "about 70 %");
  await pane.refresh("The sheets are written.");
  expect(await grid.readCell(now)).toContain("about 70 %");
  return computed;
}

journey("a number that was typed over is kept by a refresh, listed, and stays by one click", async ({ workbench }) => {
  const { grid, pane } = workbench;
  await typedOver(workbench);
  await pane.open("Problems");
  await pane.frame.getByText(/somebody typed "about 70 %" over it/).waitFor();
  await pane.run("Keep what was typed", "The sheets are written.");
  expect(await grid.readCell(now)).toContain("about 70 %");
  await pane.frame.getByText(/somebody typed "about 70 %" over it/).waitFor({ state: "detached" });
  await pane.open("Scorecard");
  await pane.refresh(/were up to date/);
});

journey("a number that was typed over is settled, and the run taken back, by keyboard alone", async ({ workbench }) => {
  const { grid, page, pane } = workbench;
  const computed = await typedOver(workbench);
  await grid.select("A1");
  await enterPane(workbench);
  await page.keyboard.press("Control+Shift+M");
  await pane.frame.getByRole("heading", { level: 1, name: "Problems" }).waitFor();
  await press(workbench, /^Compute it again/);
  await pane.frame.getByText(/somebody typed "about 70 %" over it/).waitFor({ state: "detached", timeout: 60_000 });
  expect(await grid.readCell(now)).toBe(computed);
  await grid.select("A1");
  await enterPane(workbench);
  await page.keyboard.press("Control+Alt+z");
  await pane.frame.getByText("The sheets are as they were before the last run.").first().waitFor({ timeout: 60_000 });
  expect(await grid.readCell(now)).toContain("about 70 %");
});

journey("from an empty workbook to a scorecard by keyboard alone", async ({ workbench }) => {
  const { pane, grid } = workbench;
  await pane.frame.getByRole("heading", { name: "No scorecard yet" }).waitFor();
  await grid.select("A1");
  await enterPane(workbench);
  await press(workbench, /^Use sample data/);
  await pane.frame.getByText(/^The sample organisation's tables are here/).first().waitFor({ timeout: 60_000 });
  await pane.frame.getByText("11 tables are ready to be read:").waitFor();
  await grid.select("A1");
  await enterPane(workbench);
  await press(workbench, /^Build Scorecard$/);
  await pane.frame.getByText("The sheets are written.").first().waitFor({ timeout: 60_000 });
  expect((await grid.sheetNames())[0]).toBe("Scorecard");
}, { book: "empty" });

journey("a pack is added from the palette and removed in the settings, by keyboard alone", async ({ workbench }) => {
  const { page, pane: { frame } } = workbench;
  await workbench.pane.build();
  await page.keyboard.press("F1");
  await frame.getByRole("combobox", { name: "Commands" }).waitFor();
  await page.keyboard.type("add pack");
  await frame.getByRole("option", { name: /^Add Indicator Pack/, selected: true }).waitFor();
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await asked).setFiles({ name: "contact-quality.json", mimeType: "application/json", buffer: readFileSync(pack) });
  await frame.getByText("Median time to close").first().waitFor({ timeout: 120_000 });
  await page.keyboard.press("Control+,");
  await frame.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await reach(workbench, /^Yours$/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await press(workbench, /^Remove Contact quality/);
  await frame.getByText("This workbook has no indicator pack.").waitFor({ timeout: 120_000 });
});

/** How much wider what the views hold is than the pane. */
async function overflow(workbench: WorkbenchPage): Promise<number[]> {
  return paneFrame(workbench).evaluate(() => [document.documentElement, ...document.querySelectorAll("main")].map(({ scrollWidth, clientWidth }) => Math.max(0, scrollWidth - clientWidth)));
}

journey("axe finds nothing in any view, in any theme, and nothing is wider than the narrowest pane, before and after a build", async ({ workbench }) => {
  const { page, pane } = workbench;
  await pane.button("Build Scorecard").waitFor();
  await page.getByRole("separator").press("Home");
  const found: string[] = [];
  const views = ["Scorecard", "Data", "Plan", "Insights", "Problems", "Output", "Settings"];
  for (const when of ["before a build", "after one"]) {
    if (when === "after one") {
      await pane.open("Scorecard");
      await pane.build();
    }
    for (const view of views) {
      await pane.open(view);
      await page.waitForTimeout(300);
      found.push(...await axeFindings(workbench, `${view} ${when}`));
      expect([view, when, await overflow(workbench)]).toEqual([view, when, [0, 0]]);
    }
  }
  await pane.frame.getByRole("tab", { name: "Workbook" }).click();
  await pane.frame.getByText("This workbook has no indicator pack.").waitFor();
  found.push(...await axeFindings(workbench, "the packs"));
  await pane.open("Scorecard");
  await pane.frame.getByRole("button", { name: /^First-contact resolution/ }).click();
  await pane.frame.getByRole("button", { name: "Target on the sheet" }).waitFor();
  found.push(...await axeFindings(workbench, "an indicator's details"));
  await page.keyboard.press("F1");
  await pane.frame.getByRole("combobox", { name: "Commands" }).waitFor();
  found.push(...await axeFindings(workbench, "the palette"));
  expect(found).toEqual([]);
  expect(await overflow(workbench)).toEqual([0, 0]);
});
