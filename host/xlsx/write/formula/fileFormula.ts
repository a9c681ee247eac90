import { parseStructRef, stringifyStructRef, tokenize, tokenTypes } from "@borgar/fx";
import type { TableModel } from "../../../model/sheetModel";
import { fileNameOf } from "../../customNames";
import { futureFunctions } from "./futureFunctions";
import { parameterTokens } from "./parameterTokens";

/**
 * A formula as a file holds it, from the one that a user sees: `[@Now]` with its table and `[#This Row]`, newer functions and
 * the variables of LET and LAMBDA and functions of add-ins with their prefixes. `table` is the one around the formula's cell.
 */
export function fileFormula(text: string, table: TableModel | null, customFunctions: ReadonlySet<string> = new Set()): string {
  const tokens = tokenize(text, { mergeRefs: true });
  const parameters = parameterTokens(tokens);
  return tokens
    .map((token, index) => {
      if (token.type === tokenTypes.FUNCTION) {
        const name = token.value.toUpperCase();
        return customFunctions.has(name) ? fileNameOf(name) : futureFunctions.get(name) ?? token.value;
      }
      if (token.type === tokenTypes.REF_STRUCT) return structuredReference(token.value, table);
      return parameters.has(index) ? `_xlpm.${token.value}` : token.value;
    })
    .join("");
}

function structuredReference(text: string, table: TableModel | null): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const name = reference.table === "" || reference.table === undefined ? table?.name : reference.table;
  const isFileForm = name === reference.table && !reference.sections?.includes("this row");
  if (isFileForm || name === undefined) return text;
  return stringifyStructRef({ ...reference, table: name }, { thisRow: true });
}
