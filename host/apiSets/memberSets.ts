import apiSets from "./apiSets.json";

/**
 * The requirement set of each member, by class and set: those that the type definitions name, and those that only the library calls, for
 * what is a function of the `Excel` namespace there (`Excel.createWorkbook`).
 */
export const memberSets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ...apiSets,
  Application: { ...apiSets.Application, "1.8": ["createWorkbook"] },
  WorkbookCreated: { "1.8": ["open"] },
};
