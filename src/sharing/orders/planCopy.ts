import type { Language } from "../../domain/language/language";
import { ColumnWords } from "../../layout/merge/columnWords";
import type { PresentSheet } from "../../layout/merge/presentSheet";
import type { WrittenSheet } from "../../layout/merge/writtenSheets";
import type { Texts } from "../../layout/texts";
import type { CopyOrders, SheetOrders } from "../copyOrders";
import { OwnTexts, wordsOf } from "../copy/ownText";
import { cellOrders } from "./cellOrders";
import { maskQuotes } from "./maskQuotes";
import { ownWords } from "./ownWords";
import { QuotedParts } from "./quotedParts";
import { renameSheets } from "./renameSheets";
import { isShared } from "./sharedSheets";
import { headOf, sheetTitles } from "./sheetTitles";

/** What is known of a workbook that is to be shared. */
export interface SharedWorkbook {
  /** What the add-in last wrote on its sheets. */
  readonly written: readonly WrittenSheet[];
  /** What stands on them, in the order of the tabs. */
  readonly present: readonly PresentSheet[];
  /** Names of people in the input tables, and of those who published a period. */
  readonly people: readonly string[];
  readonly teams: readonly string[];
  /** What its sheets are written in. */
  readonly language: Language;
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
  const titles = sheetTitles(present, written, own, texts.sheetNames.scorecard);
  const renamed = present.flatMap(({ id, name }) => (titles.get(id) === name ? [] : [[name, titles.get(id) ?? ""] as const]));
  const facts = {
    texts, isShared: isInCopy, quoted: new QuotedParts(written), people: new Set(people), say: (text: string) => maskQuotes(renameSheets(text, renamed), own),
  };
  return {
    title: headOf(written.find(({ id }) => isInCopy(id))) ?? texts.sheetNames.scorecard,
    sheets: shared.map((sheet): SheetOrders => {
      const plan = written.find(({ id }) => id === sheet.id);
      return {
        name: sheet.name, title: titles.get(sheet.id) ?? sheet.name,
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
