import { childrenOf, parseXml } from "../../read/xmlElement";
import type { LintFinding } from "../lintFinding";
import type { LintedPackage } from "../lintedPackage";

const typesPart = "[Content_Types].xml";

/** Every part has a content type, and every override a part. */
export function lintContentTypes({ source }: LintedPackage): LintFinding[] {
  const root = parseXml(source.text(typesPart), typesPart);
  const extensions = new Set(childrenOf(root, "Default").map((element) => element.attributes.get("Extension")?.toLowerCase()));
  const overrides = childrenOf(root, "Override").map((element) => (element.attributes.get("PartName") ?? "").slice(1));
  const named = new Set(overrides.map((name) => name.toLowerCase()));
  const untyped = source.names.filter(
    (name) => name !== typesPart && !named.has(name.toLowerCase()) && !extensions.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase()),
  );
  const repeated = overrides.filter((name, index) => overrides.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== index);
  return [
    ...untyped.map((part) => ({ rule: "content-type", part, message: "has no content type" })),
    ...overrides.filter((name) => !source.has(name)).map((name) => ({ rule: "content-type", part: typesPart, message: `names the part ${name}, which is not there` })),
    ...repeated.map((name) => ({ rule: "content-type", part: typesPart, message: `names the part ${name} twice` })),
  ];
}
