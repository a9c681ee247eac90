import type { CellWriter } from "./cellWriter";

/**
 * Writes the lines of a file whose first one names the columns, without the blank ones. Words alone in a line that stand apart at the end
 * are remarks (who made the report, and when): they go below the table.
 */
export class TableLines {
  private headers: string[] | null = null;
  private rows = 0;
  private width = 0;
  private isApart = false;
  /** Lines that are remarks unless a fuller one follows. */
  private remarks: (readonly string[])[] = [];

  constructor(private readonly cells: CellWriter) {}

  take(fields: readonly string[]): void {
    if (fields.length === 1 && fields[0] === "") {
      this.isApart = this.rows > 1;
      return;
    }
    if (this.headers === null) {
      this.headers = [...fields];
      return this.write(fields);
    }
    const isRemark = this.width > 2 && /\p{L}/u.test(fields[0] ?? "") && fields.slice(1).every((field) => field === "");
    if (isRemark && (this.isApart || this.remarks.length > 0)) {
      this.remarks.push(fields);
      return;
    }
    this.flush();
    this.write(fields);
  }

  /** The table's headers, one for each of its columns, and its rows with that of the headers. */
  finish(): { readonly headers: readonly string[]; readonly rows: number } {
    const headers = this.headers ?? [];
    while (headers.length < this.width) headers.push("");
    const { rows } = this;
    this.remarks.forEach((fields, index) => this.cells.writeLine(Math.max(rows, 2) + 1 + index, fields.slice(0, 1)));
    return { headers, rows };
  }

  /** What seemed to be remarks were rows. */
  private flush(): void {
    for (const fields of this.remarks) this.write(fields);
    this.remarks = [];
    this.isApart = false;
  }

  private write(fields: readonly string[]): void {
    this.cells.writeLine(this.rows++, fields);
    this.width = Math.max(this.width, fields.length);
  }
}
