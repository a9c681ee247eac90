import { childOf, childrenOf, numberOf, type XmlElement } from "../../read/xmlElement";
import type { LintFinding } from "../lintFinding";
import type { LintedPackage } from "../lintedPackage";

/** Indices into the lists of the styles part are in range, those of cell formats and those of differential formats. */
export function lintFormats({ styles, sheets, workbookRelationships }: LintedPackage): LintFinding[] {
  const part = workbookRelationships.find(({ type }) => type.endsWith("/styles"))?.target ?? "";
  const count = (list: string): number => childOf(styles ?? undefined, list)?.children.length ?? 0;
  const findings: LintFinding[] = [];
  const lists = [["fontId", "fonts"], ["fillId", "fills"], ["borderId", "borders"], ["xfId", "cellStyleXfs"]] as const;
  for (const [index, xf] of childrenOf(childOf(styles ?? undefined, "cellXfs"), "xf").entries()) {
    for (const [attribute, list] of lists) {
      const id = numberOf(xf, attribute);
      if (id !== null && id > 0 && id >= count(list)) findings.push({ rule: "format-range", part, message: `cell format ${index} names ${attribute} ${id} of ${count(list)}` });
    }
  }
  const differentials = count("dxfs");
  for (const sheet of sheets) {
    const rules = childrenOf(sheet.root, "conditionalFormatting").flatMap((element) => childrenOf(element, "cfRule"));
    findings.push(...outOfRange(rules, ["dxfId"], differentials, sheet.part));
    for (const table of sheet.tables) {
      const columns = childrenOf(childOf(table.root, "tableColumns"), "tableColumn");
      findings.push(...outOfRange(columns, ["dataDxfId", "headerRowDxfId", "totalsRowDxfId"], differentials, table.part));
    }
  }
  return findings;
}

function outOfRange(elements: readonly XmlElement[], attributes: readonly string[], count: number, part: string): LintFinding[] {
  return elements.flatMap((element) =>
    attributes
      .filter((attribute) => (numberOf(element, attribute) ?? -1) >= count)
      .map((attribute) => ({ rule: "dxf-range", part, message: `${attribute} ${element.attributes.get(attribute) ?? ""} of ${count} differential formats` })),
  );
}
