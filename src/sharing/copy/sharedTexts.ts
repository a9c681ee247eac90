import { element, type XmlElement } from "../xml/xmlElement";

/** The texts of a copy's cells, each once. */
export class SharedTexts {
  private readonly indices = new Map<string, number>();
  private count = 0;

  /** The number by which a cell says its text. */
  index(text: string): number {
    this.count++;
    const known = this.indices.get(text);
    if (known !== undefined) return known;
    this.indices.set(text, this.indices.size);
    return this.indices.size - 1;
  }

  toXml(): XmlElement {
    return element("sst", { count: this.count, uniqueCount: this.indices.size },
      [...this.indices.keys()].map((text) => element("si", {}, [element("t", { "xml:space": "preserve" }, escapeCodes(text))])));
  }
}

/** A text that looks like Excel's code for a character is written so that it stays as it is. */
function escapeCodes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
