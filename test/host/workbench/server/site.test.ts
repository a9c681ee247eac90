import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { folderFile } from "../../../../host/workbench/server/folderFile";
import { startSite, type Site } from "../../../../host/workbench/server/site";

const folder = mkdtempSync(path.join(tmpdir(), "site-"));
const bytes = Buffer.from([0, 255, 13, 10, 128]);
let site: Site;

beforeAll(async () => {
  writeFileSync(path.join(folder, "page.js"), bytes);
  writeFileSync(path.join(folder, ".secret"), "x");
  symlinkSync(__filename, path.join(folder, "link.js"));
  site = await startSite({ hostName: "127.0.0.1", port: 0, find: (place) => folderFile(folder, place), headers: { "X-Extra": "yes" } });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** An answer to a path exactly as written; fetch would tidy it up. */
function ask(place: string, { method = "GET", host = new URL(site.origin).host } = {}): Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.origin);
    request({ hostname, port, path: place, method, headers: { host } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces) }));
    }).on("error", reject).end();
  });
}

test("sends a file byte for byte, with headers that leave nothing to guess or to keep", async () => {
  const { status, headers, body } = await ask("/page.js?x=1");
  expect([status, body.equals(bytes)]).toEqual([200, true]);
  expect(headers).toMatchObject({
    "content-type": "text/javascript; charset=utf-8", "content-length": "5", "x-content-type-options": "nosniff", "cache-control": "no-store",
    "referrer-policy": "no-referrer", "x-extra": "yes",
  });
  expect((await ask("/page.js", { method: "HEAD" })).body).toHaveLength(0);
});

test.each([
  "/../site.test.ts", "/%2e%2e/site.test.ts", "/..%2fsite.test.ts", "/..\\site.test.ts", "/.secret", "/link.js", "/", "/none.js", "/%zz", "/page.js%00", "//etc/passwd",
])("has nothing at %s", async (place) => {
  expect((await ask(place)).status).toBe(404);
});

test("answers only to its own name, and only to readers", async () => {
  expect((await ask("/page.js", { host: "elsewhere.example" })).status).toBe(421);
  expect((await ask("/page.js", { method: "POST" })).status).toBe(405);
});

test("says so when its port is taken", async () => {
  const port = Number(new URL(site.origin).port);
  await expect(startSite({ hostName: "127.0.0.1", port, find: () => null })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
