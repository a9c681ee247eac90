import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { DocumentSetting } from "./settingsDocument";

/** A key that is being written: behind a brace, a comma or the line's start. */
const writtenKey = /(?:^|[{,])\s*("?[\w.-]*)$/;
/** The value of a key that stands on the same line. */
const writtenValue = /"([^"]+)"\s*:\s*("?[\w.-]*)$/;

/** Completes the keys that the text does not hold yet, and the values of a key that may only have a few. */
export function completeSettings(settings: readonly DocumentSetting[]): (context: CompletionContext) => CompletionResult | null {
  return ({ state, pos, explicit }) => {
    const { text, from } = state.doc.lineAt(pos);
    const [before, behind] = [text.slice(0, pos - from), text.slice(pos - from)];
    const [, key, value] = writtenValue.exec(before) ?? [];
    if (key !== undefined && value !== undefined) {
      const setting = settings.find((one) => one.key === key);
      return setting === undefined ? null : { from: pos - value.length, to: pos + closingQuote(behind), options: valuesOf(setting) };
    }
    const [, typed] = writtenKey.exec(before) ?? [];
    if (typed === undefined || (typed === "" && !explicit)) return null;
    const written = state.doc.toString();
    const options = settings.filter((one) => !written.includes(JSON.stringify(one.key))).map(keyCompletion);
    return { from: pos - typed.length, to: pos + closingQuote(behind), options };
  };
}

/** An editor that closes quotes by itself has put one there. */
function closingQuote(behind: string): number {
  return behind.startsWith("\"") ? 1 : 0;
}

function keyCompletion({ key, title, suggested }: DocumentSetting): Completion {
  return {
    label: JSON.stringify(key), displayLabel: key, detail: title, type: "property",
    apply: `${JSON.stringify(key)}: ${suggested === null ? "" : JSON.stringify(suggested)}`,
  };
}

function valuesOf({ form }: DocumentSetting): Completion[] {
  const values = form.kind === "choice" ? form.choices : form.kind === "flag" ? [true, false] : [];
  return values.map((value) => ({ label: JSON.stringify(value), type: "enum" }));
}
