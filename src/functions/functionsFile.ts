import { functionList } from "./functionList";
import { englishFunctions } from "./texts/englishFunctions";

/** What Excel reads of the functions, as the manifest's metadata says it: names, help, parameters. They stream. */
export function functionsFile(): object {
  const { described, parameters: words } = englishFunctions;
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
