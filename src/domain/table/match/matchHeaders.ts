import type { ColumnDefinition, DatasetDefinition } from "../dataset";
import type { ColumnContent } from "./content/columnContent";
import { contradiction, type CellLook } from "./content/contradiction";
import { confidences, type ColumnMatch, type MatchReason } from "./columnMatch";
import { headerName } from "./headerName";
import { SameHeaders } from "./sameHeaders";
import { spellingKeys } from "./spellingKeys";

/** Two headers that fit one column equally well. */
export interface ColumnChoice {
  readonly column: ColumnDefinition;
  readonly used: string;
  readonly other: string;
}

/** A header that is called like a column and holds something else. */
export interface Contradicted {
  readonly column: ColumnDefinition;
  readonly header: string;
  readonly look: CellLook;
}

export interface HeaderMatches {
  readonly found: ReadonlyMap<ColumnDefinition, ColumnMatch>;
  readonly choices: readonly ColumnChoice[];
  /** Of columns that no header is found for. */
  readonly contradicted: readonly Contradicted[];
}

/**
 * Finds each column's header by its spelling: first what the user `given` says (column id → header index, null for "none of them"), then
 * the column's own name, its synonyms in their order, then, where `general`, its general spellings. A header serves one column only,
 * unless the user says otherwise; one whose cells cannot be what it says (`contents`) serves none.
 */
export function matchHeaders(
  dataset: DatasetDefinition, headers: readonly string[], contents: readonly ColumnContent[] | null,
  given: ReadonlyMap<string, number | null>, general: boolean,
): HeaderMatches {
  const { columns } = dataset;
  const { ofColumn, all } = spellingKeys(dataset);
  const same = SameHeaders.among(headers);
  const found = new Map<ColumnDefinition, ColumnMatch>();
  const taken = new Set<number>();
  const contradictions: (Contradicted & { readonly index: number })[] = [];
  const take = (column: ColumnDefinition, keys: readonly string[], reasonOf: (key: string) => MatchReason): void => {
    if (found.has(column) || given.get(column.id) === null) return;
    for (const key of keys) {
      for (const index of same.indicesOf(column, key, all)) {
        if (taken.has(index)) continue;
        const header = headerName(headers, index);
        const reason = reasonOf(key);
        const look = contradiction(column, contents?.[index]);
        if (look !== null) {
          // What many columns are called may well be another one: a column "Note" of remarks is no mark for satisfaction.
          if (reason.kind !== "general-name") contradictions.push({ column, header, look, index });
          continue;
        }
        found.set(column, { column, index, header, confidence: confidenceOf(reason), reason });
        taken.add(index);
        return;
      }
    }
  };

  for (const column of columns) {
    const index = given.get(column.id);
    if (index === undefined || index === null) continue;
    found.set(column, { column, index, header: headerName(headers, index), confidence: confidences.said, reason: { kind: "said" } });
    taken.add(index);
  }
  for (const [column, { own }] of ofColumn) take(column, own, () => ({ kind: "own-name" }));
  for (const [column, { synonyms }] of ofColumn) take(column, synonyms, (key) => nameReason(column, key));
  if (general) for (const [column, keys] of ofColumn) take(column, keys.general, () => ({ kind: "general-name" }));

  const choices = [...found.values()].flatMap(({ column, index, header }) => {
    if (given.has(column.id)) return [];
    // A header that nothing uses and that would have served as well.
    const { own = [], synonyms = [] } = ofColumn.get(column) ?? {};
    const fitting = [...own, ...synonyms].flatMap((key) => same.indicesOf(column, key, all));
    const other = fitting.includes(index) ? fitting.find((rival) => !taken.has(rival) && contradiction(column, contents?.[rival]) === null) : undefined;
    return other === undefined ? [] : [{ column, used: header, other: headerName(headers, other) }];
  });
  const contradicted = contradictions.filter(({ column, index }, at) =>
    !found.has(column) && !taken.has(index) && contradictions.findIndex((first) => first.column === column) === at);
  return { found, choices, contradicted };
}

function nameReason({ languageOf = {} }: ColumnDefinition, key: string): MatchReason {
  const language = languageOf[key];
  return language === undefined ? { kind: "synonym" } : { kind: "language", language };
}

function confidenceOf({ kind }: MatchReason): number {
  return kind === "own-name" ? confidences.ownName : kind === "general-name" ? confidences.generalName : kind === "language" ? confidences.language : confidences.synonym;
}
