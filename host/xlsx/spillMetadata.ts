/** The words with which a file says that a formula spills ([MS-XLSX] 2.6.201, dynamic array properties). */
export const spillMetadata = {
  /** Name of the metadata type. */
  type: "XLDAPR",
  namespace: "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
  extension: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}",
  /** Local name of the element that says it. */
  properties: "dynamicArrayProperties",
} as const;
