import { functionList } from "./functionList";
import type { FunctionTexts } from "./texts/englishFunctions";

/** What Excel reads of the functions in a language, as the manifest's metadata says it: names, which are one in all languages, help, parameters. They stream. */
export function functionsFile({ described, parameters: words }: FunctionTexts): object {
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    functions: functionList.map(({ id, parameters, spills }) => ({
      id, name: id, description: described[id],
      parameters: parameters.map(({ name, isOptional }) => ({
        name, description: words[name], type: name === "period" ? "any" : "string", dimensionality: "scalar", ...(isOptional ? { optional: true } : {}),
      })),
      result: { type: "any", dimensionality: spills ? "matrix" : "scalar" },
      options: { stream: true, cancelable: true },
    })),
  };
}
