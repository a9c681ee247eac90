/** Where the pane's site has the library, and the shim that connects it to the workbench. */
export const officeFolder = "/office/";
export const shimPath = "/workbench-shim.js";

const officeScript = /(<script\b[^>]*\bsrc\s*=\s*["']?)https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w.]+\/hosted\/office\.js/i;

/**
 * An add-in's page for the workbench, which differs from what Excel loads in two things only: the shim's script stands before
 * office.js, and office.js comes from the installed package. The content security policy stays as it is.
 * @throws Error where the page loads no office.js
 */
export function panePage(html: string, workbenchOrigin: string): string {
  const match = officeScript.exec(html);
  if (!match) throw new Error("The add-in's page does not load office.js from Microsoft's address: it cannot be connected to the workbench.");
  const [found, before = ""] = match;
  const scripts = `<script src="${shimPath}" data-workbench="${workbenchOrigin}"></script>${before}${officeFolder}office.js`;
  return html.slice(0, match.index) + scripts + html.slice(match.index + found.length);
}
