import type { PaneTexts } from "../../texts/english";
import type { TextProblem } from "./settingsDocument";

/** What is wrong with a part of the settings' JSON, as a sentence. */
export function problemText(problem: TextProblem, scope: "user" | "workbook", { settings: { json }, sheets }: PaneTexts): string {
  switch (problem.kind) {
    case "fault": return json.faults[problem.fault];
    case "no-object": return json.noObject;
    case "elsewhere": return json.elsewhere[scope](problem.key);
    case "bindings": return json.bindings(problem.key);
    case "unknown":
    case "not-allowed":
    case "unreadable": return sheets.settings.problem(problem);
    default: return problem satisfies never;
  }
}
