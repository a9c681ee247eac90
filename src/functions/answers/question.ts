import { asWords, nameKey } from "../../domain/measure/words";
import type { DomainId } from "../../domain/indicators/definition";
import { domainIds } from "../../domain/scorecard/scores";
import type { ShownIndicatorFigures } from "../../domain/scorecard/shownFigures";
import { wrongValue, type Refusal } from "../answer";
import type { FunctionTexts } from "../texts/englishFunctions";
import { domainNames, organisationNames } from "./names";
import type { Remembered } from "./remembered";

/** A team that was asked for: its place among `shown.teams`. */
export interface AskedTeam {
  readonly team: string | null;
  readonly at: number;
}

/** The indicator that an argument means, by its id or title in any spelling. */
export function askedIndicator(argument: unknown, { shown }: Remembered, texts: FunctionTexts): ShownIndicatorFigures | Refusal {
  const words = asWords(textOf(argument));
  return shown.indicators.find(({ id, title }) => asWords(id) === words || asWords(title) === words)
    ?? wrongValue(texts.noIndicator(textOf(argument), shown.indicators.map(({ title }) => title)));
}

/** The team that an argument means; left out, the one whose scorecard is shown. */
export function askedTeam(argument: unknown, { shown }: Remembered, texts: FunctionTexts): AskedTeam | Refusal {
  const text = textOf(argument);
  const named = shown.teams.filter((team) => team !== null);
  const team = text === "" ? shown.team
    : named.find((one) => nameKey(one) === nameKey(text)) ?? (organisationNames.some((name) => asWords(name) === asWords(text)) ? null : undefined);
  const at = team === undefined ? -1 : shown.teams.indexOf(team);
  return team === undefined || at < 0 ? wrongValue(texts.noTeam(text, named)) : { team, at };
}

/** The domain that an argument means; null, left out, is the whole scorecard. */
export function askedDomain(argument: unknown, texts: FunctionTexts): DomainId | null | Refusal {
  const text = textOf(argument);
  if (text === "") return null;
  const words = asWords(text);
  return domainIds.find((id) => asWords(id) === words || domainNames[id].some((name) => asWords(name) === words))
    ?? wrongValue(texts.noDomain(text, domainIds.map((id) => texts.domains[id])));
}

/** An argument as text; one that is left out, or an empty cell, is "". */
export function textOf(argument: unknown): string {
  return typeof argument === "string" ? argument.trim() : typeof argument === "number" || typeof argument === "boolean" ? String(argument) : "";
}
