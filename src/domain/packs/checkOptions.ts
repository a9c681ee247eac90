import type { Finding } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import type { Said } from "../diagnostics/said";
import type { JsonPath } from "../json/readJsonText";
import type { OptionUse } from "./measureUses";
import { packError, type PackPlaces } from "./packFinding";
import { packStatistics } from "./packMeasureSchema";
import type { PackIndicator } from "./packSchema";

type Option = PackIndicator["options"][string];

/** The add-in reads an option of this name by itself. */
const reservedOption = "ceiling";

/** What is wrong with an indicator's options, and with where its measure reads them. */
export function checkOptions({ options, settleDays }: PackIndicator, uses: readonly OptionUse[], path: JsonPath, places: PackPlaces): Finding[] {
  const all: readonly OptionUse[] = typeof settleDays === "object"
    ? [...uses, { path: [...path, "settleDays"], option: settleDays.option, as: "number" }] : uses;
  const names = Object.keys(options);
  return [
    ...Object.entries(options).flatMap(([name, option]) => {
      const where = places.at([...path, "options", name]);
      return [
        ...(name === reservedOption ? [packError("pack.option", messages.packOptionReserved(where, name))] : []),
        ...(allowsDefault(option) ? [] : [packError("pack.option", messages.packOptionDefault(where, name))]),
        ...(all.some((use) => use.option === name) ? [] : [packError("pack.option", messages.packOptionUnused(where, name))]),
      ];
    }),
    ...all.flatMap((use) => {
      const where = places.at(use.path);
      const option = Object.hasOwn(options, use.option) ? options[use.option] : undefined;
      if (option === undefined) return [packError("pack.option", messages.packOptionUnknown(where, use.option, names))];
      const wanted = whatElse(option, use.as);
      return wanted === null ? [] : [packError("pack.option", messages.packOptionKind(where, use.option, wanted))];
    }),
  ];
}

function allowsDefault(option: Option): boolean {
  switch (option.kind) {
    case "number": return option.default >= option.min && option.default <= option.max && (option.whole !== true || Number.isInteger(option.default));
    case "choice": return option.choices.includes(option.default);
    case "flag": return true;
    default: return option satisfies never;
  }
}

/** What an option would have to be to stand where it does; null where it is that. */
function whatElse(option: Option, as: OptionUse["as"]): Said | null {
  if (as === "number") return option.kind === "number" ? null : messages.packOptionNumber();
  if (as === "statistic") {
    const isOne = option.kind === "choice" && option.choices.every((choice) => packStatistics.some((statistic) => statistic === choice));
    return isOne ? null : messages.packOptionStatistic(packStatistics);
  }
  const canBe = option.kind === "choice" ? typeof as.is === "string" && option.choices.includes(as.is) : option.kind === "flag" ? typeof as.is === "boolean" : typeof as.is === "number";
  return canBe ? null : messages.packOptionCanBe(JSON.stringify(as.is));
}
