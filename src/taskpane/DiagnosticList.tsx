import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Diagnostic, Severity } from "../domain/diagnostics/diagnostic";

const intents: Readonly<Record<Severity, "error" | "warning" | "info">> = { error: "error", warning: "warning", info: "info" };

/** What was found in the tables, each with its place. */
export function DiagnosticList({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): React.JSX.Element {
  return (
    <section aria-label="Problems" style={{ display: "grid", gap: 4 }}>
      {diagnostics.map(({ severity, code, message, table, column, address }) => (
        <MessageBar key={[code, table, column, address].join("|")} intent={intents[severity]} layout="multiline">
          <MessageBarBody>{address === null ? message : `${message} (${address})`}</MessageBarBody>
        </MessageBar>
      ))}
    </section>
  );
}
