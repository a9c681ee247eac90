import { readRelationships } from "../../read/relationships";
import type { LintFinding } from "../lintFinding";
import type { LintedPackage } from "../lintedPackage";

/** Every relationship leads to a part that is there, under an id of its own. */
export function lintRelationships({ source }: LintedPackage): LintFinding[] {
  return source.names.filter((name) => name.endsWith(".rels")).flatMap((part) => {
    const owner = part.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const relationships = readRelationships(source, owner);
    const missing = relationships.filter(({ external, target }) => !external && !source.has(target));
    const repeated = relationships.filter(({ id }, index) => relationships.findIndex((other) => other.id === id) !== index);
    return [
      ...missing.map(({ id, target }) => ({ rule: "relationship-target", part, message: `${id} leads to ${target}, which is not there` })),
      ...repeated.map(({ id }) => ({ rule: "relationship-id", part, message: `${id} is given twice` })),
      ...(owner === "" || source.has(owner) ? [] : [{ rule: "relationship-owner", part, message: `belongs to ${owner}, which is not there` }]),
    ];
  });
}
