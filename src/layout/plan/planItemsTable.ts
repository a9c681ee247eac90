import { itemMovement } from "../../domain/programme/itemMovement";
import { ninetyDayPlan } from "../../domain/programme/ninetyDayPlan";
import type { PlanItem } from "../../domain/programme/planItem";
import { ownItems, planState } from "../../domain/programme/planState";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { SheetContext } from "../sheetContext";
import { sizes } from "../styles";
import type { PlanValue, TablePlan, TableRowPlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { planColumns, planRows, type PlanColumn } from "./geometry";
import { itemFormulas, weekFormula } from "./itemFormulas";
import { movedText, reviewText } from "./movedText";
import { planStartName, planTableId } from "./planTable";

/** Points of air around a row's lines: the sheet is to fit one page. */
export const planAir = 3;

const usersColumns: ReadonlySet<PlanColumn | number> = new Set<PlanColumn>([
  "phase", "item", "owner", "start", "due", "status", "doneOn", "evidence", "moves", "note",
]);

/**
 * The plan's items, the user's own among them. What is said and done is the user's from the first build on, the dates begin as
 * formulas over the start date; what follows from it is live, and what moved since is told when the sheet is refreshed.
 */
export function planItemsTable(card: Scorecard, context: SheetContext): TablePlan {
  const { texts, plan, planStart } = context;
  const states = new Map(planState(planStart, plan, card.lines).map((state) => [state.id, state]));
  const formulas = itemFormulas(texts);
  const row = (key: string, typed: Partial<Record<PlanColumn, PlanValue>>): TableRowPlan => {
    const state = states.get(key);
    const movement = state && itemMovement(state, card.lines, card.asOf);
    const computed: Partial<Record<PlanColumn, PlanValue>> = {
      moved: state && movement ? movedText(state, movement, texts) : null, review: movement ? reviewText(movement, texts) : null,
    };
    return {
      key,
      cells: planColumns.map((column): PlanValue => {
        if (typeof column === "number") return { formula: weekFormula(column, texts) };
        const formula = formulas[column as keyof typeof formulas];
        return formula === undefined ? typed[column] ?? computed[column] ?? null : { formula };
      }),
    };
  };
  return {
    id: planTableId,
    row: planRows.header, column: 0,
    columns: planColumns.map((column) => ({
      header: columnHeader(column, texts), owner: usersColumns.has(column) ? "user" as const : "addin" as const, ...(column === "moved" ? { size: sizes.small } : {}),
    })),
    rows: [
      ...ninetyDayPlan.map((item) => row(item.id, shippedWords(item, card, texts))),
      ...ownItems(plan).map(([id]) => ({ ...row(id, {}), ...adoption(plan?.added[id]) })),
    ],
    missingRows: "leave",
    fitsRows: true,
    air: planAir,
  };
}

function adoption(row: number | undefined): Pick<TableRowPlan, "adopts"> {
  return row === undefined ? {} : { adopts: row };
}

/** A column's header; a week is headed by its number, from 1 on. */
export function columnHeader(column: PlanColumn | number, { plan }: Texts): string {
  return typeof column === "number" ? String(column + 1) : plan.columns[column];
}

function shippedWords(item: PlanItem, card: Scorecard, { plan, phrase }: Texts): Partial<Record<PlanColumn, PlanValue>> {
  return {
    phase: item.phase,
    item: phrase(item.title),
    owner: phrase(item.ownerRole),
    start: { formula: `=${planStartName}+${item.startDay - 1}` },
    due: { formula: `=${planStartName}+${item.dueDay - 1}` },
    status: plan.statuses["not started"],
    moves: item.moves.map((id) => card.lines.find(({ description }) => description.id === id)?.description.title ?? id).join(", "),
  };
}
