import * as v from "valibot";
import { isAllowed } from "../../domain/settings/settingSchema";
import type { UserForm } from "./userSetting";
import { userSettingKeys, userSettings, type UserValues } from "./userSettings";

const keystroke = v.pipe(v.string(), v.regex(/^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?\S+$/u));
const bindings = v.pipe(v.unknown(), v.check((value) => !Array.isArray(value)), v.record(v.string(), v.nullable(keystroke)));

/** Whether a user's setting may be set to a value. */
export function isAllowedForUser(form: UserForm, value: unknown): boolean {
  return form.kind === "bindings" ? v.is(bindings, value) : isAllowed(form, value);
}

/** What can be taken of values that somebody wrote, as the store of a page may hold those of another version: what no setting allows is left out. */
export function readUserValues(written: unknown): UserValues {
  const read = v.safeParse(v.record(v.string(), v.unknown()), written);
  if (!read.success) return {};
  const known = userSettingKeys.filter((key) => Object.hasOwn(read.output, key) && isAllowedForUser(userSettings[key].form, read.output[key]));
  // Each value is one that the form of its key allows.
  return Object.fromEntries(known.map((key) => [key, read.output[key]])) as UserValues;
}
