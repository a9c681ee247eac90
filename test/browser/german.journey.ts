import path from "node:path";
import { journey } from "./harness/journey";
import { axeFindings, paneFrame } from "./harness/paneAxe";
import type { WorkbenchPage } from "./harness/workbenchPage";

/** Where pictures of every view are put; none are made where it is not said. */
const pictures = process.env["GERMAN_PICTURES"];

/** Sets the pane's language as a user does. */
async function setLanguage({ pane: { frame } }: WorkbenchPage): Promise<void> {
  await frame.getByRole("button", { name: "Settings", exact: true }).click();
  await frame.getByRole("combobox", { name: "Language, Pane" }).selectOption({ label: "Deutsch" });
  await frame.getByRole("heading", { level: 1, name: "Einstellungen" }).waitFor();
}

/** Opens a view by its icon. */
async function open({ pane: { frame } }: WorkbenchPage, view: string): Promise<void> {
  await frame.getByRole("navigation", { name: "Ansichten" }).getByRole("button", { name: new RegExp(`^${view}\\b`) }).click();
  await frame.getByRole("heading", { level: 1, name: view, exact: true }).waitFor();
}

/** Makes the pane as narrow as it can be: 320 px. */
async function narrow({ page }: WorkbenchPage): Promise<void> {
  await page.getByRole("separator").press("Home");
}

/** What stands out of the pane's page, or is cut where nothing says that there is more. */
async function cutParts(workbench: WorkbenchPage): Promise<string[]> {
  return paneFrame(workbench).evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isHidden = (element: Element): boolean => {
      const { position, clipPath, clip } = getComputedStyle(element);
      return position === "absolute" && (clipPath !== "none" || clip !== "auto");
    };
    return [...document.querySelectorAll("body *")].flatMap((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      if (own === 0 || isHidden(element) || (element.parentElement !== null && isHidden(element.parentElement))) return [];
      // A table of cells scrolls in a frame of its own.
      const isOut = (right > width + 1 || left < -1) && element.closest("table, [role=region][tabindex]") === null;
      const style = getComputedStyle(element);
      const isCut = element.children.length === 0 && style.overflowX === "hidden" && style.textOverflow !== "ellipsis" && element.scrollWidth > element.clientWidth + 1;
      return isOut || isCut ? [`${element.tagName} “${(element.textContent ?? "").slice(0, 60)}”`] : [];
    });
  });
}

journey("the pane changes to German at once, builds, and says verdicts and problems in German", async ({ workbench }) => {
  const { pane: { frame } } = workbench;
  await setLanguage(workbench);
  expect(await paneFrame(workbench).evaluate(() => document.documentElement.lang)).toBe("de");
  await open(workbench, "Scorecard");
  await workbench.pane.run("Scorecard erstellen", "Die Blätter sind geschrieben.");
  await frame.getByRole("button", { name: /^Erstlösungsquote , (?:evtl\. )?(?:im Ziel|beobachten|verfehlt|Ziel verfehlt)\b/ }).waitFor();
  const row = frame.getByRole("button", { name: /^Erstlösungsquote/ });
  await row.click();
  await frame.getByText("Gelesen aus").waitFor();
  await open(workbench, "Probleme");
  expect(await frame.getByRole("listitem").first().textContent()).toMatch(/\b(?:der|die|das|und|ist|sind|nicht|mit|auf|in)\b/);
  const text = (await frame.getByRole("main").textContent()) ?? "";
  expect(text.match(/\b(?:the|and|which|rows|column|were|with)\b/g) ?? []).toEqual([]);
});

journey("every view in German fits the narrowest pane, and axe finds nothing in it", async ({ workbench }) => {
  const { page, pane: { frame } } = workbench;
  await setLanguage(workbench);
  await narrow(workbench);
  await open(workbench, "Scorecard");
  const found = [...await cutParts(workbench)];
  await workbench.pane.run("Scorecard erstellen", "Die Blätter sind geschrieben.");
  await frame.getByRole("button", { name: /^Erstlösungsquote/ }).click();
  await frame.getByText("Gelesen aus").waitFor();
  for (const view of ["Scorecard", "Daten", "Plan", "Probleme", "Ausgabe", "Einstellungen"]) {
    await open(workbench, view);
    await page.waitForTimeout(500);
    if (view === "Plan") await frame.getByText("0 von 15 erledigt").waitFor();
    found.push(...(await cutParts(workbench)).map((part) => `${view}: ${part}`), ...await axeFindings(workbench, view));
    for (const theme of pictures === undefined ? [] : ["Light", "Dark"] as const) {
      await workbench.setTheme(theme);
      await page.locator("iframe").screenshot({ path: path.join(pictures ?? "", `${view}-${theme}.png`) });
    }
    await workbench.setTheme("Light");
  }
  await frame.getByRole("button", { name: /Befehle$/ }).click();
  await frame.getByRole("combobox", { name: "Befehlspalette" }).waitFor();
  found.push(...await cutParts(workbench), ...await axeFindings(workbench, "Befehlspalette"));
  expect(found).toEqual([]);
});
