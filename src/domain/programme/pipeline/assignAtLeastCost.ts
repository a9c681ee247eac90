/**
 * Gives every row one column of its own so that the sum of the costs is the least there can be.
 * The Hungarian method with shortest augmenting paths: H. W. Kuhn, "The Hungarian method for the assignment problem", Naval Research
 * Logistics Quarterly 2 (1955); R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
 * problems", Computing 38 (1987). Its time grows with rows² × columns.
 * @param costs finite, row by row; at least as many columns as rows.
 * @returns the column of each row.
 */
export function assignAtLeastCost(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0;
  if (columns < costs.length && costs.length > 0) throw new Error("Every row needs a column of its own");
  // Column 0 is where each search starts; rows and columns count from 1.
  const rowPrice = new Float64Array(costs.length + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cost = (row: number, column: number): number => (costs[row - 1]?.[column - 1] as number) - (rowPrice[row] as number) - (columnPrice[column] as number);
  for (let row = 1; row <= costs.length; row++) {
    const way = new Int32Array(columns + 1);
    const distance = new Float64Array(columns + 1).fill(Infinity);
    const isDone = new Uint8Array(columns + 1);
    let at = 0;
    rowOf[0] = row;
    do {
      isDone[at] = 1;
      const from = rowOf[at] as number;
      let next = 0;
      let least = Infinity;
      for (let column = 1; column <= columns; column++) {
        if (isDone[column]) continue;
        const through = cost(from, column);
        if (through < (distance[column] as number)) {
          distance[column] = through;
          way[column] = at;
        }
        if ((distance[column] as number) < least) {
          least = distance[column] as number;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (isDone[column]) {
          rowPrice[rowOf[column] as number] = (rowPrice[rowOf[column] as number] as number) + least;
          columnPrice[column] = (columnPrice[column] as number) - least;
        } else distance[column] = (distance[column] as number) - least;
      }
      at = next;
    } while (rowOf[at] !== 0);
    for (; at !== 0; at = way[at] as number) rowOf[at] = rowOf[way[at] as number] as number;
  }
  const columnOf = new Array<number>(costs.length).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] as number;
    if (row > 0) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}
