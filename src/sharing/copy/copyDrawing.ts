import type { PackageReader } from "../package/packageReader";
import { childOf, element, within, type XmlElement } from "../xml/xmlElement";
import { copyChart } from "./copyChart";
import type { KeptCells } from "./keptCells";
import type { OwnTexts } from "./ownText";

/** A chart of the copy with its place on the sheet. */
export interface CopiedChart {
  readonly root: XmlElement;
  /** Its frame in the drawing, for the way that leads to it and its number there. */
  readonly frame: (id: string, number: number) => XmlElement;
}

/** The charts of a drawing that are the add-in's, by how their names begin. No pictures, shapes or charts of users. */
export function copyDrawing(path: string, reader: PackageReader, nameBeginnings: readonly string[], cells: KeptCells, own: OwnTexts): CopiedChart[] {
  const relations = reader.relations(path);
  return (reader.xml(path)?.children ?? []).flatMap((anchor): CopiedChart[] => {
    const frame = childOf(anchor, "xdr:graphicFrame");
    const about = frame && within(frame, "xdr:cNvPr")[0]?.attributes;
    const way = frame && within(frame, "c:chart")[0]?.attributes["r:id"];
    const target = relations.find(({ id, kind }) => id === way && kind === "chart")?.target;
    const source = target === undefined ? undefined : reader.xml(target);
    const { name = "", descr = "" } = about ?? {};
    if (source === undefined || !nameBeginnings.some((beginning) => name.startsWith(beginning)) || !own.has(name)) return [];
    const root = copyChart(source, cells, own);
    return root === null ? [] : [{ root, frame: (id, number) => anchorOf(anchor, name, own.has(descr) ? descr : name, id, number) }];
  });
}

const places: ReadonlySet<string> = new Set(["xdr:from", "xdr:to", "xdr:pos", "xdr:ext"]);

function anchorOf(anchor: XmlElement, name: string, descr: string, id: string, number: number): XmlElement {
  const { editAs } = anchor.attributes;
  return element(anchor.name, { editAs }, [
    ...anchor.children.filter((child) => places.has(child.name)),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [element("xdr:cNvPr", { id: number + 1, name, descr }), element("xdr:cNvGraphicFramePr")]),
      element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
      element("a:graphic", {}, [element("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/chart" }, [element("c:chart", { "r:id": id })])]),
    ]),
    element("xdr:clientData"),
  ]);
}
