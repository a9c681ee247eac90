import { messages } from "../../diagnostics/messages";
import type { Said } from "../../diagnostics/said";
import type { ColumnMatch, ContentFact } from "./columnMatch";

/** Why a header is taken for a column, as a part of a sentence: "the header is a usual name for it". */
export function reasonText({ reason }: Pick<ColumnMatch, "reason">): Said {
  switch (reason.kind) {
    case "said": return messages.reasonSaid();
    case "own-name": return messages.reasonOwnName();
    case "synonym": return messages.reasonSynonym();
    case "language": return messages.reasonLanguage(reason.language);
    case "general-name": return messages.reasonGeneralName();
    case "content": return messages.reasonContent(factsText(reason.facts));
  }
}

/** What was seen in cells, as a part of a sentence: "its cells are dates, never before opened". */
export function factsText(facts: readonly ContentFact[]): Said {
  return messages.factsSeen(facts.map(factText));
}

function factText(seen: ContentFact): Said {
  switch (seen.fact) {
    case "dates": return messages.factDates();
    case "only-dates": return messages.factOnlyDates();
    case "months": return messages.factMonths();
    case "always-filled": return messages.factAlwaysFilled();
    case "sometimes-blank": return messages.factSometimesBlank();
    case "never-before": return messages.factNeverBefore(seen.column);
    case "never-after": return messages.factNeverAfter(seen.column);
    case "words": return messages.factWords(seen.words);
    case "numbered": return messages.factNumbered(seen.example);
    case "names": return messages.factNames(seen.example);
    case "currencies": return messages.factCurrencies(seen.words);
    case "scale": return messages.factScale(seen.least, seen.most);
  }
}
