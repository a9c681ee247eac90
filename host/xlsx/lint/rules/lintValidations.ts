import { childOf, childrenOf } from "../../read/xmlElement";
import type { LintFinding } from "../lintFinding";
import type { LintedPackage } from "../lintedPackage";

const longestList = 255;
const longest = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 255 } as const;

/** Lists typed into a validation, and its messages, are not longer than Excel allows. */
export function lintValidations({ sheets }: LintedPackage): LintFinding[] {
  return sheets.flatMap(({ root, part }) =>
    childrenOf(childOf(root, "dataValidations"), "dataValidation").flatMap((element) => {
      const cells = element.attributes.get("sqref") ?? "";
      const formula = childOf(element, "formula1")?.text ?? "";
      const items = /^"([\s\S]*)"$/.exec(formula)?.[1]?.replaceAll('""', '"');
      const tooLong = Object.entries(longest).filter(([name, length]) => (element.attributes.get(name)?.length ?? 0) > length);
      return [
        ...(items !== undefined && items.length > longestList ? [{ rule: "list-length", part, message: `the list of ${cells} has ${items.length} characters` }] : []),
        ...tooLong.map(([name, length]) => ({ rule: "message-length", part, message: `the ${name} of ${cells} has more than ${length} characters` })),
      ];
    }),
  );
}
