import { spillMetadata } from "../../spillMetadata";
import { namespaces, partKinds } from "../parts/partKinds";
import type { SaveContext } from "../saveContext";
import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";

const { type, namespace, extension, properties } = spillMetadata;
const typeXml =
  `<metadataType name="${type}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" ` +
  'clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const propertiesXml =
  `<futureMetadata name="${type}" count="1"><bk><extLst><ext uri="${extension}" xmlns:xda="${namespace}">` +
  `<xda:${properties} fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;

/** Says in the file what the mark means that spilling formulas are written with; nothing where none spills, or where the file says it already. */
export function patchMetadata({ model, draft }: SaveContext, workbookPart: string): void {
  const spills = model.sheets.some(({ formulas }) => [...formulas.values()].some(({ isDynamic }) => isDynamic === true));
  if (!spills || model.spillMarks.known.size > 0) return;
  const relationships = draft.relationshipsOf(workbookPart);
  const [present] = relationships.ofKind("sheetMetadata");
  if (present !== undefined) return addTo(draft.part(present.target));
  const part = draft.addPart(partKinds.metadata, `<metadata xmlns="${namespaces.main}">${list("metadataTypes", 1, typeXml)}${propertiesXml}${list("cellMetadata", 1, recordXml(1))}</metadata>`);
  relationships.add(partKinds.metadata.relationship, part);
}

/** Adds to what the file says of cells already: its other records keep their numbers. */
function addTo(part: XmlPart): void {
  const types = part.child("metadataTypes");
  const number = (types === null ? 0 : part.children(types).length) + 1;
  grow(part, types, "metadataTypes", typeXml, part.root.contentStart);
  const before = part.children().filter(({ local }) => ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata"].includes(local)).at(-1);
  const behind = before?.end ?? part.root.contentStart;
  part.insert(behind, fitNamespaces(part, propertiesXml));
  grow(part, part.child("cellMetadata"), "cellMetadata", recordXml(number), behind);
}

/** Appends to a counted list, which is made where the part has none. */
function grow(part: XmlPart, element: XmlElement | null, name: string, xml: string, place: number): void {
  if (element === null) return part.insert(place, fitNamespaces(part, list(name, 1, xml)));
  part.setAttribute(element, "count", String(part.children(element).length + 1));
  part.append(element, fitNamespaces(part, xml));
}

function list(name: string, count: number, xml: string): string {
  return `<${name} count="${count}">${xml}</${name}>`;
}

/** Of the metadata type of a number, its first properties. */
function recordXml(number: number): string {
  return `<bk><rc t="${number}" v="0"/></bk>`;
}
