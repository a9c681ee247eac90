import { readJsonText } from "../../../domain/json/readJsonText";
import { unknownSetting } from "../../../domain/settings/settingProblem";
import { isAllowedForUser } from "../userSchema";
import type { DocumentSetting, PlacedProblem, ReadDocument, SettingsDocument, TextProblem } from "./settingsDocument";

/** Reads settings off a JSON text, each on its own: what is wrong with one leaves the others. */
export function readDocument(text: string, { settings, elsewhere }: Pick<SettingsDocument, "settings" | "elsewhere">): ReadDocument {
  const read = readJsonText(text);
  if (!read.ok) return unreadable({ offset: read.offset, problem: { kind: "fault", fault: read.fault } });
  const { value: whole, offsetOf } = read;
  if (typeof whole !== "object" || whole === null || Array.isArray(whole)) return unreadable({ offset: 0, problem: { kind: "no-object" } });

  const byKey = new Map(settings.map((setting) => [setting.key, setting]));
  const values: Record<string, unknown> = {};
  const problems: PlacedProblem[] = [];
  for (const [key, value] of Object.entries(whole)) {
    const setting = byKey.get(key);
    if (setting !== undefined && isAllowedForUser(setting.form, value)) values[key] = value;
    else problems.push({ offset: offsetOf([key]), problem: problemOf(key, value, setting, settings, elsewhere) });
  }
  const untouched = new Set(Object.keys(whole).filter((key) => byKey.has(key) && !Object.hasOwn(values, key)));
  return { values, untouched, problems, isReadable: true };
}

function unreadable(problem: PlacedProblem): ReadDocument {
  return { values: {}, untouched: new Set(), problems: [problem], isReadable: false };
}

function problemOf(key: string, value: unknown, setting: DocumentSetting | undefined, settings: readonly DocumentSetting[], elsewhere: readonly string[]): TextProblem {
  if (setting === undefined) return elsewhere.includes(key) ? { kind: "elsewhere", key } : unknownSetting(key, settings.map((one) => one.key));
  const { form } = setting;
  return form.kind === "bindings" ? { kind: "bindings", key } : { kind: "not-allowed", key, form, given: JSON.stringify(value) };
}

/** What was set, as a text that `readDocument` reads back. */
export function formatDocument(settings: readonly DocumentSetting[]): string {
  const set = settings.filter(({ value }) => value !== undefined).map(({ key, value }) => [key, value]);
  return `${JSON.stringify(Object.fromEntries(set), null, 2)}\n`;
}

/** The line, from 1, in which an offset lies. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
