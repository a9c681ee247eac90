import { aiEffects, aiStatuses, aiUseCatalogue } from "../../domain/programme/ai/aiUseCatalogue";
import { isInUse, type AiUse, type AiUses, type Guard } from "../../domain/programme/ai/aiUses";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { listCells } from "../listFormats";
import type { Panel } from "../panels/panel";
import type { PlanValue, TableRowPlan } from "../sheetPlan";
import { colors } from "../styles";
import type { Texts } from "../texts";
import { formatValue } from "../words/formatValue";
import { aiColumns, aiRoom, aiTableId, type AiColumn } from "./geometry";

/** The ten uses in the catalogue's order, used or not, and below them those of the user's own. */
export function usesPanel({ uses }: AiUses, card: Scorecard, texts: Texts): Panel {
  const { ai: words } = texts;
  const number = { ...listCells.text, horizontal: "Right", indent: 0 } as const;
  const listed = aiUseCatalogue.map(({ id }) => uses.find((use) => use.id === id) ?? id);
  return {
    id: aiTableId, label: words.rails.uses, hint: words.hint,
    columns: aiColumns.map((name) => ({
      header: words.columns[name], ...(name === "note" ? { owner: "user" as const } : {}),
      ...(name === "use" ? { format: { ...listCells.first, font: { bold: true, color: colors.ink } } } : name === "now" || name === "before" ? { format: number } : name === "group" ? { format: listCells.small } : {}),
    })),
    rows: [...listed, ...uses.filter(({ id }) => id === null)].map((use): TableRowPlan => {
      if (typeof use !== "string") return { key: use.key, cells: rowCells(use, card, texts) };
      const definition = aiUseCatalogue.find(({ id }) => id === use);
      return { key: use, cells: cellsOf({ use: texts.phrase(definition?.title ?? use), group: words.groups[definition?.group ?? "role"], status: words.notUsed }) };
    }),
    room: aiRoom, gone: words.gone,
  };
}

function cellsOf(cells: Partial<Readonly<Record<AiColumn, PlanValue>>>): PlanValue[] {
  return aiColumns.map((name) => cells[name] ?? null);
}

function rowCells(use: AiUse, card: Scorecard, texts: Texts): PlanValue[] {
  const { ai: words, phrase } = texts;
  const definition = aiUseCatalogue.find(({ id }) => id === use.id);
  const { guard } = use;
  const value = (known: number | null): PlanValue => (guard?.kind !== "figure" || known === null ? null : formatValue(known, guard.unit, texts));
  const missing = missingParts(use, texts);
  return cellsOf({
    use: definition === undefined ? use.said : phrase(definition.title), group: words.groups[definition?.group ?? "own"], owner: use.owner ?? texts.dash,
    status: phrase(aiStatuses.find(({ id }) => id === use.status)?.title ?? words.unknown), effect: phrase(aiEffects.find(({ id }) => id === use.effect)?.title ?? words.unknown),
    guard: guardText(guard, definition?.proposedGuard ?? null, card, texts),
    ...(guard?.kind === "figure" ? { now: value(guard.value) ?? texts.dash, before: value(guard.previous) ?? texts.dash, verdict: guard.status === null ? words.unjudged : texts.verdicts[guard.status] } : {}),
    missing: missing.join(", ") || null,
  });
}

function guardText(guard: Guard | null, proposed: string | null, card: Scorecard, texts: Texts): string {
  const { ai: words, phrase } = texts;
  if (guard?.kind === "figure") return phrase(guard.title);
  if (guard?.kind === "unknown") return words.unknownGuardIs(guard.said);
  const title = card.lines.find(({ description }) => description.id === proposed)?.title ?? card.context.find(({ id }) => id === proposed)?.title;
  return title === undefined ? texts.dash : words.proposed(title);
}

function missingParts(use: AiUse, { ai: { missing } }: Texts): string[] {
  if (!isInUse(use)) return [];
  return [...(use.owner === null ? [missing.owner] : []), ...(use.guard?.kind === "figure" ? [] : [missing.guard]), ...(use.effect === null ? [missing.effect] : [])];
}
