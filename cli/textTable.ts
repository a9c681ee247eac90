/** A column of a printed table. */
export interface TextColumn {
  readonly header: string;
  readonly align: "left" | "right";
}

/** Lines of a table with columns as wide as their longest cell, two blanks apart. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map(({ header }, index) => Math.max(header.length, ...rows.map((row) => (row[index] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    columns.map(({ align }, index) => {
      const cell = cells[index] ?? "";
      const width = widths[index] ?? 0;
      return align === "right" ? cell.padStart(width) : cell.padEnd(width);
    }).join("  ").trimEnd();
  return [line(columns.map(({ header }) => header)), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)];
}
