import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ManifestInfo } from "office-addin-manifest";
import { developmentOrigin, manifestFor } from "../../cli/excel/manifestFor.cjs";
import { addInFiles } from "../../cli/excel/addInFiles";
import { manifestWithTexts } from "../../cli/excel/manifestWithTexts";
import { functionNamespace } from "../../src/functions/functionList";
import { englishManifest } from "../../src/ribbon/texts/englishManifest";

const root = path.resolve(__dirname, "../..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const places = [
  ["development", undefined, developmentOrigin, "Leadership Scorecard (development)"],
  ["production", "https://scorecard.example.org", "https://scorecard.example.org", "Leadership Scorecard"],
  ["production in a folder of its site", "https://example.org/tools/scorecard/", "https://example.org/tools/scorecard", "Leadership Scorecard"],
] as const;

/** The values of every match of a pattern's group. */
function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

const reader = 'require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)))';

/** What Microsoft's reader makes of a manifest. It runs in a process of its own: it is made of modules that jest does not load. */
function read(text: string): ManifestInfo {
  const file = path.join(folder, "manifest.xml");
  writeFileSync(file, text);
  return JSON.parse(execFileSync(process.execPath, ["-e", reader, file], { cwd: root, encoding: "utf8" })) as ManifestInfo;
}

describe.each(places)("%s", (_, origin, place, displayName) => {
  const text = manifestFor(source, origin);

  test("Excel is told what it needs", () => {
    expect(read(text)).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as unknown, version: expect.stringMatching(/^\d+(\.\d+){3}$/) as unknown,
      displayName, hosts: ["Workbook"], officeAppType: "TaskPaneApp", permissions: "ReadWriteDocument",
      defaultSettings: { sourceLocation: `${place}/taskpane.html` }, iconUrl: `${place}/assets/icon-32.png`, highResolutionIconUrl: `${place}/assets/icon-64.png`,
    });
  });

  test("every address is of the place that serves the page", () => {
    const addresses = all(text, /Value="(https?:[^"]*)"/g);
    expect(addresses.length).toBeGreaterThan(6);
    expect(addresses.filter((address) => !address.startsWith(`${place}/`))).toEqual([]);
    const others = all(text, /(https?:\/\/[^/"<]+)/g).filter((site) => !["http://schemas.microsoft.com", "http://www.w3.org", new URL(place).origin].includes(site));
    expect(others).toEqual([]);
  });

  test("every picture is a PNG of its size", () => {
    const pictures = all(text, /\/(assets\/[\w-]+\.png)/g);
    for (const picture of [...pictures, "assets/icon-128.png"]) {
      expect([picture, existsSync(path.join(root, picture))]).toEqual([picture, true]);
      const header = readFileSync(path.join(root, picture)).subarray(0, 24);
      const size = Number(/\d+/.exec(picture)?.[0]);
      expect([header.toString("latin1", 1, 4), header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual(["PNG", size, size]);
    }
  });
});

test.each(["http://scorecard.example.org", "scorecard.example.org", "", "https://example.org/?a=1", "https://example.org/#x"])('"%s" is refused', (origin) => {
  expect(() => manifestFor(source, origin)).toThrow("Excel loads it over https only");
});

test("ExcelApi 1.14 and a shared runtime are asked for, by those who read the overrides and by those who do not", () => {
  expect(all(source, /Name="ExcelApi" MinVersion="([\d.]+)"/g)).toEqual(["1.14", "1.14"]);
  expect(all(source, /Name="SharedRuntime" MinVersion="([\d.]+)"/g)).toEqual(["1.1", "1.1"]);
  expect(all(source, /<Runtime [^>]*lifetime="(\w+)"/g)).toEqual(["long"]);
});

test("the add-in has a tab of its own, once, and functions that are described beside it", () => {
  expect(all(source, /<(CustomTab|OfficeTab)\b/g)).toEqual(["CustomTab"]);
  expect(all(source, /<bt:String id="Functions\.Namespace" DefaultValue="(\w+)"/g)).toEqual([functionNamespace]);
  const files = Object.keys(addInFiles());
  expect(files.filter((file) => !source.includes(`${developmentOrigin}/${file}"`))).toEqual([]);
});

test.each(Object.entries(addInFiles()))("%s says what the page's lists say; `npm run add-in-files` writes it anew", (file, text) => {
  expect(readFileSync(path.join(root, file), "utf8")).toBe(text);
});

test("every string that is read is said in every language, as the ribbon's texts have it; `npm run add-in-files` writes it anew", () => {
  expect(manifestWithTexts(source)).toBe(source);
  const strings = all(source, /<bt:String id="([^"]+)"/g).filter((id) => id !== "Functions.Namespace");
  expect(["Description", ...strings].sort()).toEqual(Object.keys(englishManifest).sort());
});

test("ids are unique and in the schema's alphabet, and every resource that is named is there and used", () => {
  const ids = all(source, /<(?:bt:Image|bt:Url|bt:String|Control|Group)\b[^>]*? id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 125 || !/^[A-Za-z][\w.]*$/.test(id))).toEqual([]);
  const resources = all(source, /<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect(resources.filter((id) => id.length > 32)).toEqual([]);
  expect(new Set(all(source, /resid="([^"]+)"/g))).toEqual(new Set(resources));
});

test("texts are as short as the schema asks", () => {
  const part = (name: string): string => new RegExp(`<bt:${name}>[\\s\\S]*</bt:${name}>`).exec(source)?.[0] ?? "";
  const tooLong = (text: string, most: number): string[] => all(text, /Value="([^"]*)"/g).filter((value) => value === "" || value.length > most);
  expect(tooLong(part("ShortStrings"), 125)).toEqual([]);
  expect(tooLong(part("LongStrings"), 250)).toEqual([]);
  expect(tooLong(part("Urls"), 2048)).toEqual([]);
  expect(tooLong(/<DisplayName [^>]*>/.exec(source)?.[0] ?? "", 125)).toEqual([]);
  expect(tooLong(/<Description [\s\S]*<\/Description>/.exec(source)?.[0] ?? "", 250)).toEqual([]);
});
