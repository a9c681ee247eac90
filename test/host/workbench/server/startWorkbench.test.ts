import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startWorkbench, type RunningWorkbench } from "../../../../host/workbench/server/startWorkbench";

const root = path.resolve(__dirname, "../../../..");
const pane = mkdtempSync(path.join(tmpdir(), "pane-"));
const html = `<html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="main.0123.js"></script></head></html>`;
let workbench: RunningWorkbench;

beforeAll(async () => {
  writeFileSync(path.join(pane, "taskpane.html"), html);
  writeFileSync(path.join(pane, "main.0123.js"), "let umlaut = 'ü';\r\n");
  mkdirSync(path.join(pane, "assets"));
  writeFileSync(path.join(pane, "assets", "icon.png"), Buffer.from([137, 80, 78, 71, 255]));
  writeFileSync(path.join(pane, "manifest.xml"), readFileSync(path.join(root, "manifest.xml")));
  workbench = await startWorkbench({ root, port: 0, panePort: 0, paneFolder: pane });
});
afterAll(async () => {
  await workbench.close();
  rmSync(pane, { recursive: true });
});

const get = async (address: string): Promise<Buffer> => {
  const answer = await fetch(address);
  expect([address, answer.status]).toEqual([address, 200]);
  return Buffer.from(await answer.arrayBuffer());
};

test("serves the pane from a site of its own, every file byte for byte but the page, and office.js from the package", async () => {
  expect(new URL(workbench.address).hostname).toBe("localhost");
  expect(new URL(workbench.paneOrigin).hostname).toBe("127.0.0.1");
  for (const name of ["main.0123.js", "assets/icon.png", "manifest.xml"]) {
    expect((await get(`${workbench.paneOrigin}/${name}`)).equals(readFileSync(path.join(pane, name)))).toBe(true);
  }
  const library = path.join(root, "node_modules/@microsoft/office-js/dist/office.js");
  expect((await get(`${workbench.paneOrigin}/office/office.js`)).equals(readFileSync(library))).toBe(true);
  const page = (await get(`${workbench.paneOrigin}/taskpane.html`)).toString();
  const origin = new URL(workbench.address).origin;
  expect(page.replace(`<script src="/workbench-shim.js" data-workbench="${origin}"></script>`, "").replace("/office/office.js", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js")).toBe(html);
});

test("serves the workbench with a policy that lets it talk to nobody else", async () => {
  const answer = await fetch(workbench.address);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(answer.headers.get("content-security-policy")).toContain(`frame-src ${workbench.paneOrigin};`);
  expect(await answer.text()).toContain(`"paneAddress":"${workbench.paneOrigin}/taskpane.html"`);
  for (const name of ["page.js", "page.css", "worker.js"]) expect((await get(workbench.address + name)).byteLength).toBeGreaterThan(100);
  expect((await get(`${workbench.paneOrigin}/workbench-shim.js`)).toString()).toContain("Agave");
  expect((await fetch(`${workbench.address}samples/README.md`)).status).toBe(404);
});
