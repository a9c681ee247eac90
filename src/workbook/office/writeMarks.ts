import type { Edit, MarksEdit } from "../../layout/merge/edit";
import { colors } from "../../layout/styles";
import { isMarkRule, markRule } from "./markRule";
import type { RequestQueue } from "./requestQueue";

/** The conditional formats of the sheets on which marks change, by the sheets' plan ids. */
export type StandingRules = ReadonlyMap<string, Excel.ConditionalFormatCollection>;

const bytesPerMark = 1_200;

/** Asks, with the next request, which marks stand where they are to change. */
export function readStandingRules(edits: readonly Edit[], sheetOf: (id: string) => Excel.Worksheet): StandingRules {
  const wanted = edits.filter((edit): edit is MarksEdit => edit.kind === "marks");
  return new Map(wanted.map(({ sheet }) => [sheet, sheetOf(sheet).getRange().conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula")]));
}

/** Puts marks in the place of those that stand. They lie over the user's own formats, and leave them as they are when they go. */
export async function writeMarks(sheet: Excel.Worksheet, { sheet: id, marks }: MarksEdit, standing: StandingRules, queue: RequestQueue): Promise<void> {
  const rules = standing.get(id);
  for (const format of rules?.items ?? []) {
    if (format.customOrNullObject.isNullObject || !isMarkRule(format.customOrNullObject.rule.formula)) continue;
    await queue.room(bytesPerMark);
    // One may have gone with its row.
    rules?.getItemOrNullObject(format.id).delete();
  }
  for (const mark of marks) {
    await queue.room(bytesPerMark);
    const { custom } = sheet.getRangeByIndexes(mark.row, mark.column, 1, 1).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = markRule(mark);
    custom.format.fill.color = colors.watchTint;
    custom.format.font.color = colors.ink;
    custom.format.font.bold = true;
  }
}
