import { type Token, tokenTypes } from "@borgar/fx";

interface Call {
  readonly name: string;
  /** Names that stand alone as an argument, by token index and argument. */
  readonly candidates: { readonly index: number; readonly argument: number }[];
  argument: number;
}

/** Indices of the tokens that name variables of LET and LAMBDA, where they are declared and where they are used. */
export function parameterTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const declared = new Set<string>();
  for (const call of callsWithParameters(tokens)) {
    for (const { index, argument } of call.candidates) {
      const isDeclaration = argument < call.argument && (call.name === "LAMBDA" || argument % 2 === 0);
      if (isDeclaration) declared.add((tokens[index]?.value ?? "").toLowerCase());
    }
  }
  const found = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type === tokenTypes.REF_NAMED && declared.has(token.value.toLowerCase())) found.add(index);
  }
  return found;
}

function callsWithParameters(tokens: readonly Token[]): Call[] {
  const done: Call[] = [];
  const stack: (Call | null)[] = [];
  for (const [index, token] of tokens.entries()) {
    const top = stack.at(-1);
    const before = tokens[index - 1];
    if (token.value === "(" || token.value === "{") {
      const name = before?.type === tokenTypes.FUNCTION ? before.value.toUpperCase().replace(/^_XLFN\./, "") : "";
      const hasParameters = token.value === "(" && (name === "LET" || name === "LAMBDA");
      stack.push(hasParameters ? { name, candidates: [], argument: 0 } : null);
    } else if (token.value === ")" || token.value === "}") {
      const call = stack.pop();
      if (call) done.push(call);
    } else if (top && token.value === ",") top.argument += 1;
    else if (top && token.type === tokenTypes.REF_NAMED && before && (before.value === "(" || before.value === "," || before.type === tokenTypes.WHITESPACE)) {
      top.candidates.push({ index, argument: top.argument });
    }
  }
  return done;
}
