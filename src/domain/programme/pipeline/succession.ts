import { nameKey } from "../../measure/words";
import type { Table } from "../../table/table";
import { chosen } from "../choice";
import { rowsOf, textIn } from "../rowReaders";
import { readinessChoices, type Readiness } from "./readiness";

/** How well a role is covered: by somebody who is ready now, later only, by somebody of whom it is not said when, or by nobody. */
export type Cover = "now" | "later" | "unsaid" | "none";

/** A key role and who could take it over. */
export interface KeyRole {
  readonly key: string;
  readonly role: string;
  readonly holder: string | null;
  readonly successors: readonly { readonly name: string; readonly readiness: Readiness | null }[];
  readonly cover: Cover;
}

/** The key roles, alphabetical. */
export function findSuccession(table: Table | undefined): KeyRole[] {
  const rows = rowsOf(table, (from) => {
    const [roleOf, holderOf, successorOf, readinessOf] = ["role", "holder", "successor", "readiness"].map((id) => textIn(from, id));
    return (row) => {
      const role = roleOf?.(row) ?? null;
      return role === null ? null : { key: nameKey(role), role, holder: holderOf?.(row) ?? null, successor: successorOf?.(row) ?? null, readiness: chosen(readinessOf?.(row) ?? null, readinessChoices) };
    };
  });
  return [...new Set(rows.map(({ key }) => key))].sort().map((key): KeyRole => {
    const own = rows.filter((row) => row.key === key);
    const successors = own.flatMap(({ successor, readiness }) => (successor === null ? [] : [{ name: successor, readiness }]));
    return { key, role: own[0]?.role ?? key, holder: own.find(({ holder }) => holder !== null)?.holder ?? null, successors, cover: coverOf(successors) };
  });
}

function coverOf(successors: KeyRole["successors"]): Cover {
  if (successors.length === 0) return "none";
  return successors.some(({ readiness }) => readiness === "now") ? "now" : successors.some(({ readiness }) => readiness === "later") ? "later" : "unsaid";
}
