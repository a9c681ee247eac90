import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const fixture = path.join(__dirname, "fixtures/apiSets.ts");

interface LintMessage {
  readonly ruleId: string | null;
  readonly line: number;
  readonly message: string;
}

test("members newer than ExcelApi 1.14 are reported unless guarded by what they need", () => {
  const eslint = path.join(root, "node_modules/eslint/bin/eslint.js");
  const { stdout, stderr } = spawnSync(process.execPath, [eslint, "--no-ignore", "--format", "json", fixture], { cwd: root, encoding: "utf8" });
  expect(stderr).toBe("");
  const [file] = JSON.parse(stdout) as { messages: LintMessage[] }[];
  const reported = (file?.messages ?? [])
    .filter(({ ruleId }) => ruleId === "scorecard/api-set")
    .map(({ line, message }) => `${line}: ${/came with (\w+ [\d.]+)/.exec(message)?.[1]}`);
  const expected = readFileSync(fixture, "utf8")
    .split("\n")
    .flatMap((text, index) => {
      const set = /\/\/ (ExcelApi [\d.]+)$/.exec(text)?.[1];
      return set ? [`${index + 1}: ${set}`] : [];
    });
  expect([...new Set(reported)]).toEqual(expected);
});
