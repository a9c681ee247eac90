import type { SelfTestHost } from "../../selfTest";

/** Requirement sets that the add-in asks about or that tell editions of Excel apart, with the newest version known to be asked for. */
const asked: readonly (readonly [name: string, newest: number])[] = [
  ["ExcelApi", 30], ["ExcelApiOnline", 1], ["ExcelApiDesktop", 5], ["SharedRuntime", 2], ["RibbonApi", 2], ["CustomFunctionsRuntime", 6], ["KeyboardShortcuts", 1], ["CompressedFile", 1],
];

/** Says which Excel this is. Office must be ready. */
export function readSelfTestHost(): SelfTestHost {
  const { host, platform, version } = Office.context.diagnostics;
  return { host: String(host), platform: String(platform), version, apiSets: asked.flatMap(([name, newest]) => newestOf(name, newest)) };
}

function newestOf(name: string, newest: number): string[] {
  for (let minor = newest; minor >= 1; minor--) {
    if (Office.context.requirements.isSetSupported(name, `1.${minor}`)) return [`${name} 1.${minor}`];
  }
  return [];
}
