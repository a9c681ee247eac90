import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";

/** Children of `styleSheet` in the order of the schema. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

/** One counted list of the styles part (fonts, fills, …) that entries are appended to. */
export class StyleList {
  private readonly element: XmlElement | null;
  private readonly entries: XmlElement[];
  private readonly added: string[] = [];
  private readonly indexOf = new Map<string, number>();

  /** `initial` are the entries that a file without the list is taken to have. */
  constructor(private readonly part: XmlPart, private readonly name: string, private readonly initial: readonly string[]) {
    this.element = part.child(name);
    this.entries = this.element ? part.children(this.element) : [];
  }

  get presentCount(): number {
    return this.entries.length;
  }

  present(index: number): XmlElement | null {
    return this.entries[index] ?? null;
  }

  /** The index of an entry that was added before with the same XML, or of a new one. */
  add(xml: string): number {
    const known = this.indexOf.get(xml);
    if (known !== undefined) return known;
    const index = this.append(xml);
    this.indexOf.set(xml, index);
    return index;
  }

  /** Appends an entry even where an equal one is there, and gives its index. */
  append(xml: string): number {
    this.ensureInitial();
    this.added.push(xml);
    return this.entries.length + this.added.length - 1;
  }

  /** Gives a file without entries the ones that it is taken to have. */
  ensureInitial(): void {
    if (this.entries.length === 0 && this.added.length === 0) this.added.push(...this.initial);
  }

  /** Splices what was appended, and the count, into the part. */
  flush(): void {
    if (this.added.length === 0) return;
    const count = String(this.entries.length + this.added.length);
    const entries = fitNamespaces(this.part, this.added.join(""));
    if (this.element) {
      this.part.append(this.element, entries);
      this.part.setAttribute(this.element, "count", count);
      return;
    }
    const name = `${this.part.root.prefix}${this.name}`;
    const place = order.indexOf(this.name);
    const before = this.part.children().filter(({ local }) => order.indexOf(local) < place && order.includes(local)).at(-1);
    const xml = `<${name} count="${count}">${entries}</${name}>`;
    if (before) this.part.insert(before.end, xml);
    else if (this.part.root.isEmptyTag) this.part.append(this.part.root, xml);
    else this.part.insert(this.part.root.contentStart, xml);
  }
}
