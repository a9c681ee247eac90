import { journey } from "./harness/journey";
import { axeFindings as findings, paneFrame } from "./harness/paneAxe";
import type { WorkbenchPage } from "./harness/workbenchPage";

journey("axe finds nothing in the pane, in each theme, before and after a build and at both widths", async ({ workbench }) => {
  const { pane, page } = workbench;
  await pane.button("Build Scorecard").waitFor();
  const found = await findings(workbench, "before a build");
  await pane.build();
  found.push(...await findings(workbench, "after a build"));
  const splitter = page.getByRole("separator");
  await splitter.focus();
  await page.keyboard.press("End");
  found.push(...await findings(workbench, "at the other width"));
  await pane.frame.getByRole("button", { name: /^Data/ }).click();
  await pane.frame.getByRole("button", { name: /^Cases/ }).click();
  found.push(...await findings(workbench, "in the data"));
  await pane.frame.getByRole("button", { name: "closed is: Closed" }).click();
  await pane.frame.getByRole("menuitemradio", { name: "Closed", exact: true }).waitFor();
  found.push(...await findings(workbench, "with a list of headers open"));
  expect(found).toEqual([]);
});

journey("builds and refreshes by keyboard alone", async ({ workbench }) => {
  const { page, pane, grid } = workbench;
  await pane.button("Build Scorecard").waitFor();
  await grid.select("B2");
  await page.keyboard.press("F6");
  await press(workbench, "Tab", "Build Scorecard");
  await pane.frame.getByText("The sheets are written.").first().waitFor({ timeout: 60_000 });
  await press(workbench, "Shift+Tab", "Refresh");
  await pane.frame.getByText(/were up to date/).first().waitFor({ timeout: 60_000 });
});

/** Goes to a button, from wherever the pane has its focus, and presses it. */
async function press(workbench: WorkbenchPage, key: "Tab" | "Shift+Tab", name: string): Promise<void> {
  const frame = paneFrame(workbench);
  for (let step = 0; step < 40; step++) {
    const focused = await frame.evaluate(() => document.activeElement?.textContent ?? "");
    if (focused === name) return workbench.page.keyboard.press("Enter");
    await workbench.page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${name}.`);
}
