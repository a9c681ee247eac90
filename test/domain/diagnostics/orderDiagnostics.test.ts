import type { Diagnostic } from "../../../src/domain/diagnostics/diagnostic";
import { orderDiagnostics } from "../../../src/domain/diagnostics/orderDiagnostics";

const finding = (code: string, severity: Diagnostic["severity"], rows: number): Diagnostic =>
  ({ code, severity, rows, message: code, table: null, column: null, row: null, address: null });

test("findings that need a person come first, then the graver, then those of more rows; equals stay as they were", () => {
  const ordered = orderDiagnostics([
    finding("text.names-merged", "info", 900), finding("table.filtered", "warning", 29), finding("date.unreadable", "warning", 3), finding("number.unreadable", "warning", 3),
    finding("cell.error", "warning", 4), finding("number.mixed-currencies", "error", 1), finding("date.zone", "info", 1000),
  ]);
  expect(ordered.map(({ code, needsYou }) => `${needsYou ? "you " : ""}${code}`)).toEqual([
    "you number.mixed-currencies", "you cell.error", "you date.unreadable", "you number.unreadable", "table.filtered", "date.zone", "text.names-merged",
  ]);
});

test("a finding says itself whether it needs a person, else its code, else its severity does", () => {
  const needs = (diagnostic: Diagnostic) => orderDiagnostics([diagnostic])[0]?.needsYou;
  expect(needs({ ...finding("date.unreadable", "warning", 1), needsYou: false })).toBe(false);
  expect(needs(finding("table.not-recognised", "info", 0))).toBe(false);
  expect([needs(finding("new.kind", "warning", 1)), needs(finding("new.kind", "info", 1))]).toEqual([true, false]);
});
