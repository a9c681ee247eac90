// Draws the ribbon's pictures, assets/ribbon-*.svg, as PNG in the sizes that Excel asks for. Needs Chromium, as the journeys do.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { chromium } from "playwright-core";

const folder = fileURLToPath(new URL("../../assets/", import.meta.url));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => /^ribbon-.*\.svg$/.test(name))) {
  for (const size of [16, 32, 80]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${readFileSync(path.join(folder, file), "utf8")}`);
    await page.screenshot({ path: path.join(folder, file.replace(".svg", `-${size}.png`)), omitBackground: true });
  }
}
await browser.close();
