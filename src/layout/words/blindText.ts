import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { columnTitle } from "../../domain/table/columnTitle";
import type { Texts } from "../texts";

/** Characters that one line across the Scorecard holds. */
const budget = 165;

/** What the data hides: the gravest findings first, as many as one line holds. */
export function cannotSeeText(diagnostics: readonly Diagnostic[], texts: Texts): string {
  const findings = diagnostics
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, message, rows }) => ({ grave: severity === "error" ? 1 : 0, rows, message: message.replace(/\.$/, "") }))
    .sort((a, b) => b.grave - a.grave || b.rows - a.rows);
  return findings.length === 0
    ? texts.seesAll
    : texts.cannotSee + fitList(findings.map(({ message }) => message), budget, texts);
}

/** How many computed cells of a sheet hold what somebody typed instead; "" where none does. Ids of cells are as `cellId` makes them. */
export function typedByHandText(diagnostics: readonly Diagnostic[], parts: readonly string[], texts: Texts): string {
  const count = diagnostics.filter(({ typedOver }) => parts.some((part) => typedOver?.startsWith(`${part}/`))).length;
  return count === 0 ? "" : texts.typedByHand(count);
}

/** Which indicators no table feeds, and what each needs; `room` is taken from its line by what stands before it. */
export function notMeasuredText(card: Scorecard, texts: Texts, room = 0): string {
  const missing = card.lines
    .filter(({ headline }) => headline === null || headline.status === "not-measured")
    .map(({ title, description, headline }) => (headline === null
      ? texts.needsTable(title, texts.phrase(columnTitle(description.inputs[0]?.dataset ?? "")))
      : texts.hasNoTeams(title)));
  return missing.length === 0 ? texts.allMeasured : texts.notMeasured + fitList(missing, budget - room, texts);
}

/** Items joined while they fit; the rest is counted, never cut off in mid-word. The first one is shortened at a word if it alone is too long. */
export function fitList(items: readonly string[], room: number, texts: Texts): string {
  const shown: string[] = [];
  let length = 0;
  for (const item of items) {
    if (shown.length > 0 && length + item.length > room) break;
    shown.push(item.length > room ? `${item.slice(0, room).replace(/\s+\S*$/, "")} …` : item);
    length += item.length + 2;
  }
  const hidden = items.length - shown.length;
  return hidden === 0 ? `${shown.join("; ")}.` : `${shown.join("; ")}; ${texts.andMore(hidden)}.`;
}
