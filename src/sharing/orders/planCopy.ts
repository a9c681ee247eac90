import { ColumnWords } from "../../layout/merge/columnWords";
import type { PresentSheet } from "../../layout/merge/presentSheet";
import type { WrittenSheet } from "../../layout/merge/writtenSheets";
import { freeSheetName, longestSheetName } from "../../layout/freeSheetName";
import type { Texts } from "../../layout/texts";
import type { CopyOrders, SheetOrders } from "../copyOrders";
import { OwnTexts, wordsOf } from "../copy/ownText";
import { cellOrders } from "./cellOrders";
import { ownWords } from "./ownWords";
import { QuotedParts } from "./quotedParts";
import { isShared } from "./sharedSheets";

/** What is known of a workbook that is to be shared. */
export interface SharedWorkbook {
  /** What the add-in last wrote on its sheets. */
  readonly written: readonly WrittenSheet[];
  /** What stands on them, in the order of the tabs. */
  readonly present: readonly PresentSheet[];
  /** Names of people in the input tables, and of those who published a period. */
  readonly people: readonly string[];
  readonly teams: readonly string[];
  /** Serial day (1900 system). */
  readonly today: number;
}

/** Decides what goes into the executive copy: of the sheets that are for sharing the generated cells, and the users' targets, statuses and dates. */
export function planCopy({ written, present: standing, people, teams, today }: SharedWorkbook, texts: Texts): CopyOrders {
  const present = new ColumnWords(written, standing).inPlanWords();
  const shared = present.filter(({ id }) => isShared(id) && written.some((sheet) => sheet.id === id));
  const isInCopy = (id: string): boolean => shared.some((sheet) => sheet.id === id);
  const words = ownWords(texts);
  const own = new OwnTexts([...words, ...teams.flatMap(wordsOf)], new Set());
  const facts = { texts, isShared: isInCopy, quoted: new QuotedParts(written), own, people: new Set(people) };
  const taken = new Set<string>();
  return {
    title: headOf(written.find(({ id }) => isInCopy(id))) ?? texts.sheetNames.scorecard,
    sheets: shared.map((sheet): SheetOrders => {
      const plan = written.find(({ id }) => id === sheet.id);
      // A name that a user gave to a sheet may be anybody's.
      const wanted = own.has(sheet.name) ? sheet.name : sheetName(headOf(plan) ?? texts.sheetNames.scorecard);
      const title = freeSheetName(wanted, taken);
      taken.add(title);
      return {
        name: sheet.name, title,
        cells: plan === undefined ? [] : cellOrders(plan, sheet, facts),
        tables: plan?.tables.map(({ id }) => id) ?? [],
      };
    }),
    ownWords: words,
    chartNames: [texts.charts.describe("")],
    people,
    today,
  };
}

/** What a sheet says at its top. */
function headOf(sheet: WrittenSheet | undefined): string | null {
  const [first] = [...(sheet?.areas ?? [])].sort((a, b) => a.row - b.row || a.column - b.column);
  const text = first?.cells[0]?.[0];
  return typeof text === "string" && text !== "" ? text : null;
}

/** A text as Excel takes it for a worksheet's name. */
function sheetName(text: string): string {
  return text.replace(/[\\/?*[\]:]/g, " ").replace(/^'|'$/g, "").slice(0, longestSheetName).trim();
}
