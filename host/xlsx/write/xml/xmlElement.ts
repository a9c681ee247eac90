/** Where an element stands in its part; offsets are byte offsets. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly prefix: string;
  readonly start: number;
  /** Just behind the start tag. */
  readonly contentStart: number;
  /** Before the end tag; behind the tag where the element is written as one empty tag. */
  readonly contentEnd: number;
  readonly end: number;
  /** Written as `<x/>`. */
  readonly isEmptyTag: boolean;
}

interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The elements that stand side by side between two offsets; what is inside them is passed over. */
export function scanElements(xml: string, from: number, to: number): XmlElement[] {
  const found: XmlElement[] = [];
  let open: OpenTag | null = null;
  let depth = 0;
  let at = from;
  while ((at = xml.indexOf("<", at)) !== -1 && at < to) {
    const next = xml.charCodeAt(at + 1);
    if (next === 0x21 || next === 0x3f) {
      at = skipMarkup(xml, at);
      continue;
    }
    if (next === 0x2f) {
      const end = xml.indexOf(">", at) + 1;
      depth -= 1;
      if (depth === 0 && open) found.push(element(open, at, end, false));
      at = end === 0 ? to : end;
      continue;
    }
    const end = endOfTag(xml, at);
    const isEmpty = xml.charCodeAt(end - 2) === 0x2f;
    if (depth === 0) {
      open = { name: tagName(xml, at), start: at, end };
      if (isEmpty) found.push(element(open, end, end, true));
    }
    if (!isEmpty) depth += 1;
    at = end;
  }
  return found;
}

function element(open: OpenTag, contentEnd: number, end: number, isEmptyTag: boolean): XmlElement {
  const colon = open.name.indexOf(":");
  return {
    name: open.name,
    local: open.name.slice(colon + 1),
    prefix: colon === -1 ? "" : open.name.slice(0, colon + 1),
    start: open.start,
    contentStart: open.end,
    contentEnd,
    end,
    isEmptyTag,
  };
}

function skipMarkup(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) return after(xml, "-->", at);
  if (xml.startsWith("<![CDATA[", at)) return after(xml, "]]>", at);
  if (xml.startsWith("<?", at)) return after(xml, "?>", at);
  return after(xml, ">", at);
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? xml.length : at + mark.length;
}

function tagName(xml: string, at: number): string {
  let end = at + 1;
  for (; end < xml.length; end++) {
    const code = xml.charCodeAt(end);
    if (code <= 0x20 || code === 0x2f || code === 0x3e) break;
  }
  return xml.slice(at + 1, end);
}

/** Behind the ">" of a tag; one inside quotes does not count. */
function endOfTag(xml: string, at: number): number {
  let quote = 0;
  for (let i = at + 1; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return i + 1;
  }
  return xml.length;
}
