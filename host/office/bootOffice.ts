import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { installDomShims, scriptBase } from "./domShims";
import { OfficeBridge } from "./officeBridge";
import type { OfficeHost } from "./officeHost";

interface LibraryGlobals {
  Office: { onReady(): Promise<{ host: string | null; platform: string | null }> };
  OSF: {
    ScriptMessaging: {
      agaveHostCallback(callbackId: string, payload: readonly unknown[]): void;
      agaveHostEventCallback(callbackId: string, payload: readonly unknown[]): void;
    };
  };
  webkit: { messageHandlers: { Agave: { postMessage(json: string): void } } };
}

/** The fields: host, platform, version, language, three unused, flags (1: shared runtime, 2: custom functions). */
const hostInfo = "Excel$Mac$16.78$en-US$telemetry$$$3";

let booted: { readonly bridge: OfficeBridge; readonly ready: Promise<void> } | null = null;

/**
 * Connects a workbook host to the genuine office.js of the installed package, which is started at the first call and then
 * stays for the life of the process: `Excel` and `Office` are its globals. Every call swaps the workbook behind it.
 */
export async function connectOffice(host: OfficeHost): Promise<void> {
  booted ??= boot(host);
  booted.bridge.connect(host);
  await booted.ready;
}

function boot(host: OfficeHost): { bridge: OfficeBridge; ready: Promise<void> } {
  const globals = globalThis as unknown as LibraryGlobals;
  const bridge = new OfficeBridge(
    (callbackId, payload) => globals.OSF.ScriptMessaging.agaveHostCallback(callbackId, payload),
    (callbackId, payload) => globals.OSF.ScriptMessaging.agaveHostEventCallback(callbackId, payload),
  );
  bridge.connect(host);
  globals.webkit = { messageHandlers: { Agave: { postMessage: (json) => bridge.post(json) } } };

  // Resolved when it runs, so that it is found from a bundle as well; the library itself is never bundled.
  const mainScript = require.resolve("@microsoft/office-js/dist/office.js");
  const folder = path.dirname(mainScript);
  const load = (address: string): boolean => {
    const file = path.join(folder, (address.split("?")[0] ?? "").slice(scriptBase.length));
    // Telemetry is the one thing the library can do without, and has no business here.
    if (!address.startsWith(scriptBase) || address.includes("/telemetry/") || !existsSync(file)) return false;
    runScript(file);
    return true;
  };
  installDomShims(path.basename(mainScript), hostInfo, load);
  runScript(mainScript);
  const ready = globals.Office.onReady().then(({ host: name }) => {
    if (name !== "Excel") throw new Error(`office.js started for ${String(name)} instead of Excel.`);
  });
  return { bridge, ready };
}

/** Runs a classic script in the global scope of this very realm, so that the arrays that it makes are our arrays. */
function runScript(file: string): void {
  (0, eval)(`${readFileSync(file, "utf8")}\n//# sourceURL=${file}`);
}
