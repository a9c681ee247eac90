import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

const page = readFileSync(path.join(__dirname, "../../src/taskpane/index.html"), "utf8");
const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
const sources = (directive: string): string[] => policy.split(";").map((part) => part.trim().split(" ")).find(([name]) => name === directive)?.slice(1) ?? [];
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

it("lets the page talk to nobody and run no script or style but its own", () => {
  expect(sources("default-src")).toEqual(["'none'"]);
  expect(sources("connect-src")).toEqual(["'none'"]);
  expect(sources("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  expect(policy).not.toContain("unsafe");
});

it("allows by hash the page's own style and the empty one that rules are put into", () => {
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style ?? "");
  expect(styles).toHaveLength(1);
  expect(sources("style-src")).toEqual(["'self'", ...styles.map(hashOf), hashOf("")]);
});

it("shows a skeleton before any script has run, and says so where that takes long or cannot be", () => {
  const body = page.slice(page.indexOf("<body>"));
  expect(body).toMatch(/<h1>Scorecard<\/h1>/);
  expect(body).toMatch(/role="status">Starting …/);
  expect(body).toMatch(/class="slow">Still waiting for Excel\./);
  // No script has said which language is wanted yet.
  expect(body).toMatch(/class="slow" lang="de">Noch wird auf Excel gewartet\./);
  expect(body).toMatch(/<noscript>/);
  expect([...page.matchAll(/<script\b(?![^>]*\bdefer\b)/g)]).toEqual([]);
  expect(body).not.toContain("<script");
});
