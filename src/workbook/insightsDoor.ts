import type { StandingTable } from "../layout/standingTable";

/** A cell of a table's body, zero-based, and the text that it is to hold; "" empties it. */
export interface ReasonWrite {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The door to the Insights sheet alone: to the cells in which is said why one is dismissed. */
export interface InsightsDoor {
  /**
   * Decides by what stands on it at that moment which cell to write, and writes only that: two requests. False where nothing was decided,
   * or there is no such table in sight. Rejects with what Excel says where it refuses: then nothing was written either.
   */
  writeReason(decide: (table: StandingTable) => ReasonWrite | null): Promise<boolean>;
}
