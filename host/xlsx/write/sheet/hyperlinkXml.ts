import type { HyperlinkModel } from "../../../model/sheetModel";
import { hyperlinkRelationship } from "../parts/partKinds";
import type { RelationshipsPart } from "../parts/relationshipsPart";
import { escapeAttribute } from "../xml/escapeXml";
import { cellAddress } from "./addresses";

/** One link; an address outside the workbook becomes a relationship. */
export function hyperlinkXml(link: HyperlinkModel, relationships: RelationshipsPart): string {
  const target = link.address ? ` r:id="${relationships.add(hyperlinkRelationship, link.address, true)}"` : "";
  const location = link.documentReference === undefined ? "" : ` location="${escapeAttribute(link.documentReference)}"`;
  const tip = link.screenTip === undefined ? "" : ` tooltip="${escapeAttribute(link.screenTip)}"`;
  return `<hyperlink ref="${cellAddress(link.row, link.column)}"${target}${location}${tip}/>`;
}
