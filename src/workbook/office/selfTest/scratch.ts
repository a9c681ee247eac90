import { freeSheetName } from "../../../layout/freeSheetName";

const sheetName = "Self-Test";
const stemName = "LeadershipSelfTest";

/** What the self-test may touch: its sheets, and tables and names that begin with its stem. */
export class Scratch {
  private readonly claimed: string[] = [];

  /**
   * @param taken names of the sheets that are there.
   * @param stem nothing of the user's begins so.
   */
  constructor(private readonly taken: Set<string>, readonly stem: string) {}

  /** Names of the sheets that were made, or that were to be made. */
  get sheets(): readonly string[] {
    return this.claimed;
  }

  claimSheet(wanted: string): string {
    const name = freeSheetName(wanted, this.taken);
    this.taken.add(name);
    this.claimed.push(name);
    return name;
  }
}

/** What the self-test may touch; null where the workbook's structure is protected, so that it can add no sheet. */
export async function findScratch(): Promise<Scratch | null> {
  return Excel.run(async (context) => {
    const { protection, worksheets, tables, names } = context.workbook;
    protection.load("protected");
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name");
    await context.sync();
    if (protection.protected) return null;
    const taken = [...tables.items, ...names.items].map(({ name }) => name.toLowerCase());
    return new Scratch(new Set(worksheets.items.map(({ name }) => name)), freeStem(taken));
  });
}

/** Adds the scratch sheet and gives its name. */
export async function addScratchSheet(scratch: Scratch): Promise<string> {
  const name = scratch.claimSheet(sheetName);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  return name;
}

/** Removes everything that the self-test made and says in sentences what it could not remove. */
export async function removeScratch({ sheets, stem }: Scratch): Promise<readonly string[]> {
  const left = [...await removeNames(stem)];
  for (const sheet of sheets) left.push(...await removeSheet(sheet));
  return left;
}

async function removeNames(stem: string): Promise<readonly string[]> {
  return attempt(`The names that begin with "${stem}" could not be removed`, async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    for (const item of names.items) if (item.name.startsWith(stem)) item.delete();
    await context.sync();
  });
}

async function removeSheet(name: string): Promise<readonly string[]> {
  return attempt(`The sheet "${name}" could not be removed`, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return;
    // Excel does not delete a very hidden sheet.
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.delete();
    await context.sync();
  });
}

/** Tries twice: a request may fail for a reason that passes, such as a user who is typing. */
async function attempt(sentence: string, batch: (context: Excel.RequestContext) => Promise<void>): Promise<readonly string[]> {
  for (let tries = 1; ; tries++) {
    try {
      await Excel.run(batch);
      return [];
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      if (tries === 2) return [`${sentence}: ${error.message} [${error.code}]`];
    }
  }
}

/** The stem, with a number where something of the user's begins with it. */
function freeStem(names: readonly string[]): string {
  for (let copy = 1; ; copy++) {
    const stem = copy === 1 ? `${stemName}_` : `${stemName}${copy}_`;
    if (!names.some((name) => name.startsWith(stem.toLowerCase()))) return stem;
  }
}
