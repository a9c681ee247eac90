import { say } from "../diagnostics/said";
import type { Messages } from "../diagnostics/messages";
import type { IndicatorDescription, OptionDefinition, Thresholds } from "../indicators/definition";
import type { Phrase } from "../language/phrases";
import type { RatedScorecard, Scorecard } from "./scorecard";

/** The scorecard with its reasons in words; the words of its definitions stay as they are. */
export function sayReasons(card: RatedScorecard, catalogue: Messages): Scorecard {
  return { ...card, lines: card.lines.map((line) => ({ ...line, reason: line.reason && say(catalogue, line.reason) })) };
}

/** The scorecard with all its words in one language: reasons, and the fixed words of definitions. */
export function sayScorecard(card: RatedScorecard, { messages, phrase }: { readonly messages: Messages; readonly phrase: Phrase }): Scorecard {
  return sayDefinitions(sayReasons(card, messages), phrase);
}

/** The scorecard with the fixed words of its definitions in a language. */
export function sayDefinitions({ lines, context, ...rest }: Scorecard, phrase: Phrase): Scorecard {
  return {
    ...rest,
    lines: lines.map((line) => ({
      ...line, title: phrase(line.title), description: sayDescription(line.description, phrase),
      companions: line.companions.map((companion) => ({ ...companion, title: phrase(companion.title) })),
      excluded: line.excluded.map(({ reason, rows }) => ({ reason: phrase(reason), rows })),
    })),
    context: context.map((figure) => ({ ...figure, title: phrase(figure.title) })),
  };
}

/** What an indicator says of itself, in a language. Those of packs speak their own. */
export function sayDescription<D extends IndicatorDescription>(description: D, phrase: Phrase): D {
  const { title, question, formula, source, options, thresholds, pack } = description;
  if (pack !== undefined) return description;
  return {
    ...description, title: phrase(title), question: phrase(question), formula: phrase(formula), source: phrase(source), thresholds: sayThresholds(thresholds, phrase),
    options: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, sayOption(option, phrase)])),
  };
}

function sayThresholds(thresholds: Thresholds, phrase: Phrase): Thresholds {
  return { ...thresholds, source: phrase(thresholds.source) };
}

function sayOption(option: OptionDefinition, phrase: Phrase): OptionDefinition {
  const title = phrase(option.title);
  return option.kind === "number" ? { ...option, title, unit: phrase(option.unit) } : { ...option, title };
}
