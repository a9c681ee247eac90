import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** The pane's own page. */
export function paneFrame({ page }: WorkbenchPage): Frame {
  const frame = page.frames().find((candidate) => candidate.parentFrame() !== null);
  if (!frame) throw new Error("The pane is closed.");
  return frame;
}

/** Colours on their way from one theme to the other are no finding. What turns for ever is not waited for. */
async function untilStill(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** What axe finds in the pane as it stands, in each theme. The dummies that a focus trap puts around itself are no part of it. */
export async function axeFindings(workbench: WorkbenchPage, state: string): Promise<string[]> {
  const found: string[] = [];
  const frame = paneFrame(workbench);
  await frame.evaluate(axe);
  for (const theme of ["Light", "Dark", "High contrast"] as const) {
    await workbench.setTheme(theme);
    await workbench.page.waitForTimeout(300);
    await frame.evaluate(untilStill);
    const { violations } = await frame.evaluate<AxeResults>("axe.run({ exclude: [['[data-tabster-dummy]']] })");
    found.push(...violations.map(({ id, nodes }) => `${state}, ${theme}, ${id}: ${nodes.map(({ html }) => html).join(" ")}`));
  }
  return found;
}
