import type { Edit, PointersEdit } from "../../layout/merge/edit";
import { normalFormula } from "../../layout/merge/sameCell";
import type { RequestQueue } from "./requestQueue";

/** A formula as it stands, and how to give it another text; where it does not stand any more, there is none. */
interface StandingFormula {
  readonly formula: () => string | null;
  readonly set: (to: string) => void;
}

type PointerChange = PointersEdit["cells"][number] | PointersEdit["names"][number];

/** What pointers read now, by the edits' changes. */
export type StandingPointers = ReadonlyMap<PointerChange, StandingFormula>;

const bytesPerFormula = 900;

/** Asks, with the next request, what the formulas say that are to change. */
export function readStandingPointers(context: Excel.RequestContext, edits: readonly Edit[]): StandingPointers {
  const { worksheets, names } = context.workbook;
  return new Map(edits.filter((edit) => edit.kind === "pointers").flatMap(({ cells, names: named }): (readonly [PointerChange, StandingFormula])[] => [
    ...cells.map((change) => {
      const sheet = worksheets.getItemOrNullObject(change.sheet).load("name,protection/protected");
      const range = sheet.getRangeByIndexes(change.row, change.column, 1, 1).load("formulas");
      return [change, {
        formula: () => (sheet.isNullObject || sheet.protection.protected ? null : String(range.formulas[0]?.[0] ?? "")),
        set: (to: string) => {
          range.formulas = [[to]];
        },
      }] as const;
    }),
    ...named.map((change) => {
      const item = names.getItemOrNullObject(change.name).load("formula");
      return [change, {
        formula: () => (item.isNullObject ? null : String(item.formula)),
        set: (to: string) => {
          item.formula = to;
        },
      }] as const;
    }),
  ]));
}

/** Gives formulas other texts, each only where it still has the one that it is known to have. */
export async function writePointers({ cells, names }: PointersEdit, standing: StandingPointers, queue: RequestQueue): Promise<void> {
  for (const change of [...cells, ...names]) {
    const stands = standing.get(change);
    const formula = stands?.formula() ?? null;
    if (stands === undefined || formula === null || normalFormula(formula) !== normalFormula(change.from)) continue;
    await queue.room(bytesPerFormula + change.to.length);
    stands.set(change.to);
  }
}
