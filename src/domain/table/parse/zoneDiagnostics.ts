import type { Finding } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { tableNames, tablePlace, type TableOrigin } from "../tableOrigin";
import { zoneName } from "./zoneOffset";
import type { ZonePlan } from "./zonePlan";

/** Says once for a table which time zones its dates name and what was made of them. */
export function zoneDiagnostics({ zones, bringTo, otherRows, rows }: ZonePlan, origin: TableOrigin): Finding[] {
  if (rows === 0) return [];
  const names = zones.map(zoneName);
  const table = tableNames(origin);
  const place = tablePlace(origin);
  return bringTo === null
    ? [{ severity: "info", code: "date.zone", message: messages.dateZone(table, rows, names), ...place, rows }]
    : [{ severity: "warning", code: "date.zones-mixed", message: messages.dateZonesMixed(table, otherRows, names, zoneName(bringTo)), ...place, rows: otherRows }];
}
