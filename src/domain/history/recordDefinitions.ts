import type { DefinitionInForce } from "./definitionInForce";
import type { RecordedDefinition } from "./history";

/** The definitions to remember: one is added where an indicator's last one is not the one in force. */
export function recordDefinitions(before: readonly RecordedDefinition[], now: readonly DefinitionInForce[], asOf: number): RecordedDefinition[] {
  const last = new Map(before.map((definition) => [definition.indicator, definition.fingerprint]));
  const added = now.filter(({ indicator, fingerprint }) => last.get(indicator) !== fingerprint);
  return [...before, ...added.map(({ indicator, fingerprint, options, counted }) => ({ indicator, fingerprint, options, counted, since: asOf }))];
}
