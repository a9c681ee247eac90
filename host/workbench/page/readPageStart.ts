import { pageStartId, type PageStart } from "../pageStart";

/** What the server wrote into the page. */
export function readPageStart(): PageStart {
  return JSON.parse(document.getElementById(pageStartId)?.textContent ?? "") as PageStart;
}
