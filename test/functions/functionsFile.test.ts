import { functionList } from "../../src/functions/functionList";
import { functionsFile } from "../../src/functions/functionsFile";
import { englishFunctions } from "../../src/functions/texts/englishFunctions";
import { germanFunctions } from "../../src/functions/texts/germanFunctions";

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string; readonly optional?: boolean }[];
  readonly result: { readonly dimensionality: string };
  readonly options: { readonly stream: boolean; readonly cancelable: boolean };
}

describe.each([["English", englishFunctions], ["German", germanFunctions]])("in %s", (_, texts) => {
  const { functions } = functionsFile(texts) as { readonly functions: readonly Described[] };

  it("describes every function once, in Excel's alphabet", () => {
    expect(functions.map(({ id }) => id)).toEqual(functionList.map(({ id }) => id));
    expect(functions.filter(({ name }) => !/^[A-Z][A-Z0-9.]{2,127}$/.test(name))).toEqual([]);
  });

  it("helps with every function and parameter, in as few words as Excel shows", () => {
    const help = functions.flatMap(({ description, parameters }) => [description, ...parameters.map((parameter) => parameter.description)]);
    expect(help.filter((words) => words.length < 10 || words.length > 128)).toEqual([]);
  });

  it("asks for what is optional last, and lets every function stream", () => {
    for (const { parameters, options } of functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect([...optional].sort()).toEqual(optional);
      expect(options).toEqual({ stream: true, cancelable: true });
    }
  });
});
