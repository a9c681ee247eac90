import { journey } from "./harness/journey";
import { axeFindings } from "./harness/paneAxe";

journey("a command is found by some of its letters and run, by keyboard alone; the run is listed in the output", async ({ workbench }) => {
  const { pane, page } = workbench;
  await pane.button("Build Scorecard").waitFor();
  await pane.button("Build Scorecard").focus();
  await page.keyboard.press("F1");
  const field = pane.frame.getByRole("combobox", { name: "Commands" });
  await field.waitFor();
  expect(await axeFindings(workbench, "with the palette open")).toEqual([]);
  await page.keyboard.type("buil");
  await pane.frame.getByRole("option", { name: /^Build Scorecard/, selected: true }).waitFor();
  await page.keyboard.press("Enter");
  await pane.frame.getByText("The sheets are written.").first().waitFor({ timeout: 60_000 });

  await page.keyboard.press("Control+Shift+U");
  await pane.frame.getByRole("heading", { level: 1, name: "Output" }).waitFor();
  expect(await pane.frame.getByRole("listitem").first().innerText()).toMatch(/Build Scorecard: .* round trips to Excel\n.*Reading tables: .* cells\n/s);
  expect(await axeFindings(workbench, "in the output")).toEqual([]);

  await page.keyboard.press("Control+Shift+M");
  await pane.frame.getByRole("heading", { level: 1, name: "Problems" }).waitFor();
  await pane.frame.getByRole("searchbox").fill("nothing is called so");
  await pane.frame.getByText("No problem fits the filter.").waitFor();
  await pane.frame.getByRole("searchbox").fill("");
  expect(await axeFindings(workbench, "in the problems")).toEqual([]);
});
