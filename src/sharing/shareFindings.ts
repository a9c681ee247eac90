import { cellAddress } from "../domain/diagnostics/cellAddress";
import type { Finding, Severity } from "../domain/diagnostics/diagnostic";
import { messages } from "../domain/diagnostics/messages";
import type { Said } from "../domain/diagnostics/said";
import { orderDiagnostics } from "../domain/diagnostics/orderDiagnostics";
import { storeSheetId } from "../layout/store/storeSheet";
import type { Texts } from "../layout/texts";
import { sheetTexts } from "./orders/sheetTexts";
import { planCopy, type SharedWorkbook } from "./orders/planCopy";
import type { PeopleColumn } from "./peopleColumn";
import type { PackageTraces } from "./traces/packageTraces";

type Place = Partial<Pick<Finding, "table" | "column" | "address" | "rows">>;

/**
 * What in a workbook names people, each with its place and what to do: columns of the input tables, texts on the scorecard's sheets, and
 * what goes along unseen.
 * @param traces null where the workbook's file could not be looked into
 */
export function shareFindings(workbook: SharedWorkbook, columns: readonly PeopleColumn[], traces: PackageTraces | null, texts: Texts): Finding[] {
  const findings: Finding[] = [];
  const report = (severity: Severity, code: string, message: Said, place: Place = {}): void => {
    findings.push({ severity, code, message, table: null, column: null, row: null, address: null, rows: 0, ...place });
  };
  for (const { dataset, table, header, address, names } of columns) {
    report("warning", "sharing.input-names", messages.inputNames(dataset, header, names), { table, column: header, address, rows: names });
  }
  const { people, ownWords, sheets } = planCopy(workbook, texts);
  for (const sheet of workbook.present.filter(({ id }) => id !== storeSheetId)) {
    const { typed, own, named } = sheetTexts(sheet, sheets.find(({ name }) => name === sheet.name), linksOf(workbook, sheet.id), { people, ownWords });
    const at = (cells: readonly { readonly row: number; readonly column: number }[]): Place => {
      const [first] = cells;
      return { rows: cells.length, ...(first ? { address: cellAddress(sheet.name, first.row, first.column) } : {}) };
    };
    for (const [header, cells] of typed) report("warning", "sharing.typed-texts", messages.typedTexts(header, sheet.name, cells.length), { column: header, ...at(cells) });
    if (own.length > 0) report("warning", "sharing.own-texts", messages.ownTexts(sheet.name, own.length), at(own));
    const [first] = named;
    if (first) report("warning", "sharing.names-on-sheet", messages.namesOnSheet(sheet.name, named.length, first.name), at(named));
  }
  if (traces === null) report("info", "sharing.not-looked", messages.fileNotLooked());
  else reportTraces(traces, workbook, report);
  return orderDiagnostics(findings);
}

function linksOf({ written }: SharedWorkbook, sheet: string): ReadonlySet<string> {
  return new Set(written.find(({ id }) => id === sheet)?.links.map(({ text }) => text));
}

function reportTraces(traces: PackageTraces, { present }: SharedWorkbook, report: (severity: Severity, code: string, message: Said, place?: Place) => void): void {
  const store = present.find(({ id }) => id === storeSheetId)?.name;
  for (const { name, state } of traces.sheets) {
    if (state !== "visible" && name !== store) report("warning", "sharing.hidden-sheet", messages.sheetHidden(name, state === "veryHidden"), { address: cellAddress(name, 0, 0) });
  }
  if (traces.properties.length > 0) report("warning", "sharing.properties", messages.propertiesName(traces.properties));
  if (traces.comments > 0) report("warning", "sharing.comments", messages.commentsBy(traces.comments, traces.authors), { rows: traces.comments });
  if (traces.pivots > 0) report("warning", "sharing.pivot-data", messages.copiesOfData(traces.pivots));
  if (traces.links.length > 0) report("warning", "sharing.links-out", messages.linksOut(traces.links));
  if (traces.pictures > 0) report("info", "sharing.pictures", messages.pictures(traces.pictures));
  if (traces.customXml > 0) report("info", "sharing.custom-xml", messages.partsOfOthers(traces.customXml));
  if (store !== undefined) report("info", "sharing.store", messages.storeGoesAlong());
}
