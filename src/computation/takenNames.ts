import type { Edit } from "../layout/merge/edit";

/** Names that new sheets of ours bring along and that something of the user's already has; Excel knows names in any case. */
export function takenNames(edits: readonly Edit[], present: readonly string[]): string[] {
  const taken = new Set(present.map((name) => name.toLowerCase()));
  return edits
    .flatMap((edit) => (edit.kind === "addSheet" ? [...edit.plan.tables.map(({ id }) => id), ...edit.plan.names.map(({ name }) => name)] : []))
    .filter((name) => taken.has(name.toLowerCase()));
}
