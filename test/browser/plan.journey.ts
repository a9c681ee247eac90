import type { Locator } from "playwright-core";
import { journey } from "./harness/journey";
import { axeFindings, paneFrame } from "./harness/paneAxe";
import type { WorkbenchPage } from "./harness/workbenchPage";

const sheet = "90-Day Plan";
/** Cells of the sheet: how far the first phase is, and status, alert and day of the first two items. */
const cells = { phase: "B6", status: ["F11", "F12"], alert: "G11", doneOn: "H11", owner: "C12" } as const;
const [first, second] = ["Establish leadership principles and expected behaviours", "Train all leaders on coaching fundamentals"] as const;

function box({ pane }: WorkbenchPage, title: string): Locator {
  return pane.frame.getByRole("checkbox", { name: `Done: ${title}` });
}

async function openPlan({ pane }: WorkbenchPage): Promise<void> {
  await pane.build();
  await pane.frame.getByRole("button", { name: /^Plan, \d+ overdue or due/ }).click();
  await pane.frame.getByRole("heading", { name: "Whole plan" }).waitFor();
}

journey("what is ticked in the pane stands on the sheet at once, what is typed on the sheet shows in the pane, and both are taken back", async ({ workbench }) => {
  const { grid, pane, page } = workbench;
  await openPlan(workbench);
  await grid.openSheet(sheet);
  expect(await grid.readCell(cells.phase)).toContain("0 of 5 done");

  await box(workbench, first).click();
  await pane.frame.getByText(`“${first}” is done`).waitFor();
  expect([await grid.readCell(cells.status[0]), await grid.readCell(cells.alert)]).toEqual(["done", expect.stringContaining("no evidence")]);
  expect(await grid.readCell(cells.doneOn)).toMatch(/^\d{5}$/);
  expect(await grid.readCell(cells.phase)).toContain("1 of 5 done");

  await grid.type(cells.owner, "Mara Adler");
  await pane.frame.getByText("Mara Adler").waitFor();
  await grid.type(cells.status[1], "done");
  await page.waitForTimeout(300);
  expect(await box(workbench, second).isChecked()).toBe(true);
  await pane.frame.getByText("2 of 5 done").waitFor();

  await grid.select(cells.owner);
  await page.getByLabel("What the second author types").fill("Zoe");
  await workbench.ribbon("Type it").click();
  await pane.frame.getByText("changed by a colleague").waitFor();

  await pane.frame.getByRole("region", { name: "Notifications" }).getByRole("button", { name: "Undo" }).or(pane.button("Undo")).first().click();
  await pane.frame.getByText("1 of 5 done").waitFor();
  expect(await box(workbench, first).isChecked()).toBe(false);
  expect([await grid.readCell(cells.status[0]), await grid.readCell(cells.doneOn)]).toEqual(["not started", "empty"]);
  await pane.button("Scorecard").click();
  await pane.refresh("The sheets are written.");
  expect(await grid.readCell(cells.owner)).toBe("Zoe");
});

journey("the plan is worked through with the keyboard alone, a refused tick says why, and Ctrl+Z takes the last one back", async ({ workbench }) => {
  const { grid, pane, page } = workbench;
  await openPlan(workbench);
  await grid.openSheet(sheet);
  await workbench.ribbon("Lock Sheet").click();
  await box(workbench, first).focus();
  await page.keyboard.press("Space");
  await pane.frame.getByText(/^Not written: .* is done\. A sheet or the workbook is protected\./).waitFor();
  expect(await box(workbench, first).isChecked()).toBe(false);
  await workbench.ribbon("Lock Sheet").click();

  await box(workbench, first).focus();
  await page.keyboard.press("Space");
  await pane.frame.getByText("1 of 15 done").waitFor();
  // It went to its phase; the keyboard is on the item that came after it.
  await page.keyboard.press("Space");
  await pane.frame.getByText("2 of 15 done").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const details = pane.frame.getByRole("group", { name: /^Details of/ });
  await details.getByLabel("Note").fill("after the board's meeting");
  await page.keyboard.press("Tab");
  await pane.frame.getByText(/is changed/).waitFor();
  await page.keyboard.press("Escape");
  await details.waitFor({ state: "detached" });
  for (const left of ["2 of 15 done", "1 of 15 done", "0 of 15 done"]) {
    await page.keyboard.press("Control+z");
    await pane.frame.getByText(left).waitFor();
  }
  expect(await grid.readCell(cells.status[0])).toBe("not started");
});

journey("before there is a plan the view says what it is and makes it; taken back, it is offered again", async ({ workbench }) => {
  const { grid, pane } = workbench;
  await pane.button("Plan").click();
  await pane.frame.getByRole("heading", { name: "No plan in this workbook yet" }).waitFor();
  await pane.frame.locator("main").getByRole("button", { name: "Build Scorecard" }).click();
  await pane.frame.getByRole("heading", { name: "Whole plan" }).waitFor({ timeout: 60_000 });
  expect(await grid.sheetNames()).toContain(sheet);
  await pane.button("Scorecard").click();
  await pane.takeBack();
  await pane.button("Plan").click();
  await pane.frame.getByRole("heading", { name: "No plan in this workbook yet" }).waitFor();
});

journey("axe finds nothing in the plan, in each theme, and nothing is wider than the narrowest and the widest pane", async ({ workbench }) => {
  const { pane, page } = workbench;
  await openPlan(workbench);
  await box(workbench, first).click();
  await pane.frame.getByRole("button", { name: new RegExp(`^${second}`) }).click();
  const found: string[] = [];
  for (const key of ["Home", "End"]) {
    await page.getByRole("separator").press(key);
    found.push(...await axeFindings(workbench, key));
    expect(await paneFrame(workbench).evaluate(() => [...document.querySelectorAll("main")].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))).toEqual([0]);
  }
  expect(found).toEqual([]);
});
