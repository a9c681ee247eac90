import type { SpillMarks } from "../../model/workbookModel";
import { spillMetadata } from "../spillMetadata";
import { childrenOf, descendantOf, flagOf, numberOf, type XmlElement } from "./xmlElement";

/** How a file's metadata part, if it has one, says of cells that their formula spills. */
export function readSpillMarks(metadata: XmlElement | undefined): SpillMarks {
  const type = childrenOf(descendantOf(metadata, "metadataTypes"), "metadataType").findIndex(({ attributes }) => attributes.get("name") === spillMetadata.type) + 1;
  const properties = childrenOf(metadata, "futureMetadata").find(({ attributes }) => attributes.get("name") === spillMetadata.type);
  const spills = childrenOf(properties, "bk").map((block) => flagOf(descendantOf(block, "extLst", "ext", spillMetadata.properties), "fDynamic", false));
  const blocks = childrenOf(descendantOf(metadata, "cellMetadata"), "bk");
  const known = blocks.flatMap((block, index) => {
    const says = childrenOf(block, "rc").some((record) => type > 0 && numberOf(record, "t") === type && spills[numberOf(record, "v") ?? -1] === true);
    return says ? [index + 1] : [];
  });
  return { known: new Set(known), written: known[0] ?? blocks.length + 1 };
}
