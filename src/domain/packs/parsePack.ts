import * as v from "valibot";
import type { Finding } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import type { Said } from "../diagnostics/said";
import type { Indicator } from "../indicators/indicator";
import { checkExample } from "./checkExample";
import { checkIndicator } from "./checkIndicator";
import { readJsonText } from "../json/readJsonText";
import { packError, packPlaces } from "./packFinding";
import { packIndicator, type PackName } from "./packIndicator";
import { packSchema, packVersion, type PackFile } from "./packSchema";
import { shapeFindings } from "./shapeFindings";

/** An indicator pack that can be used as a whole. */
export interface IndicatorPack extends PackName {
  readonly description: string | null;
  /** In the pack's order. */
  readonly indicators: readonly Indicator[];
  /** Where an indicator stands in the text, for what is found about it later. */
  placeOf(indicator: number, part: "id" | "title"): Said;
}

/** A pack, or everything that keeps it from being one: a pack with a fault is not used in parts. */
export type ParsedPack =
  | { readonly ok: true; readonly pack: IndicatorPack }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Characters of the largest pack: a workbook keeps several in cells of its own. */
export const longestPack = 200_000;

/**
 * Reads the text of an indicator pack. Whatever the text is, it never throws: each finding says where in the text something is wrong and
 * what to write instead.
 * @param file what it is called where it comes from.
 */
export function parsePack(text: string, file: string): ParsedPack {
  if (text.length > longestPack) return failed([packError("pack.too-large", messages.packTooLarge(file, text.length, longestPack))]);
  const json = readJsonText(text);
  if (!json.ok) {
    const { atOffset } = packPlaces(file, text, () => 0);
    return failed([packError("pack.not-json", messages.packNotJson(atOffset(json.offset), json.fault))]);
  }
  const places = packPlaces(file, text, json.offsetOf);
  const other = otherVersion(json.value);
  if (other !== null) return failed([packError("pack.version", messages.packVersion(places.at(["version"]), other, packVersion))]);
  const shaped = v.safeParse(packSchema, json.value);
  if (!shaped.success) return failed(shapeFindings(shaped.issues, places));

  const { indicators: definitions, ...about } = shaped.output;
  const { id, title, description = null } = about;
  const wrong = definitions.flatMap((definition, index) => checkIndicator(definition, ["indicators", index], places));
  if (wrong.length > 0) return failed(wrong);
  const indicators = definitions.map((definition) => packIndicator(definition, { id, title }));
  const differing = indicators.flatMap((indicator, index) => (indicator.example === undefined ? [] : checkExample(indicator, indicator.example, ["indicators", index, "example"], places)));
  if (differing.length > 0) return failed(differing);
  return { ok: true, pack: { id, title, description, indicators, placeOf: (index, part) => places.at(["indicators", index, part]) } };
}

function failed(findings: readonly Finding[]): ParsedPack {
  return { ok: false, findings };
}

/** The version of a pack that is of another than the one that is read; null where it is of that one, or says none. */
function otherVersion(value: unknown): string | null {
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : undefined;
  return typeof version === "number" && version !== (packVersion as PackFile["version"]) ? String(version) : null;
}
