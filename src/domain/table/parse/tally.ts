import type { Finding, Severity } from "../../diagnostics/diagnostic";
import type { Said } from "../../diagnostics/said";
import { cellPlace } from "../tableOrigin";
import type { ColumnPlace } from "./parsing";

/** Counts the rows that share one finding and remembers the first of them. */
export class Tally {
  rows = 0;
  /** Body row of the first one; -1 before there is any. */
  first = -1;

  add(row: number): void {
    if (this.rows === 0) this.first = row;
    this.rows++;
  }

  /** The finding with its place. */
  diagnostic(place: ColumnPlace, severity: Severity, code: string, message: Said): Finding {
    return { severity, code, message, ...cellPlace(place.origin, place.column, this.first), rows: this.rows };
  }
}
