import type { ColumnDefinition, DatasetDefinition } from "../../dataset";
import type { ContentFact } from "../columnMatch";
import { assignDates, isAlwaysFilled, type DateAssignment } from "./assignDates";
import { leastValues, nearlyAll, type Claim, type ClaimSources } from "./claim";
import type { ColumnContent } from "./columnContent";

/** Confidence where the order of dates leaves one way, where the table has no other date, and where neither tells. */
const ofOrder = 0.8;
const ofAlone = 0.75;
const ofTie = 0.5;

/** Most date columns without a name among which an order is looked for. */
const mostFree = 6;

/** Claims of date columns: from the order of their dates, and where a table has one date and its dataset needs one. */
export function claimDates(sources: ClaimSources): Claim[] {
  const { dataset, contents, matched, free } = sources;
  const dated = free.filter((index) => isDated(contents[index]));
  const known = [...matched].filter(([{ type }, index]) => type === "date" && isDated(contents[index]));
  const [only] = dated;
  if (only === undefined || dated.length > mostFree) return [];
  if (dated.length === 1 && known.length === 0) return contents.some((content, index) => index !== only && holdsDates(content)) ? [] : claimAlone(sources, only);
  const wanted = orderedDates(sources);
  const assignments = assignDates(wanted, dated, { contents, known: new Map(known) });
  return wanted.flatMap((column) => {
    const indices = new Set(assignments.map((assignment) => assignment.get(column) ?? -1));
    return [...indices].filter((index) => index >= 0).map((index): Claim => {
      const content = contents[index];
      const relations = relationsOf(column, dataset, assignments.find((assignment) => assignment.get(column) === index));
      // What is later and never blank may be the last change of any kind.
      const isBlankSometimes = content !== undefined && content.values < content.rows;
      const isClear = indices.size === 1 && relations.length > 0 && (column.after === undefined || isBlankSometimes);
      return { column, index, confidence: isClear ? ofOrder : ofTie, facts: [{ fact: "dates" }, ...relations, { fact: isBlankSometimes ? "sometimes-blank" : "always-filled" }] };
    });
  });
}

/** The dates that a dataset needs and lacks, with those that they come after. */
function orderedDates({ dataset, missing, matched }: ClaimSources): ColumnDefinition[] {
  const has = new Set([...matched.keys()].map(({ id }) => id));
  const needed = dataset.columns.filter(({ type, needed, orElse }) => type === "date" && needed && (orElse === undefined || !has.has(orElse)));
  const wanted = new Set(needed.flatMap(({ id, after = [] }) => [id, ...after]));
  return missing.filter((column) => wanted.has(column.id) && (column.after !== undefined || isAnchor(dataset, column)));
}

/** The one date of a table is the one that its dataset needs first. */
function claimAlone({ contents, missing }: ClaimSources, index: number): Claim[] {
  const needed = missing.filter(({ type, needed, after }) => type === "date" && needed && after === undefined);
  const [column] = needed;
  if (!column || needed.length > 1 || !isAlwaysFilled(contents[index])) return [];
  return [{ column, index, confidence: ofAlone, facts: [{ fact: "only-dates" }, { fact: "always-filled" }] }];
}

function isDated(content: ColumnContent | undefined): boolean {
  return holdsDates(content) && (content?.values ?? 0) >= leastValues;
}

/** Whether what there is, be it little, is dates. */
function holdsDates(content: ColumnContent | undefined): boolean {
  return content !== undefined && content.values > 0 && content.recentDates >= nearlyAll && !isCounter(content);
}

/** Whole numbers that follow each other without repeats are rather counted than dates. */
function isCounter({ numeric, certainDates, values, texts }: ColumnContent): boolean {
  if (certainDates > 0 || numeric.length < values || texts.size < numeric.length) return false;
  return Math.max(...numeric) - Math.min(...numeric) < 2 * numeric.length;
}

function isAnchor({ columns }: DatasetDefinition, { id }: ColumnDefinition): boolean {
  return columns.some(({ after }) => after?.includes(id));
}

function relationsOf(column: ColumnDefinition, { columns }: DatasetDefinition, assignment: DateAssignment | undefined): ContentFact[] {
  const ids = new Set([...(assignment?.keys() ?? [])].map(({ id }) => id));
  const earlier = column.after?.filter((id) => ids.has(id)) ?? [];
  const later = columns.filter(({ id, after }) => ids.has(id) && after?.includes(column.id)).map(({ id }) => id);
  return [
    ...earlier.map((id): ContentFact => ({ fact: "never-before", column: id })),
    ...later.map((id): ContentFact => ({ fact: "never-after", column: id })),
  ];
}
