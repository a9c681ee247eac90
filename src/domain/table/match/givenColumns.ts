import { columnNamed } from "../columnNamed";
import type { DatasetDefinition } from "../dataset";
import { headerIndex } from "./headerName";
import type { GivenColumns } from "./matchColumns";
import type { ColumnOverride } from "./matchOverrides";
import type { SourceHeader } from "./sourceHeader";

/** What the user `said` about a dataset's columns, for one of its tables: a header that the table does not have says nothing about it. */
export function givenColumns(dataset: DatasetDefinition, { headers }: Pick<SourceHeader, "headers">, said: readonly ColumnOverride[]): GivenColumns {
  const given = new Map<string, number | null>();
  for (const { column: name, header } of said) {
    const column = columnNamed(dataset, name);
    if (!column) continue;
    const index = headerIndex(headers, header);
    if (isNone(header)) given.set(column.id, null);
    else if (index >= 0) given.set(column.id, index);
  }
  return given;
}

/** Whether an answer says that no header is the column. */
export function isNone(header: string): boolean {
  return header.trim() === "";
}
