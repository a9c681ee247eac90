const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Namespaces of what is written. */
export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: office,
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  graphics: "http://schemas.openxmlformats.org/drawingml/2006/main",
} as const;

export interface PartKind {
  readonly relationship: string;
  readonly contentType: string;
  readonly path: (number: number) => string;
}

/** The parts that the codec makes. */
export const partKinds = {
  worksheet: { relationship: `${office}/worksheet`, contentType: `${spreadsheet}.worksheet+xml`, path: (n) => `xl/worksheets/sheet${n}.xml` },
  styles: { relationship: `${office}/styles`, contentType: `${spreadsheet}.styles+xml`, path: (n) => (n === 1 ? "xl/styles.xml" : `xl/styles${n}.xml`) },
  table: { relationship: `${office}/table`, contentType: `${spreadsheet}.table+xml`, path: (n) => `xl/tables/table${n}.xml` },
  drawing: { relationship: `${office}/drawing`, contentType: "application/vnd.openxmlformats-officedocument.drawing+xml", path: (n) => `xl/drawings/drawing${n}.xml` },
  chart: { relationship: `${office}/chart`, contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", path: (n) => `xl/charts/chart${n}.xml` },
  metadata: { relationship: `${office}/sheetMetadata`, contentType: `${spreadsheet}.sheetMetadata+xml`, path: (n) => (n === 1 ? "xl/metadata.xml" : `xl/metadata${n}.xml`) },
  customProperty: { relationship: `${office}/customProperty`, contentType: `${spreadsheet}.customProperty`, path: (n) => `xl/customProperty${n}.bin` },
} as const satisfies Record<string, PartKind>;

export const hyperlinkRelationship = `${office}/hyperlink`;
