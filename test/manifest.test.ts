import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { commands } from "../src/commands";

const root = path.resolve(__dirname, "..");
const file = path.join(root, "manifest.xml");
const text = readFileSync(file, "utf8");

/** The value of every match of a pattern's group. */
function all(pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

test("office-addin-manifest reads what Excel is told", () => {
  const { stdout, status } = spawnSync(process.execPath, [path.join(root, "node_modules/office-addin-manifest/cli.js"), "info", file], { encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ *Id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/m);
  expect(stdout).toMatch(/^ *Hosts: Workbook$/m);
  expect(stdout).toMatch(/^ *Permissions: ReadWriteDocument$/m);
  expect(stdout).toMatch(/^ *Type: TaskPaneApp$/m);
});

test("ExcelApi 1.14 is asked for, by those who read the overrides and by those who do not", () => {
  expect(all(/Name="ExcelApi" MinVersion="([\d.]+)"/g)).toEqual(["1.14", "1.14"]);
  expect(all(/<Runtime [^>]*lifetime="(\w+)"/g)).toEqual(["long"]);
});

test("ribbon buttons run commands that exist", () => {
  const functions = all(/<FunctionName>([\w.]+)<\/FunctionName>/g);
  expect(functions).toEqual(["scorecard.build", "scorecard.refresh"]);
  const ids = commands.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(functions));
});

test("every resource that is named is there, and every picture is a PNG of its size", () => {
  const ids = new Set(all(/<bt:(?:Image|Url|String) id="([\w.]+)"/g));
  expect(all(/resid="([\w.]+)"/g).filter((id) => !ids.has(id))).toEqual([]);
  const pictures = all(/https:\/\/localhost:3000\/(assets\/[\w-]+\.png)/g);
  for (const picture of [...pictures, "assets/icon-128.png"]) {
    expect([picture, existsSync(path.join(root, picture))]).toEqual([picture, true]);
    const header = readFileSync(path.join(root, picture)).subarray(0, 24);
    const size = Number(/\d+/.exec(picture)?.[0]);
    expect([header.toString("latin1", 1, 4), header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual(["PNG", size, size]);
  }
});

test("texts are as short as the ribbon asks", () => {
  const [short = "", long = ""] = [/<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>/, /<bt:LongStrings>[\s\S]*<\/bt:LongStrings>/].map((part) => part.exec(text)?.[0]);
  const values = (part: string): string[] => [...part.matchAll(/DefaultValue="([^"]*)"/g)].map((match) => match[1] ?? "");
  expect(values(short).filter((value) => value.length > 125)).toEqual([]);
  expect(values(long).filter((value) => value.length > 250)).toEqual([]);
});
