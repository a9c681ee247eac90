import { readFileSync } from "node:fs";
import path from "node:path";
import { bundleWorkbench } from "./bundleWorkbench";
import { buildPane } from "./buildPane";
import { fileType, folderFile } from "./folderFile";
import { officeFolder, panePage, shimPath } from "./panePage";
import { readFunctions } from "./readFunctions";
import { readAddIn } from "./readRibbon";
import { startSite, type Site, type SiteFile } from "./site";
import { workbenchPage, workbenchPolicy } from "./workbenchPage";

export interface WorkbenchOptions {
  /** The repository's folder. */
  readonly root: string;
  /** Ports of the workbench and of the pane; 0 takes any free one. */
  readonly port: number;
  readonly panePort: number;
  /** Folder of another add-in's built page with its manifest.xml; null builds and takes ours. */
  readonly paneFolder: string | null;
}

export interface RunningWorkbench {
  /** Where the workbench is opened, such as `http://localhost:8420/`. */
  readonly address: string;
  readonly paneOrigin: string;
  close(): Promise<void>;
}

/**
 * Builds what is out of date and serves two sites: the workbench, and the pane, whose work the browser does not count as the
 * workbench's. Rejects where something cannot be built, a port is taken, or the pane's folder holds no add-in.
 */
export async function startWorkbench({ root, port, panePort, paneFolder }: WorkbenchOptions): Promise<RunningWorkbench> {
  const [bundles, pane] = await Promise.all([bundleWorkbench(root), paneFolder === null ? buildPane(root) : paneFolder]);
  const library = path.join(root, "node_modules", "@microsoft", "office-js", "dist");
  const addIn = readAddIn(readFileSync(path.join(pane, "manifest.xml"), "utf8"));
  let workbenchOrigin = "";

  const bundle = (name: string): SiteFile | null => {
    const body = bundles.get(name);
    return body ? { type: fileType(name), body } : null;
  };
  const findInPane = (place: string): SiteFile | null => {
    if (place === shimPath) return bundle("shim.js");
    if (place === "/shim.js.map") return bundle("shim.js.map");
    if (place.startsWith(officeFolder)) return folderFile(library, place.slice(officeFolder.length));
    const file = folderFile(pane, place);
    return file && place === panePagePath ? { type: file.type, body: Buffer.from(panePage(Buffer.from(file.body).toString("utf8"), workbenchOrigin)) } : file;
  };
  const panePagePath = addIn.panePath.split("?")[0] ?? "/";
  const paneSite = await startSite({ hostName: "127.0.0.1", port: panePort, find: findInPane });

  const page = Buffer.from(workbenchPage({ paneOrigin: paneSite.origin, paneAddress: paneSite.origin + addIn.panePath, title: addIn.title, ribbon: addIn.ribbon, functions: readFunctions(pane, addIn) }));
  const findInWorkbench = (place: string): SiteFile | null => {
    if (place === "/") return { type: fileType("index.html"), body: page };
    if (place.startsWith("/samples/")) return place.endsWith(".xlsx") ? folderFile(path.join(root, "samples"), place.slice("/samples/".length)) : null;
    return bundle(place.slice(1));
  };
  let site: Site;
  try {
    site = await startSite({ hostName: "localhost", port, find: findInWorkbench, headers: { "Content-Security-Policy": workbenchPolicy(paneSite.origin) } });
  } catch (error) {
    await paneSite.close();
    throw error;
  }
  workbenchOrigin = site.origin;
  return {
    address: `${site.origin}/`, paneOrigin: paneSite.origin,
    close: async () => {
      await Promise.all([site.close(), paneSite.close()]);
    },
  };
}
