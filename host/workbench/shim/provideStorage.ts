/**
 * Gives the page the two stores that it has in Excel where the browser refuses them to a frame of another site, as it does in
 * private windows. They last as long as the page.
 */
export function provideStorage(): void {
  for (const name of ["localStorage", "sessionStorage"] as const) {
    if (!isRefused(name)) continue;
    const storage = memoryStorage();
    Object.defineProperty(window, name, { get: () => storage, configurable: true });
  }
}

function isRefused(name: "localStorage" | "sessionStorage"): boolean {
  try {
    return window[name] === null;
  } catch {
    return true;
  }
}

function memoryStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() { return entries.size; },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, String(value)),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
}
