import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import type { NamedPlace } from "../../sharing/copyOutcome";
import type { PaneTexts } from "../texts/english";

/** What the last check before sharing found, or why the last copy was not made. */
export interface SharingReport {
  readonly kind: "checked" | "named";
  readonly findings: readonly Diagnostic[];
}

/** Why no copy was made: where somebody would still be named in it. */
export function namedReport(places: readonly NamedPlace[], { sharing }: PaneTexts): SharingReport {
  const findings = places.map(({ place, name }): Diagnostic => ({
    severity: "error", code: "sharing.names-on-sheet", message: sharing.named(name), table: null, column: null, row: null,
    // Other places than cells cannot be selected.
    address: place.includes("!") ? place : null, rows: 1,
  }));
  return { kind: "named", findings };
}
