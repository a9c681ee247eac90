import { ApiError } from "../../protocol/apiError";
import type { ApiType } from "../../protocol/apiType";
import { intersection } from "../../model/cellBlocks";
import { usedBlock } from "../range/cellStyle";
import { writeCells } from "../range/writeCells";
import { bodyBlock, requireTable, type TableTarget } from "./tableTarget";

/** Rows are counted and added at the end. Single rows are not served: a block of cells does what they do. */
export const tableRowCollectionType: ApiType<TableTarget> = {
  name: "TableRowCollection",
  check: requireTable,
  scalars: { count: { get: ({ table }) => bodyBlock(table).rows } },
  methods: {
    getCount: ({ table }) => bodyBlock(table).rows,
    add: (target, [index, values], session) => {
      const { sheet, table } = target;
      session.requireWritable(sheet);
      const body = bodyBlock(table);
      const block: unknown[][] = Array.isArray(values) ? values.map((row: unknown) => (Array.isArray(row) ? row : values)) : [[]];
      const atEnd = index === undefined || index === null || index === -1 || index === body.rows;
      if (!atEnd || table.hasTotals) throw ApiError.notImplemented("TableRowCollection.add before the end");
      const added = { row: body.row + body.rows, column: body.column, rows: block.length, columns: body.columns };
      const used = usedBlock(sheet, false);
      const below = used && intersection(used, { ...added, rows: Math.max(1, used.row + used.rows - added.row) });
      if (below) throw ApiError.notImplemented("TableRowCollection.add above other cells");
      if (Array.isArray(values)) writeCells({ sheet, ...added }, block, session);
      table.range = { ...table.range, rows: table.range.rows + block.length };
      sheet.changed.add("tables");
      session.noteChange();
      return null;
    },
  },
};
