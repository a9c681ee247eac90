import { isValueColumn, profileColumns, type ColumnProfile } from "./columnProfile";
import type { Region, SampleGrid } from "./sampleGrid";

/** A row that names the columns below it. */
export interface HeaderRow {
  readonly row: number;
  /** Columns that hold something below it. */
  readonly profiles: readonly ColumnProfile[];
  /** Share of those columns that hold values while the header holds a word: 0 for a table of words only. */
  readonly contrast: number;
}

/** Rows from the top that may be headers, and rows below one that are looked at. */
const candidates = 40;
const bodyRows = 30;
/** What a whole row, or one with values, takes off the score of those below it: titles and notes are a few words. */
const rowAbove = 1;
/** Below this share of named columns a row names nothing. */
const leastCoverage = 0.5;
/** Letters; what is longer on average is a note. */
const longestName = 60;

/**
 * Finds the row that names a region's columns: words over most of the columns that are filled below, different from each other and,
 * where the columns hold values, different in kind from what they hold. The upper of two equal ones wins. null where no row does.
 */
export function findHeader(grid: SampleGrid, region: Region): HeaderRow | null {
  const rows = [...grid.seenRows(region.top, region.bottom)].filter((row) => grid.filled(row, region).length > 0);
  const columns = Array.from({ length: region.right - region.left }, (_, index) => region.left + index);
  let best: (HeaderRow & { readonly score: number }) | null = null;
  let dataAbove = 0;
  for (let order = 0; order < Math.min(candidates, rows.length - 1); order++) {
    const row = rows[order] ?? 0;
    const profiles = profileColumns(grid, rows.slice(order + 1, order + 1 + bodyRows), columns);
    const found = rate(grid, row, region, profiles);
    const score = (found?.score ?? 0) - 0.02 * order - dataAbove;
    const filled = grid.filled(row, region);
    const isWhole = profiles.length > 1 && filled.length >= profiles.length;
    if (isWhole || filled.some((column) => grid.kind(row, column) !== "text")) dataAbove += rowAbove;
    if (!found) continue;
    if (!best || score > best.score + 1e-9) best = { row, profiles, contrast: found.contrast, score };
  }
  return best && { row: best.row, profiles: best.profiles, contrast: best.contrast };
}

function rate(
  grid: SampleGrid, row: number, region: Region, profiles: readonly ColumnProfile[],
): { readonly score: number; readonly contrast: number } | null {
  const filled = grid.filled(row, region);
  const named = new Set(filled.filter((column) => grid.kind(row, column) === "text"));
  const names = [...named].map((column) => grid.text(row, column));
  const over = profiles.filter(({ column }) => named.has(column));
  const coverage = over.length / Math.max(profiles.length, 1);
  const isNote = names.reduce((letters, name) => letters + name.length, 0) > longestName * names.length;
  if (profiles.length === 0 || over.length === 0 || coverage < leastCoverage || isNote) return null;
  const contrast = over.filter(isValueColumn).length / profiles.length;
  const uniformity = profiles.reduce((sum, { share }) => sum + share, 0) / profiles.length;
  const words = named.size / filled.length;
  const distinct = new Set(names.map((name) => name.toLowerCase())).size / names.length;
  return { score: 2 * coverage + words + contrast + uniformity + 0.5 * distinct, contrast };
}
