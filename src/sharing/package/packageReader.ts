import { unzipSync } from "fflate";
import { parseXml } from "../xml/parseXml";
import { childrenOf, type XmlElement } from "../xml/xmlElement";

/** What one part says of another, or of something outside the file. */
export interface Relation {
  readonly id: string;
  /** Last word of the relationship's type: "worksheet", "drawing", "table", … */
  readonly kind: string;
  /** The part's path; of something outside, the address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Reads the parts of a workbook file, each when it is asked for. */
export class PackageReader {
  private readonly names: readonly string[];

  /** @throws Error when the bytes are no zip file */
  constructor(private readonly bytes: Uint8Array) {
    const names: string[] = [];
    unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) });
    this.names = names;
  }

  /** Paths of every part. */
  get paths(): readonly string[] {
    return this.names;
  }

  /** A part's text; undefined where there is no such part. Part names differ whatever their case. */
  text(path: string): string | undefined {
    const name = this.names.find((one) => one.toLowerCase() === path.toLowerCase());
    if (name === undefined) return undefined;
    const content = unzipSync(this.bytes, { filter: (file) => file.name === name })[name];
    return content && decode(content);
  }

  /** @throws Error when it is not well-formed */
  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  /** What a part relates to; "" is the whole package. */
  relations(path: string): readonly Relation[] {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash + 1);
    const root = this.xml(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return childrenOf(root, "rel:Relationship").map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => {
      const isExternal = TargetMode === "External";
      return { id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), target: isExternal ? Target : resolvePath(folder, Target), isExternal };
    });
  }
}

/** Parts are UTF-8, or UTF-16 with its mark. */
function decode(content: Uint8Array): string {
  const [first, second] = content;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(content);
}

function resolvePath(folder: string, target: string): string {
  const resolved: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") resolved.pop();
    else if (step !== "." && step !== "") resolved.push(step);
  }
  return resolved.join("/");
}
