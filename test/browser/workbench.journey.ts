import { readFileSync } from "node:fs";
import path from "node:path";
import { journey } from "./harness/journey";

const sample = readFileSync(path.resolve(__dirname, "../../samples/support-org.xlsx"));
const csv = Buffer.from("Ticket,Team\nT1,Chat\nT2,Billing\n");

journey("the ribbon's Build runs the command in the pane's page while the pane is closed", async ({ workbench }) => {
  const { grid, page } = workbench;
  await page.getByRole("button", { name: "Close the task pane" }).click();
  await page.getByRole("complementary", { name: "Task pane" }).waitFor({ state: "hidden" });
  await workbench.ribbon("Build").click();
  await grid.waitForSheet("Scorecard");
  await page.getByText("Build is done").waitFor();
  await workbench.ribbon("Open Pane").click();
  await page.getByRole("complementary", { name: "Task pane" }).waitFor();
});

journey("an empty workbook says what to do; typing, a second author and a CSV file fill it", async ({ workbench }) => {
  const { grid, page } = workbench;
  expect(await workbench.message.innerText()).toContain("This workbook is empty.");
  await grid.type("B2", "20");
  await grid.type("B3", "=B2*2");
  expect(await grid.readCell("B3")).toBe("40 (=B2*2)");
  await grid.select("B2");
  await page.getByLabel("What the second author types").fill("21");
  await page.getByRole("button", { name: "Type it" }).click();
  expect(await grid.readCell("B3")).toBe("42 (=B2*2)");

  await workbench.choose("Add CSV", "tickets.csv", csv);
  await grid.waitForSheet("tickets");
  await grid.openSheet("tickets");
  expect(await grid.readCell("B3")).toBe("Billing");
}, { book: "empty" });

journey("a locked sheet takes nothing, and says so", async ({ workbench }) => {
  const { grid } = workbench;
  await workbench.ribbon("Lock Sheet").click();
  await grid.type("A1", "changed");
  await workbench.message.waitFor();
  expect(await workbench.message.innerText()).toMatch(/protected/);
  expect(await grid.readCell("A1")).toBe("empty");
}, { book: "empty" });

journey("a file that is no workbook leaves the one that is open as it was", async ({ workbench }) => {
  await workbench.choose("Open", "notes.xlsx", Buffer.from("not a workbook"));
  await workbench.message.waitFor();
  expect(await workbench.message.innerText()).toContain("notes.xlsx was not opened, and the workbook that was open is as it was.");
  expect(await workbench.fileName()).toBe("support-org.xlsx");
  expect((await workbench.grid.sheetNames())[0]).toBe("Cases");
});

journey("a file that is dropped is opened", async ({ workbench }) => {
  const { page } = workbench;
  const transfer = await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], "dropped.xlsx"));
    return data;
  }, sample.toString("base64"));
  await page.dispatchEvent(".grid", "drop", { dataTransfer: transfer });
  await page.getByRole("heading", { level: 1, name: "dropped.xlsx" }).waitFor();
  await workbench.grid.waitForSheet("Cases");
}, { book: "empty" });

journey("while the user is typing in a cell a command changes nothing and says so; afterwards it can be tried again", async ({ workbench }) => {
  const { grid, pane } = workbench;
  await pane.button("Build Scorecard").waitFor();
  await workbench.ribbon("User Is Typing").click();
  await pane.button("Build Scorecard").click();
  await pane.frame.getByText("A cell is being edited.").waitFor();
  await pane.frame.getByText("Nothing in the workbook was changed.").waitFor();
  expect(await grid.sheetNames()).not.toContain("Scorecard");
  await workbench.ribbon("User Is Typing").click();
  await pane.build();
  await grid.waitForSheet("Scorecard");
});

journey("the theme reaches the pane at once, and its width follows the keyboard", async ({ workbench }) => {
  const { page, pane } = workbench;
  const build = pane.button("Refresh");
  await build.waitFor();
  const textColor = (): Promise<string> => build.evaluate((element) => getComputedStyle(element).color);
  const light = await textColor();
  await workbench.setTheme("Dark");
  while (await textColor() === light) await page.waitForTimeout(50);
  const bar = page.getByRole("separator");
  const width = (): Promise<number> => page.locator("iframe").evaluate((frame) => frame.clientWidth);
  await bar.focus();
  await bar.press("Home");
  expect(await width()).toBe(320);
  await bar.press("End");
  expect(await width()).toBe(600);
});
