import type { ColumnDefinition } from "../../dataset";
import { unitOfText } from "../../parse/unitText";
import { civilDay } from "../../serialDay";
import type { ContentFact } from "../columnMatch";
import { isAlwaysFilled } from "./assignDates";
import { nearlyAll, type Claim, type ClaimSources } from "./claim";
import type { ColumnContent } from "./columnContent";

/** A look that cells have, and how much it says. */
interface Look {
  readonly confidence: number;
  readonly fact: ContentFact;
}

/** Claims of columns whose cells have a look of their own. */
export function claimLooks({ contents, missing, free }: ClaimSources): Claim[] {
  return missing.flatMap((column) => free.flatMap((index): Claim[] => {
    const content = contents[index];
    const look = content && isAlwaysFilled(content) ? lookOf(column, content) : null;
    return look === null ? [] : [{ column, index, confidence: look.confidence, facts: [look.fact] }];
  }));
}

function lookOf({ look, quantity }: ColumnDefinition, content: ColumnContent): Look | null {
  if (quantity === "currency") return currencies(content);
  switch (look) {
    case "numbered": return numbered(content);
    case "month": return months(content);
    case "person": return persons(content);
    case "scale": return scale(content);
    case undefined: return null;
  }
}

const number = /^(\D*)(\d{1,15})$/u;
/** How many numbers there may be for each that is used. */
const density = 4;

/** Ids that are given one after the other, each once: K000001, K000002 … in any order. */
function numbered({ texts, filled, dates, numbers }: ColumnContent): Look | null {
  const parts = [...texts.keys()].map((text) => number.exec(text));
  const counted = parts.map((part) => Number(part?.[2] ?? NaN));
  const prefixes = new Set(parts.map((part) => part?.[1]));
  const [least, most] = [Math.min(...counted), Math.max(...counted)];
  const isRowNumber = numbers === 1 && least <= 1;
  if (texts.size < filled || prefixes.size > 1 || prefixes.has(undefined) || isRowNumber || dates === 1 || most - least > density * filled) return null;
  return { confidence: 0.85, fact: { fact: "numbered", example: [...texts.keys()].sort()[0] ?? "" } };
}

/** Dates that all are the first of a month, of several months without a gap: those of contracts are scattered. */
function months({ recentDates, moments }: ColumnContent): Look | null {
  const days = [...new Set(moments)].filter((moment) => !Number.isNaN(moment));
  const ordinals = days.map((moment) => 12 * civilDay(moment).year + civilDay(moment).month);
  const isMonthly = days.every((moment) => Number.isInteger(moment) && civilDay(moment).day === 1);
  const isWithoutGap = Math.max(...ordinals) - Math.min(...ordinals) === days.length - 1;
  return recentDates >= nearlyAll && days.length > 1 && isMonthly && isWithoutGap ? { confidence: 0.85, fact: { fact: "months" } } : null;
}

const name = /^\p{L}[\p{L}\p{M}'’.-]*(?:,? \p{L}[\p{L}\p{M}'’.-]*){1,3}$/u;

/** Names of people, each once. */
function persons({ texts, filled }: ColumnContent): Look | null {
  const named = [...texts.keys()].filter((text) => name.test(text) && /^\P{Ll}/u.test(text) && /\P{Ll}\p{L}*$/u.test(text));
  return texts.size === filled && named.length >= nearlyAll * filled ? { confidence: 0.8, fact: { fact: "names", example: named.sort()[0] ?? "" } } : null;
}

const tops = new Set([5, 7, 10]);
/** Different answers that must be there, and answers in all. */
const leastPoints = 4;
const leastAnswers = 20;

/** Whole numbers of a survey's scale, most of its points among them. */
function scale({ numeric, values, numbers }: ColumnContent): Look | null {
  const points = new Set(numeric);
  const [least, most] = [Math.min(...numeric), Math.max(...numeric)];
  const isScale = numbers === 1 && values >= leastAnswers && numeric.every(Number.isInteger) && least >= 0 && tops.has(most) && points.size >= Math.max(leastPoints, most - 2);
  return isScale ? { confidence: 0.7, fact: { fact: "scale", least, most } } : null;
}

function currencies({ texts }: ColumnContent): Look | null {
  const words = [...texts.keys()].sort();
  return words.length > 0 && words.every((text) => unitOfText(text.toUpperCase()) === "money") ? { confidence: 0.85, fact: { fact: "currencies", words: words.slice(0, 3) } } : null;
}
