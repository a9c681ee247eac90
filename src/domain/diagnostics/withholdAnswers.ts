import { answerColumns } from "../table/answerColumns";
import type { Tables } from "../table/table";
import type { Finding } from "./diagnostic";
import { messages } from "./messages";
import type { Said } from "./said";

/** Codes of findings about numbers whose messages show a value, with a message that shows none. */
const withoutValue: Readonly<Record<string, (header: string, rows: number) => Said>> = {
  "number.unreadable": messages.answersUnreadable,
  "number.marks-ambiguous": messages.answersByConvention,
  "number.from-flags": messages.answersByConvention,
  "number.percent-points": messages.answersByConvention,
};

/** The findings as sheets may show them, which go from hand to hand: no answer of a single person is in them. */
export function withholdAnswers(diagnostics: readonly Finding[], tables: Tables): Finding[] {
  const places = new Set(answerColumns.flatMap(([dataset, column]) => (tables[dataset]?.origin.parts ?? []).map(({ table, columns }) => placeOf(table, columns[column]?.header ?? null))));
  return diagnostics.map((diagnostic) => {
    const message = withoutValue[diagnostic.code];
    return message !== undefined && diagnostic.column !== null && places.has(placeOf(diagnostic.table, diagnostic.column))
      ? { ...diagnostic, message: message(diagnostic.column, diagnostic.rows) }
      : diagnostic;
  });
}

function placeOf(table: string | null, header: string | null): string {
  return JSON.stringify([table, header]);
}
