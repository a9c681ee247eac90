import type * as v from "valibot";
import type { Finding } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import type { PackKind } from "../diagnostics/messages/packMessages";
import type { Said } from "../diagnostics/said";
import type { JsonPath } from "../json/readJsonText";
import { packError, type PackPlaces } from "./packFinding";

/** A fault of the shape is told with those beside it; more of them than this help nobody. */
const mostFindings = 20;

/** What is wrong with the shape of a pack, in words: what is missing, unknown or of another kind, and what could stand there. */
export function shapeFindings(issues: readonly v.BaseIssue<unknown>[], places: PackPlaces): Finding[] {
  return issues.flatMap(innermost).slice(0, mostFindings).map((issue) => shapeFinding(issue, places));
}

/** Of what could be one of several things, the faults of the one that it nearly is, where these lie deeper. */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const deeper = issue.issues?.filter((one) => (one.path?.length ?? 0) > (issue.path?.length ?? 0)) ?? [];
  return deeper.length === 0 ? [issue] : deeper.flatMap(innermost);
}

function shapeFinding(issue: v.BaseIssue<unknown>, places: PackPlaces): Finding {
  const path = pathOf(issue);
  const where = places.at(path);
  const name = String(path.at(-1) ?? "");
  const isKey = issue.type === "strict_object" || issue.path?.at(-1)?.origin === "key";
  if (isKey && issue.expected === "never") return packError("pack.unknown-name", messages.packUnknownName(where, name));
  if (issue.input === undefined) return packError("pack.missing", messages.packMissing(places.at(path.slice(0, -1)), name));
  const allowed = /^\((.*)\)$/u.exec(issue.expected ?? "")?.[1]?.split(" | ");
  if (allowed !== undefined && allowed.every((word) => word.startsWith("\"") || /^\d+$/u.test(word))) {
    return packError("pack.wrong-shape", messages.packNoneOf(where, received(issue.input), allowed.map((word) => word.replaceAll("\"", ""))));
  }
  return packError("pack.wrong-shape", messages.packWrongShape(where, received(issue.input), expectation(issue)));
}

function pathOf(issue: v.BaseIssue<unknown>): JsonPath {
  return issue.path?.flatMap(({ key }) => (typeof key === "string" || typeof key === "number" ? [key] : [])) ?? [];
}

function received(input: unknown): string | Said {
  if (typeof input === "string") return `"${input}"`;
  if (typeof input === "object" && input !== null) return messages.packKind(Array.isArray(input) ? "list" : "object");
  return String(input);
}

/** The schema's names. */
const kinds: Readonly<Record<string, PackKind>> = { string: "text", number: "number", boolean: "flag", Object: "object", Array: "list" };

/** What the schema asks for. */
function expectation({ type, expected, requirement }: v.BaseIssue<unknown>): Said {
  if (type === "regex") return messages.packKind(String(requirement).includes("a-z") ? "id" : "title");
  const limit = typeof requirement === "number" ? requirement : null;
  if (limit !== null && type === "max_length") return messages.packAtMost(limit);
  if (limit !== null && type === "min_length") return messages.packAtLeast(limit);
  if (limit !== null && type === "min_value") return messages.packFrom(limit);
  return messages.packOneOf((expected ?? "").replace(/^\(|\)$/gu, "").split(" | ").map((one) => {
    const kind = kinds[one];
    return kind === undefined ? one : messages.packKind(kind);
  }));
}
