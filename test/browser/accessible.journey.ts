import { readFileSync } from "node:fs";
import { journey } from "./harness/journey";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

journey("axe finds nothing in the workbench's own parts, in each theme", async ({ workbench }) => {
  const { page } = workbench;
  await page.evaluate(axe);
  for (const theme of ["Light", "Dark", "High contrast"] as const) {
    await workbench.setTheme(theme);
    // The grid is Univer's, and the pane is tested on its own.
    const { violations } = await page.evaluate<AxeResults>("axe.run({ exclude: [['.grid'], ['iframe']] })");
    expect([theme, violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)]).toEqual([theme, []]);
  }
});

journey("F6 goes from the grid to the pane, to the ribbon and back; Tab then reaches every button of the ribbon", async ({ workbench }) => {
  const { page, pane } = workbench;
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
  await pane.button("Build Scorecard").waitFor();
  await workbench.grid.select("B2");
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  await page.keyboard.press("Tab");
  await page.keyboard.press("F6");
  await page.waitForFunction(() => document.activeElement?.textContent === "Open");
  const buttons = await page.getByRole("navigation", { name: "Ribbon" }).getByRole("button").allInnerTexts();
  const reached = [await focused()];
  while (reached.at(-1) !== buttons.at(-1) && reached.length < 2 * buttons.length) {
    await page.keyboard.press("Tab");
    reached.push(await focused());
  }
  expect(buttons).toEqual(expect.arrayContaining(["Open", "Build", "Refresh", "Take Back", "Publish", "Open Pane", "Plan", "Problems", "User Is Typing"]));
  expect(reached).toEqual(expect.arrayContaining(buttons));
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.querySelector(".grid")?.contains(document.activeElement))).toBe(true);
});
