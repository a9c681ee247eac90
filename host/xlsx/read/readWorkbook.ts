import { SheetModel } from "../../model/sheetModel";
import { WorkbookModel } from "../../model/workbookModel";
import type { OpenedWorkbook } from "../openedWorkbook";
import { corruptFile, WorkbookFileError } from "../workbookFileError";
import type { Relationship, XlsxPackage } from "../xlsxPackage";
import { openXlsxPackage } from "../zip/openXlsxPackage";
import { formulaAsShown } from "./formula/formulaAsShown";
import { readSharedStrings } from "./readSharedStrings";
import { readRelationships, relationshipOfKind } from "./relationships";
import { readSheet } from "./sheet/readSheet";
import { readSpillMarks } from "./readSpillMarks";
import { readStyles } from "./styles/readStyles";
import { childOf, childrenOf, descendantOf, flagOf, numberOf, parseXml, type XmlElement } from "./xmlElement";

/**
 * Reads an .xlsx file into a model. The file's own bytes stay beside it, for what the model does not hold.
 * @throws WorkbookFileError and nothing else, whatever the bytes are
 */
export function readWorkbook(bytes: Uint8Array): OpenedWorkbook {
  try {
    return readPackage(openXlsxPackage(bytes));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw corruptFile("it cannot be read", error);
  }
}

function readPackage(source: XlsxPackage): OpenedWorkbook {
  const workbookPart = findWorkbookPart(source);
  const root = parseXml(source.text(workbookPart), workbookPart);
  if (root.name !== "workbook") throw new WorkbookFileError("not-a-workbook", "The file is an Office document but not a workbook. Choose an Excel workbook (.xlsx).");
  const relationships = readRelationships(source, workbookPart);
  const partOf = (kind: string): string | null => {
    const target = relationshipOfKind(relationships, kind)?.target;
    return target !== undefined && source.has(target) ? target : null;
  };
  const readPart = (part: string | null, wantsExtensions = false): XmlElement | undefined => (part === null ? undefined : parseXml(source.text(part), part, wantsExtensions));

  const stylesPart = partOf("styles");
  const styles = readStyles(readPart(stylesPart), readPart(partOf("theme")));
  const model = new WorkbookModel(styles.table);
  model.date1904 = flagOf(childOf(root, "workbookPr"), "date1904", false);
  model.isStructureLocked = flagOf(childOf(root, "workbookProtection"), "lockStructure", false);
  model.spillMarks = readSpillMarks(readPart(partOf("sheetMetadata"), true));
  const stringsPart = partOf("sharedStrings");
  const sharedStrings = stringsPart === null ? new Int32Array(0) : readSharedStrings(source, stringsPart, model.strings);

  const { sheets, sheetParts } = readSheetList(root, model, source, relationships);
  readNames(root, model, sheets);
  for (const [sheet, part] of sheetParts) readSheet({ source, model, styles, sharedStrings }, sheet, part);
  const active = sheets[numberOf(descendantOf(root, "bookViews", "workbookView"), "activeTab") ?? 0];
  model.activeSheet = Math.max(0, active ? model.sheets.indexOf(active) : 0);
  return { model, package: source, workbookPart, stylesPart, sheetParts };
}

function findWorkbookPart(source: XlsxPackage): string {
  const part = relationshipOfKind(readRelationships(source, ""), "officeDocument")?.target;
  if (part === undefined) throw new WorkbookFileError("not-a-workbook", "The file is a zip file but not a workbook. Choose an Excel workbook (.xlsx).");
  if (part.endsWith(".bin")) throw new WorkbookFileError("not-a-workbook", "The file is a binary workbook (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx) and try again.");
  return part;
}

/** The worksheets, and beside them every entry of the list by its place there: null for chart sheets and the like, which are no worksheets. */
function readSheetList(root: XmlElement, model: WorkbookModel, source: XlsxPackage, relationships: readonly Relationship[]): { sheets: (SheetModel | null)[]; sheetParts: Map<SheetModel, string> } {
  const sheetParts = new Map<SheetModel, string>();
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((element, i) => {
    const relationship = relationships.find(({ id }) => id === element.attributes.get("id"));
    const name = element.attributes.get("name") ?? "";
    if (!relationship || relationship.external || !source.has(relationship.target)) throw corruptFile(`the sheet "${name}" is not in it`);
    if (!relationship.type.endsWith("/worksheet")) return null;
    const sheet = new SheetModel(model, sheetId(i), name);
    const state = element.attributes.get("state");
    sheet.visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
    model.sheets.push(sheet);
    sheetParts.set(sheet, relationship.target);
    return sheet;
  });
  if (model.sheets.length === 0) throw corruptFile("it holds no worksheet");
  return { sheets, sheetParts };
}

/** An id in the form that Excel gives to the nth sheet of a file. */
function sheetId(index: number): string {
  return `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

function readNames(root: XmlElement, model: WorkbookModel, sheets: readonly (SheetModel | null)[]): void {
  for (const element of childrenOf(childOf(root, "definedNames"), "definedName")) {
    const local = numberOf(element, "localSheetId");
    const sheet = local === null ? null : sheets[local];
    // A name local to a chart sheet, or to a sheet that is not there, stays in the file only.
    if (local !== null && !sheet) continue;
    model.names.push({
      name: element.attributes.get("name") ?? "",
      refersTo: formulaAsShown(element.text.trim(), null),
      sheet: sheet ?? null,
      hidden: flagOf(element, "hidden", false),
    });
  }
}
