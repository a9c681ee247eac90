/** Names and list positions from the outermost value inwards. */
export type JsonPath = readonly (string | number)[];

/** What is wrong with a text that was to be JSON. */
export type JsonFault = "value" | "name" | "colon" | "comma" | "end" | "text" | "number" | "deep" | "name-twice" | "name-reserved";

/** A JSON text as a value that knows where in the text its parts stand, or its first fault; offsets count UTF-16 units. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly offsetOf: (path: JsonPath) => number }
  | { readonly ok: false; readonly fault: JsonFault; readonly offset: number };

/** Nesting that no pack comes near, and that no call stack minds. */
const deepest = 64;
/** Names that would reach the machinery behind an object instead of naming one of its parts. */
const reserved: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const blanks = /[ \t\n\r]*/uy;
const texts = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const numbers = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const words = [["true", true], ["false", false], ["null", null]] as const;

class Fault extends Error {
  constructor(readonly fault: JsonFault, readonly offset: number) {
    super(fault);
  }
}

/** Reads strict JSON (RFC 8259) and remembers where everything stands, so that whatever is found later can be shown in the text. Never throws. */
export function readJsonText(text: string): ReadJson {
  const reader = new JsonReader(text);
  try {
    return { ok: true, value: reader.whole(), offsetOf: (path) => reader.offsetOf(path) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault, offset: error.offset };
    throw error;
  }
}

class JsonReader {
  private at = 0;
  private readonly offsets = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** The value of the whole text; a byte-order mark before it is none of it. */
  whole(): unknown {
    if (this.text.startsWith("\uFEFF")) this.at = 1;
    const value = this.value([]);
    this.skip();
    if (this.at < this.text.length) throw new Fault("end", this.at);
    return value;
  }

  /** Where a part stands; of one that is missing, the part around it. */
  offsetOf(path: JsonPath): number {
    for (let length = path.length; length >= 0; length--) {
      const offset = this.offsets.get(JSON.stringify(path.slice(0, length)));
      if (offset !== undefined) return offset;
    }
    return 0;
  }

  private value(path: JsonPath): unknown {
    this.skip();
    this.offsets.set(JSON.stringify(path), this.at);
    if (path.length > deepest) throw new Fault("deep", this.at);
    const next = this.text[this.at];
    if (next === "{") return this.object(path);
    if (next === "[") return this.list(path);
    if (next === "\"") return this.string();
    const word = words.find(([name]) => this.text.startsWith(name, this.at));
    if (word !== undefined) return (this.at += word[0].length), word[1];
    return this.number();
  }

  private object(path: JsonPath): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    this.at += 1;
    this.members("}", () => {
      this.skip();
      const start = this.at;
      if (this.text[start] !== "\"") throw new Fault("name", start);
      const name = this.string();
      if (reserved.has(name)) throw new Fault("name-reserved", start);
      if (Object.hasOwn(value, name)) throw new Fault("name-twice", start);
      if (!this.takes(":")) throw new Fault("colon", this.at);
      value[name] = this.value([...path, name]);
      // Whoever looks for a part looks for its name.
      this.offsets.set(JSON.stringify([...path, name]), start);
    });
    return value;
  }

  private list(path: JsonPath): unknown[] {
    const value: unknown[] = [];
    this.at += 1;
    this.members("]", () => value.push(this.value([...path, value.length])));
    return value;
  }

  private members(end: string, read: () => void): void {
    if (this.takes(end)) return;
    do read(); while (this.takes(","));
    if (!this.takes(end)) throw new Fault("comma", this.at);
  }

  private string(): string {
    const token = this.token(texts);
    if (token === null) throw new Fault("text", this.at);
    return JSON.parse(token) as string;
  }

  private number(): number {
    const start = this.at;
    const token = this.token(numbers);
    if (token === null) throw new Fault("value", start);
    const value = Number(token);
    if (!Number.isFinite(value)) throw new Fault("number", start);
    return value;
  }

  private token(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const token = pattern.exec(this.text)?.[0] ?? null;
    this.at += token?.length ?? 0;
    return token;
  }

  private skip(): void {
    this.token(blanks);
  }

  /** Whether a mark comes next; it is passed then. */
  private takes(mark: string): boolean {
    this.skip();
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }
}
