import * as v from "valibot";
import { inPlace } from "./formulaTexts";

/** Reads a JSON text of a known shape; null where it is none, or of another shape. */
export function readJson<Value>(schema: v.GenericSchema<unknown, Value>, json: string): Value | null {
  let value: unknown;
  try {
    value = inPlace(JSON.parse(json));
  } catch {
    return null;
  }
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}
