import { readFileSync } from "node:fs";
import path from "node:path";
import type { Download } from "playwright-core";
import { journey } from "./harness/journey";
import { paneFrame } from "./harness/paneAxe";
import type { WorkbenchPage } from "./harness/workbenchPage";

const file = path.resolve(__dirname, "../../samples/packs/contact-quality.json");
const text = readFileSync(file, "utf8");

/** What a downloaded file says. */
async function textOf(download: Download): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

/** Opens the workbook's settings, and chooses a file where the pane asks for a pack. */
async function addPack({ page, pane: { frame } }: WorkbenchPage, name: string, content: string): Promise<void> {
  await frame.getByRole("button", { name: "Settings", exact: true }).click();
  await frame.getByRole("tab", { name: "Workbook" }).click();
  const asked = page.waitForEvent("filechooser");
  await frame.getByRole("button", { name: "Add Pack…" }).click();
  await (await asked).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
}

journey("a pack with a fault is told of with its line; a right one is added, computed, kept and removed", async ({ workbench }) => {
  const { page, pane, grid } = workbench;
  const { frame } = pane;
  await pane.build();

  await addPack(workbench, "broken.json", text.replace("\"unit\": \"percent\"", "\"unit\": \"percentage\""));
  await frame.getByText(/^broken\.json, line \d+, column \d+ \(indicators\[2\]\.unit\): "percentage" is none of/u).waitFor();
  expect(await frame.getByRole("button", { name: "Remove Contact quality" }).count()).toBe(0);
  await frame.getByRole("button", { name: "Dismiss" }).last().click();

  await addPack(workbench, "contact-quality.json", text);
  await frame.getByRole("button", { name: "Remove Contact quality" }).waitFor();
  await frame.getByRole("button", { name: "Scorecard", exact: true }).click();
  await frame.getByText("Median time to close").first().waitFor({ timeout: 120_000 });

  await grid.openSheet("Scorecard");
  // The pane shows what was computed while the sheets are still being drawn.
  for (let tries = 0; tries < 60 && (await grid.readCell("B17")) !== "Cases open for a week or more"; tries++) await page.waitForTimeout(500);
  expect(await grid.readCell("B17")).toBe("Cases open for a week or more");

  const download = page.waitForEvent("download");
  await frame.getByRole("button", { name: "Settings", exact: true }).click();
  await frame.getByRole("tab", { name: "Workbook" }).click();
  await frame.getByRole("button", { name: "Export Contact quality" }).click();
  expect(await textOf(await download)).toBe(text);

  await workbench.openFile("kept.xlsx", await workbench.save());
  await frame.getByRole("button", { name: "Settings", exact: true }).click();
  await frame.getByRole("tab", { name: "Workbook" }).click();
  await frame.getByRole("button", { name: "Remove Contact quality" }).click();
  await frame.getByText("This workbook has no indicator pack.").waitFor();
  await frame.getByRole("button", { name: "Scorecard", exact: true }).click();
  await frame.getByText("First-contact resolution").first().waitFor({ timeout: 120_000 });
  expect(await frame.getByText("Median time to close").count()).toBe(0);
});

journey("a pack's file is dropped on its section, and no workbook is opened instead", async ({ workbench }) => {
  const { pane: { frame } } = workbench;
  await workbench.pane.build();
  await frame.getByRole("button", { name: "Settings", exact: true }).click();
  await frame.getByRole("tab", { name: "Workbook" }).click();
  await frame.getByText("This workbook has no indicator pack.").waitFor();
  await paneFrame(workbench).evaluate(([name, content]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], name, { type: "application/json" }));
    const section = [...document.querySelectorAll("section")].find(({ textContent }) => textContent?.includes("This workbook has no indicator pack."));
    for (const type of ["dragenter", "dragover", "drop"]) section?.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, ["contact-quality.json", text] as const);
  await frame.getByRole("button", { name: "Remove Contact quality" }).waitFor({ timeout: 120_000 });
  expect(await workbench.fileName()).toBe("support-org.xlsx");
});
