import type { RecordedDefinition } from "./history";

/** Looks up what is remembered of definitions. */
export interface DefinitionBook {
  readonly definitionOf: (fingerprint: string) => RecordedDefinition | undefined;
  /** The one that an indicator has now. */
  readonly inForce: (indicator: string) => RecordedDefinition | undefined;
  /** The one that it had before that; undefined where it never had another. */
  readonly beforeThat: (indicator: string) => RecordedDefinition | undefined;
}

export function definitionBook(definitions: readonly RecordedDefinition[]): DefinitionBook {
  const byFingerprint = new Map(definitions.map((definition) => [definition.fingerprint, definition]));
  const ofIndicator = (indicator: string): readonly RecordedDefinition[] => definitions.filter((definition) => definition.indicator === indicator);
  return {
    definitionOf: (fingerprint) => byFingerprint.get(fingerprint),
    inForce: (indicator) => ofIndicator(indicator).at(-1),
    beforeThat: (indicator) => ofIndicator(indicator).at(-2),
  };
}
