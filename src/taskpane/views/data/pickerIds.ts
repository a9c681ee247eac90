/** Ids of the buttons with which things are corrected: they stay the same wherever the button is drawn. */
export function columnPickerId(dataset: string, column: string): string {
  return `pick-${dataset}-${column}`;
}

export function tablePickerId(table: string): string {
  return `pick-table-${encodeURIComponent(table)}`;
}

export function datasetPickerId(dataset: string): string {
  return `pick-dataset-${dataset}`;
}
