import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findingCodes } from "../../../src/domain/diagnostics/findingCodes";
import { rowChecks } from "../../../src/domain/diagnostics/rowChecks";

const root = path.resolve(__dirname, "../../..");

/** Codes that the sources report as literals: behind a severity, as a property, or as a failure of the whole. */
function reportedCodes(): string[] {
  const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/u.test(file));
  return files.flatMap((file) => {
    const text = readFileSync(path.join(root, "src", file), "utf8");
    return [...text.matchAll(/(?:"(?:error|warning|info)",\s*(?:code:\s*)?|code:\s*|failure\(|packError\()"([a-z0-9-]+\.[a-z0-9.-]+)"/gu)].map(([, code = ""]) => code);
  });
}

/** Every code that a finding can have, with whether only a person can settle it. */
const allCodes = new Map([...Object.entries(findingCodes), ...rowChecks.map(({ code, needsYou }) => [code, needsYou] as const)]);

const sorted = (codes: Iterable<string>) => [...new Set(codes)].sort();

test("every code that the sources report is in the catalogue, and no other", () => {
  expect(sorted(allCodes.keys())).toEqual(sorted([...reportedCodes(), ...rowChecks.map(({ code }) => code)]));
});

test("the documentation explains every code, and no other", () => {
  const page = readFileSync(path.join(root, "docs/data.md"), "utf8");
  const explained = [...page.matchAll(/^\| `([a-z0-9-]+\.[a-z0-9.-]+)` \|/gmu)].map(([, code = ""]) => code);
  expect(explained).toEqual(sorted(explained));
  expect(explained).toEqual(sorted(allCodes.keys()));
});

test("the documentation marks those that need a person", () => {
  const page = readFileSync(path.join(root, "docs/data.md"), "utf8");
  const marked = [...page.matchAll(/^\| `([a-z0-9-]+\.[a-z0-9.-]+)` \| you \|/gmu)].map(([, code = ""]) => code);
  expect(marked).toEqual([...allCodes].filter(([, needsYou]) => needsYou).map(([code]) => code).sort());
});
