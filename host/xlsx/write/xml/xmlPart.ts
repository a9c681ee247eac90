import { escapeAttribute } from "./escapeXml";
import { unescapeXml } from "./unescapeXml";
import { scanElements, type XmlElement } from "./xmlElement";

/** Longest part that can be scanned as one string. */
const longestPart = 500 * 1024 * 1024;
const attributePattern = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface AttributeSpan {
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * A part that is changed by splicing: whatever is not replaced stays the very bytes that the file had.
 * The part is scanned through a one-character-per-byte view, so an offset in the view is a byte offset.
 */
export class XmlPart {
  private readonly view: string;
  private readonly splices: Splice[] = [];
  private readonly appended = new Map<number, { readonly element: XmlElement; readonly texts: string[] }>();
  /** Children of the root, which are asked for again and again. */
  private scanned: XmlElement[] | null = null;
  readonly root: XmlElement;

  /** Throws for a part that has no root element, or is too long to be changed. */
  constructor(private readonly bytes: Uint8Array, name: string) {
    if (bytes.length > longestPart) throw new Error(`${name} is too large to be changed (${bytes.length} bytes).`);
    this.view = new TextDecoder("latin1").decode(bytes);
    const root = scanElements(this.view, 0, this.view.length)[0];
    if (!root) throw new Error(`${name} has no content.`);
    this.root = root;
  }

  /** The elements directly inside an element, in order. */
  children(parent: XmlElement = this.root, local?: string): XmlElement[] {
    const known = parent === this.root ? this.scanned : null;
    const all = known ?? scanElements(this.view, parent.contentStart, parent.contentEnd);
    if (parent === this.root) this.scanned = all;
    return local === undefined ? all : all.filter((child) => child.local === local);
  }

  child(local: string, parent: XmlElement = this.root): XmlElement | null {
    return this.children(parent, local)[0] ?? null;
  }

  /** An attribute by its name as written; null where absent. */
  attribute(element: XmlElement, name: string): string | null {
    const span = this.attributes(element).get(name);
    return span ? unescapeXml(this.decode(span.valueStart, span.valueEnd)) : null;
  }

  /** An attribute by its local name, whatever its prefix. */
  localAttribute(element: XmlElement, local: string): string | null {
    for (const [name, span] of this.attributes(element)) {
      if (name.endsWith(`:${local}`)) return unescapeXml(this.decode(span.valueStart, span.valueEnd));
    }
    return null;
  }

  attributeNames(element: XmlElement): string[] {
    return [...this.attributes(element).keys()];
  }

  /** Character data of an element; markup inside it is dropped. */
  text(element: XmlElement): string {
    return unescapeXml(this.decode(element.contentStart, element.contentEnd).replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<[^>]*>/g, (_, data?: string) => (data ?? "").replaceAll("&", "&amp;")));
  }

  /** The bytes of an element as text. */
  source(element: XmlElement): string {
    return this.decode(element.start, element.end);
  }

  /** An element with only the start tags of those around it: a small document of its own. */
  excerpt(around: readonly XmlElement[], element: XmlElement): string {
    const open = around.map((outer) => this.decode(outer.start, outer.contentStart)).join("");
    const close = around.map((outer) => `</${outer.name}>`).reverse().join("");
    return open + this.source(element) + close;
  }

  insert(at: number, xml: string): void {
    if (xml !== "") this.splices.push({ start: at, end: at, text: xml });
  }

  replace(element: XmlElement, xml: string): void {
    this.splices.push({ start: element.start, end: element.end, text: xml });
  }

  remove(element: XmlElement): void {
    this.replace(element, "");
  }

  /** Whether other text is to stand in the place of an element. */
  isReplaced({ start, end }: XmlElement): boolean {
    return this.splices.some((splice) => splice.start <= start && splice.end >= end);
  }

  /** Adds content behind what an element holds. */
  append(parent: XmlElement, xml: string): void {
    if (xml === "") return;
    const present = this.appended.get(parent.start);
    if (present) present.texts.push(xml);
    else this.appended.set(parent.start, { element: parent, texts: [xml] });
  }

  /** Sets an attribute, or takes it away where the value is null. A value that is already there is left alone. */
  setAttribute(element: XmlElement, name: string, value: string | null): void {
    const span = this.attributes(element).get(name);
    if (span && value !== null) {
      if (unescapeXml(this.decode(span.valueStart, span.valueEnd)) === value) return;
      // The file may have quoted the value with either mark.
      this.splices.push({ start: span.valueStart, end: span.valueEnd, text: escapeAttribute(value).replaceAll("'", "&apos;") });
    } else if (span) {
      // With the space before it.
      this.splices.push({ start: span.start - 1, end: span.valueEnd + 1, text: "" });
    } else if (value !== null) {
      const end = this.tagEnd(element);
      this.insert(end, ` ${name}="${escapeAttribute(value)}"`);
    }
  }

  get isChanged(): boolean {
    return this.splices.length > 0 || this.appended.size > 0;
  }

  toBytes(): Uint8Array {
    const encoder = new TextEncoder();
    const pieces: Uint8Array[] = [];
    let at = 0;
    for (const splice of this.orderedSplices()) {
      pieces.push(this.bytes.subarray(at, splice.start), encoder.encode(splice.text));
      at = splice.end;
    }
    pieces.push(this.bytes.subarray(at));
    const result = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let offset = 0;
    for (const piece of pieces) {
      result.set(piece, offset);
      offset += piece.length;
    }
    return result;
  }

  private orderedSplices(): Splice[] {
    const splices = [...this.splices];
    for (const { element, texts } of this.appended.values()) {
      if (element.isEmptyTag) {
        splices.push({ start: element.end - 2, end: element.end, text: `>${texts.join("")}</${element.name}>` });
      } else splices.push({ start: element.contentEnd, end: element.contentEnd, text: texts.join("") });
    }
    // Stable: insertions at one place keep their order and stand before a replacement that begins there.
    return splices.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  private attributes(element: XmlElement): Map<string, AttributeSpan> {
    const spans = new Map<string, AttributeSpan>();
    const from = element.start + 1 + element.name.length;
    const tag = this.view.slice(from, this.tagEnd(element));
    for (const match of tag.matchAll(attributePattern)) {
      const value = match[2] ?? match[3] ?? "";
      const valueEnd = from + match.index + match[0].length - 1;
      spans.set(match[1] ?? "", { start: from + match.index, valueStart: valueEnd - value.length, valueEnd });
    }
    return spans;
  }

  /** Before the ">" or "/>" of the start tag. */
  private tagEnd(element: XmlElement): number {
    return element.contentStart - (element.isEmptyTag ? 2 : 1);
  }

  private decode(start: number, end: number): string {
    return new TextDecoder().decode(this.bytes.subarray(start, end));
  }
}
