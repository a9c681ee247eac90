const transitional = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";

/** The namespaces of a workbook's parts that are understood, by the prefix under which they are known here; "" is the workbook's own. */
export const namespaces = {
  "": `${transitional}/spreadsheetml/2006/main`,
  r: `${transitional}/officeDocument/2006/relationships`,
  a: `${transitional}/drawingml/2006/main`,
  c: `${transitional}/drawingml/2006/chart`,
  xdr: `${transitional}/drawingml/2006/spreadsheetDrawing`,
  rel: `${transitional}/package/2006/relationships`,
  ct: `${transitional}/package/2006/content-types`,
  cp: `${transitional}/package/2006/metadata/core-properties`,
  ep: `${transitional}/officeDocument/2006/extended-properties`,
  tc: "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments",
  op: `${transitional}/officeDocument/2006/custom-properties`,
  dc: "http://purl.org/dc/elements/1.1/",
  xml: "http://www.w3.org/XML/1998/namespace",
} as const;

export type Prefix = keyof typeof namespaces;

/** The same parts as Excel's "Strict Open XML Workbook" names them. */
const strictNamespaces: readonly (readonly [string, Prefix])[] = [
  [`${strict}/spreadsheetml/main`, ""], [`${strict}/officeDocument/relationships`, "r"], [`${strict}/drawingml/main`, "a"],
  [`${strict}/drawingml/chart`, "c"], [`${strict}/drawingml/spreadsheetDrawing`, "xdr"], [`${strict}/officeDocument/extendedProperties`, "ep"],
];

const prefixes = new Map<string, Prefix>([
  ...Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix as Prefix] as const), ...strictNamespaces,
]);

/** The prefix under which a namespace is known; undefined for one that is not understood. */
export function prefixOf(uri: string): Prefix | undefined {
  return prefixes.get(uri);
}
