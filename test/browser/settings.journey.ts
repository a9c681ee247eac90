import { readFileSync } from "node:fs";
import type { Download, Frame, Locator } from "playwright-core";
import { journey } from "./harness/journey";
import type { WorkbenchPage } from "./harness/workbenchPage";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Opens the settings at one of their tabs. */
async function openSettings({ pane: { frame } }: WorkbenchPage, tab: "Yours" | "Workbook" | "Keyboard"): Promise<void> {
  await frame.getByRole("button", { name: "Settings", exact: true }).click();
  await frame.getByRole("tab", { name: tab }).click();
}

function paneFrame({ page }: WorkbenchPage): Frame {
  const pane = page.frames().find((frame) => frame.parentFrame() !== null);
  if (pane === undefined) throw new Error("There is no pane.");
  return pane;
}

/** What axe finds wrong with the open view. */
async function violations(workbench: WorkbenchPage): Promise<string[]> {
  const pane = paneFrame(workbench);
  await pane.evaluate(axe);
  const { violations: found } = await pane.evaluate<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }>(
    "axe.run(document.querySelector('main'))",
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** What a downloaded file says. */
async function textOf(download: Download): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

/** A setting's line, by its key. */
function line({ pane: { frame } }: WorkbenchPage, key: string): Locator {
  return frame.getByRole("listitem").filter({ has: frame.getByText(key, { exact: true }) });
}

/** Puts another text into the editor, as somebody would who pastes it over everything. */
async function writeJson({ page, pane: { frame } }: WorkbenchPage, text: string): Promise<void> {
  await frame.getByRole("textbox", { name: "Settings as JSON" }).click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
}

const repeatWindow = "indicators.first-contact-resolution.repeatWindow";

journey("an option is found by typing, changed, used by the next refresh, and can be the default again", async ({ workbench }) => {
  const { pane, grid } = workbench;
  const { frame } = pane;
  await pane.build();
  await openSettings(workbench, "Workbook");
  await frame.getByRole("searchbox", { name: "Search" }).fill("repeat wind");
  const field = line(workbench, repeatWindow).getByRole("textbox");
  await field.fill("99");
  await field.press("Enter");
  await frame.getByText("Write 0 to 30 days.").waitFor();
  await field.fill("0");
  await field.press("Enter");
  const notice = frame.getByRole("note").filter({ hasText: "not shown yet" });
  await notice.getByRole("button", { name: "Refresh" }).click();
  await notice.waitFor({ state: "detached", timeout: 60_000 });
  await frame.getByText("The sheets are written.").first().waitFor();
  await grid.openSheet("Definitions");
  expect(await grid.readCell("C13")).toContain("Repeat window (0: off): 0 days (set for this workbook)");

  await line(workbench, repeatWindow).getByRole("button", { name: /^Default again/ }).click();
  expect(await field.inputValue()).toBe("7");
  await notice.waitFor();
});

journey("as JSON, keys are completed, wrong lines are said and left, and the others are taken", async ({ workbench }) => {
  const { page, pane: { frame } } = workbench;
  await openSettings(workbench, "Workbook");
  await frame.getByRole("button", { name: "As JSON" }).click();
  await writeJson(workbench, "{\n  \"weights.innovation\": 11,\n  \"targets.innovations\": 9\n}");
  await frame.getByText("Line 2: weights.innovation must be a number from 0 to 10, not 11.").waitFor();
  await frame.getByText(/^Line 3: There is no setting "targets.innovations"/).waitFor();
  expect(await violations(workbench)).toEqual([]);

  // One key is completed, with the value that it has now.
  await frame.getByRole("textbox", { name: "Settings as JSON" }).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("End");
  await page.keyboard.type(",");
  await frame.getByText("Line 4: A key in quotes is missing here, or the comma before it is one too many.").waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.type("\"fiscal");
  await frame.getByRole("option", { name: /calendar\.fiscalYearStart/ }).waitFor();
  // For a moment after the list has opened, Enter still belongs to who typed on.
  await page.waitForTimeout(300);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("4");
  await page.keyboard.press("Control+Enter");
  await frame.getByText("One setting was changed.").waitFor();

  await frame.getByRole("button", { name: "As List" }).click();
  expect(await line(workbench, "calendar.fiscalYearStart").getByRole("combobox").inputValue()).toBe("4");
  await frame.getByRole("searchbox", { name: "Search" }).fill("weights.innovation");
  expect(await line(workbench, "weights.innovation").getByRole("textbox").inputValue()).toBe("1");
});

journey("a key is changed by the keyboard alone, with what is in conflict said, works at once, and is the command's own again", async ({ workbench }) => {
  const { page, pane: { frame } } = workbench;
  await openSettings(workbench, "Keyboard");
  await frame.getByRole("searchbox", { name: "Search" }).fill("Show Problems");
  await frame.getByRole("button", { name: /^Change the key of Show Problems/ }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Alt+b");
  await frame.getByText("Also the key of Build Scorecard.").waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Alt+j");
  await frame.getByText("Also the key of Build Scorecard.").waitFor({ state: "detached" });
  await page.keyboard.press("Control+Alt+j");
  await frame.getByRole("heading", { level: 1, name: "Problems" }).waitFor();

  await openSettings(workbench, "Keyboard");
  await frame.getByRole("button", { name: "Default again: Show Problems" }).click();
  await frame.getByRole("button", { name: "Change the key of Show Problems: Ctrl+Shift+M" }).waitFor();
});

journey("settings are saved as a file, set to their defaults, and taken from the file again; what is wrong in one is shown", async ({ workbench }) => {
  const { page, pane: { frame } } = workbench;
  await openSettings(workbench, "Yours");
  await frame.getByRole("switch", { name: /^Refresh by itself/ }).click();
  const choose = async (item: string): Promise<void> => {
    await frame.getByRole("button", { name: "More about settings" }).click();
    await frame.getByRole("menuitem", { name: item }).click();
  };
  const load = async (text: string): Promise<void> => {
    const chooser = page.waitForEvent("filechooser");
    await choose("Take from File …");
    await (await chooser).setFiles({ name: "settings.json", mimeType: "application/json", buffer: Buffer.from(text) });
  };
  const download = page.waitForEvent("download");
  await choose("Save as File");
  const saved = await textOf(await download);
  expect(JSON.parse(saved)).toEqual({ "live.refreshByItself": true });

  const isOn = (): Promise<boolean> => frame.getByRole("switch", { name: /^Refresh by itself/ }).isChecked();
  await choose("All Defaults Again");
  await frame.getByText("All defaults hold again.").waitFor();
  expect(await isOn()).toBe(false);
  await load(saved);
  await frame.getByText("One setting was changed.").waitFor();
  expect(await isOn()).toBe(true);

  await load("{ \"live.refreshByItself\": \"often\", \"publish.name\": \"Kim\" }");
  await frame.getByText("Line 1: live.refreshByItself must be true or false, not \"often\".").waitFor();
  await frame.getByRole("button", { name: "As List" }).click();
  expect([await isOn(), await frame.getByRole("textbox", { name: /^Your name/ }).inputValue()]).toEqual([true, "Kim"]);
});

journey("axe finds nothing in any part of the settings, in each theme, and nothing is wider than a narrow pane", async ({ workbench }) => {
  const { page, pane: { frame } } = workbench;
  await frame.getByRole("button", { name: "Settings", exact: true }).waitFor();
  // The narrowest that the pane can be: 320 px.
  await page.getByRole("separator").press("Home");
  for (const theme of ["Light", "Dark", "High contrast"] as const) {
    await workbench.setTheme(theme);
    for (const tab of ["Yours", "Workbook", "Keyboard"] as const) {
      await openSettings(workbench, tab);
      expect([theme, tab, await violations(workbench)]).toEqual([theme, tab, []]);
      expect(await paneFrame(workbench).evaluate(() => [...document.querySelectorAll("main")].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))).toEqual([0]);
    }
    await frame.getByRole("tab", { name: "Workbook" }).click();
    await frame.getByRole("button", { name: "As JSON" }).click();
    await frame.getByRole("textbox", { name: "Settings as JSON" }).waitFor();
    expect([theme, "JSON", await violations(workbench)]).toEqual([theme, "JSON", []]);
  }
});
