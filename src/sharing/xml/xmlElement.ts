/** An XML element whose name and attributes carry the prefixes of `namespaces`, whatever the file called them. */
export interface XmlElement {
  /** "row", "c:chart". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside it. */
  readonly text: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with children, or with a text; attributes without a value are left out. */
export function element(name: string, attributes: Attributes = {}, content: readonly XmlElement[] | string = []): XmlElement {
  const said = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)] as const]));
  return { name, attributes: Object.fromEntries(said), children: typeof content === "string" ? [] : content, text: typeof content === "string" ? content : "" };
}

/** An element with other children. */
export function withChildren(parent: XmlElement, children: readonly XmlElement[]): XmlElement {
  return { ...parent, children };
}

/** The first child of a name; undefined where there is none. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child) => child.name === name);
}

export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of a name inside another one, however deep, in document order. */
export function within(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
}

/** Some of an element's attributes. */
export function attributesOf({ attributes }: XmlElement, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}
