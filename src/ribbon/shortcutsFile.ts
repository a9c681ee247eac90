import { excelShortcuts, macKey } from "./excelShortcuts";

/** What the manifest's extended overrides say: which keys Excel is asked for, and what they do. Ctrl is Cmd on a Mac. */
export function shortcutsFile(): object {
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/extended-manifest.schema.json",
    actions: excelShortcuts.map(({ id, name }) => ({ id, type: "ExecuteFunction", name })),
    shortcuts: excelShortcuts.map(({ id, key }) => ({ action: id, key: { default: key, mac: macKey(key) } })),
  };
}
