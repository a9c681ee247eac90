import type { FunctionDescription } from "../calc/customFunctions";
import type { RibbonGroup } from "./ribbon";

/** What the server tells the workbench's page: it stands in the page as JSON, in the element with the id `pageStartId`. */
export interface PageStart {
  /** Origin of the pane's site, such as `http://127.0.0.1:8421`. */
  readonly paneOrigin: string;
  /** Address of the pane's page without a query. */
  readonly paneAddress: string;
  /** Name of the add-in. */
  readonly title: string;
  readonly ribbon: readonly RibbonGroup[];
  /** What formulas can call. */
  readonly functions: readonly FunctionDescription[];
}

export const pageStartId = "start";
