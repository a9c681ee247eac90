/** Loads a script the library asked for by its address; `false` where there is none. */
export type LoadScript = (address: string) => boolean;

interface ShimElement {
  readonly tagName: string;
  readonly style: Record<string, string>;
  src?: string;
  parentNode: ShimElement | null;
  onload?: (event: object) => void;
  onerror?: (event: object) => void;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  appendChild(child: ShimElement): ShimElement;
  insertBefore(child: ShimElement): ShimElement;
  addEventListener(): void;
  removeEventListener(): void;
}

/** Where the page pretends to be. Nothing is fetched from it: every script comes from the installed package. */
const pageOrigin = "https://workbook-host.invalid";
export const scriptBase = `${pageOrigin}/office/`;

/**
 * Defines the few browser globals that office.js touches while it starts: a document that loads scripts, a location whose
 * query says which host and platform it runs in, two stores and a navigator. What Node already has is left alone.
 */
export function installDomShims(mainScript: string, hostInfo: string, load: LoadScript): void {
  const search = `?_host_Info=${hostInfo}`;
  const location = {
    href: `${pageOrigin}/pane.html${search}`, search, hash: "", hostname: "workbook-host.invalid", host: "workbook-host.invalid",
    protocol: "https:", pathname: "/pane.html", origin: pageOrigin, port: "",
  };
  const createElement = (tag: string): ShimElement => shimElement(tag, load);
  const head = createElement("head");
  const script = createElement("script");
  script.src = scriptBase + mainScript;
  script.parentNode = head;
  const document = {
    head, body: createElement("body"), documentElement: createElement("html"), location, URL: location.href,
    readyState: "complete", cookie: "", referrer: "", title: "", visibilityState: "visible",
    createElement, hasFocus: () => true, addEventListener() {}, removeEventListener() {}, getElementById: () => null,
    getElementsByTagName: (tag: string) => (tag === "script" ? [script] : tag === "head" ? [head] : []),
  };
  const globals: Record<string, unknown> = {
    window: globalThis, self: globalThis, parent: globalThis, top: globalThis, document, location,
    history: { replaceState() {}, pushState() {} },
    navigator: { userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15", platform: "MacIntel", language: "en-US", appVersion: "5.0 (Macintosh)" },
    sessionStorage: shimStorage(), localStorage: shimStorage(),
    screen: { width: 1440, height: 900 }, addEventListener() {}, removeEventListener() {},
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

function shimElement(tag: string, load: LoadScript): ShimElement {
  const attributes = new Map<string, string>();
  const append = (child: ShimElement): ShimElement => {
    const { src } = child;
    if (child.tagName !== "SCRIPT" || src === undefined) return child;
    // As a browser does: the script runs after the code that added it.
    setImmediate(() => (load(src) ? child.onload?.({}) : child.onerror?.({})));
    return child;
  };
  return {
    tagName: tag.toUpperCase(), style: {}, parentNode: null,
    setAttribute: (name, value) => void attributes.set(name, value),
    getAttribute: (name) => attributes.get(name) ?? null,
    appendChild: append, insertBefore: append, addEventListener() {}, removeEventListener() {},
  };
}

function shimStorage(): object {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: unknown) => void entries.set(key, String(value)),
    removeItem: (key: string) => void entries.delete(key),
    clear: () => entries.clear(),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() { return entries.size; },
  };
}
