import type { SettingForm } from "./settingForm";

/** Why something was not set. */
export type SettingProblem =
  /** No setting is called so; `names` are what there is behind `under`, the part of the key that some setting shares ("" for none). */
  | { readonly kind: "unknown"; readonly key: string; readonly under: string; readonly names: readonly string[] }
  /** The value, as it was written, is none that the setting may have. */
  | { readonly kind: "not-allowed"; readonly key: string; readonly form: SettingForm; readonly given: string }
  /** The text says neither key nor value. */
  | { readonly kind: "unreadable"; readonly given: string };

/** Says of a key that no setting has it, and which names would lead further. */
export function unknownSetting(key: string, keys: readonly string[]): SettingProblem {
  const parts = key.split(".");
  for (let length = parts.length - 1; length >= 0; length--) {
    const start = parts.slice(0, length);
    const behind = keys.map((known) => known.split(".")).filter((known) => start.every((part, index) => known[index] === part));
    const names = [...new Set(behind.flatMap((known) => known[length] ?? []))];
    if (names.length > 0) return { kind: "unknown", key, under: start.join("."), names };
  }
  return { kind: "unknown", key, under: "", names: [] };
}
