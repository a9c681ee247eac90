import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { laggingTableId, leadingTableId } from "../scorecard/scorecardTables";

/** Headers of an indicator's computed cells on a Scorecard sheet that a user typed over and nobody settled yet. */
export function typedOverHeaders(diagnostics: readonly Diagnostic[], indicator: string): string[] {
  return diagnostics.flatMap(({ typedOver = "" }) => {
    const [, table = "", row, header] = typedOver.split("/");
    return (table === leadingTableId || table === laggingTableId) && row === indicator && header !== undefined ? [header] : [];
  });
}
