import { userSettingKeys } from "../../../src/taskpane/settings/userSettings";
import { formatDocument, lineAt, readDocument } from "../../../src/taskpane/settings/json/readDocument";
import { problemText } from "../../../src/taskpane/settings/json/problemText";
import type { DocumentSetting } from "../../../src/taskpane/settings/json/settingsDocument";
import { english } from "../../../src/taskpane/texts/english";

const setting = (key: string, form: DocumentSetting["form"], value?: unknown): DocumentSetting => ({ key, form, value, title: key, suggested: null });
const settings = [
  setting("weights.innovation", { kind: "number", min: 0, max: 10, unit: "" }, 2),
  setting("indicators.decision-velocity.statistic", { kind: "choice", choices: ["mean", "median"] }),
  setting("keys.bindings", { kind: "bindings" }),
];
const read = (text: string) => readDocument(text, { settings, elsewhere: ["publish.name"] });
const said = (text: string): string[] => read(text).problems.map(({ offset, problem }) => `${lineAt(text, offset)}: ${problemText(problem, "workbook", english)}`);

it("reads back what it wrote: what was set, and nothing else", () => {
  const text = formatDocument(settings);
  expect(JSON.parse(text)).toEqual({ "weights.innovation": 2 });
  expect(read(text)).toMatchObject({ isReadable: true, values: { "weights.innovation": 2 }, problems: [] });
});

it("takes each setting on its own, and says of the others where they stand and what is allowed", () => {
  const text = `{
  "weights.innovation": 11,
  "indicators.decision-velocity.statistic": "median",
  "indicators.decision-velocity.mean": true,
  "publish.name": "Kim",
  "keys.bindings": { "scorecard.refresh": "Ctrl+Alt+R", "scorecard.build": null }
}`;
  const { values, untouched, isReadable } = read(text);
  expect(isReadable).toBe(true);
  expect(values).toEqual({ "indicators.decision-velocity.statistic": "median", "keys.bindings": { "scorecard.refresh": "Ctrl+Alt+R", "scorecard.build": null } });
  expect([...untouched]).toEqual(["weights.innovation"]);
  expect(said(text)).toEqual([
    "2: weights.innovation must be a number from 0 to 10, not 11.",
    "4: There is no setting \"indicators.decision-velocity.mean\": behind indicators.decision-velocity there is statistic.",
    "5: publish.name is a setting of yours: it stands under Yours.",
  ]);
});

test.each([
  ["{\n  \"weights.innovation\": }", "2: A value is missing here."],
  ["{\n  \"weights.innovation\": 1\n  \"keys.bindings\": {} }", "3: A comma or the closing brace is missing here."],
  ["{ \"weights.innovation\": 1,\n \"weights.innovation\": 2 }", "2: This key stands here twice."],
  ["[]", "1: Settings stand between braces: { \"key\": value }."],
  ["", "1: A value is missing here."],
])("takes nothing of %j", (text, problem) => {
  expect(said(text)).toEqual([problem]);
  expect(read(text)).toMatchObject({ isReadable: false, values: {} });
});

it.each([{ "scorecard.refresh": 7 }, ["Ctrl+A"], { "scorecard.refresh": "Ctrl + Alt + R" }])("takes no keys that are none: %j", (bindings) => {
  expect(said(JSON.stringify({ "keys.bindings": bindings }))).toEqual([expect.stringMatching(/^1: keys\.bindings must be/)]);
});

it("knows every user's setting by a key of two parts", () => {
  expect(userSettingKeys.filter((key) => !/^[a-z]+\.[a-zA-Z]+$/.test(key))).toEqual([]);
});
