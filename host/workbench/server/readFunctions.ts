import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionDescription } from "../../calc/customFunctions";
import type { AddInDescription } from "./readRibbon";

interface Metadata {
  readonly functions: readonly { readonly id?: string; readonly name: string; readonly options?: { readonly stream?: boolean } }[];
}

/** The functions that an add-in's metadata describes, by the names that formulas call; as in Excel none where that is missing. Throws where it is no JSON. */
export function readFunctions(folder: string, { functions }: AddInDescription): FunctionDescription[] {
  const file = functions && path.join(folder, functions.path);
  if (functions === null || file === null || !existsSync(file)) return [];
  const metadata = JSON.parse(readFileSync(file, "utf8")) as Metadata;
  return metadata.functions.map(({ id, name, options }) => ({
    id: id ?? name, name: functions.namespace === "" ? name : `${functions.namespace}.${name}`, isStreaming: options?.stream === true,
  }));
}
