import { messages } from "../../diagnostics/messages";
import type { DatasetDefinition } from "../dataset";
import { datasets } from "../datasets";
import type { Report } from "./report";
import { headerEvidence, neededLeast, type HeaderEvidence } from "./scoreMatch";
import type { SourceHeader } from "./sourceHeader";

/** Share of the needed columns from which on a table is worth a question. */
const askedShare = 0.4;

/** The dataset that a table may be although too few of its headers say so; null where none comes close. */
function unsureDataset(source: SourceHeader, present: ReadonlySet<DatasetDefinition>): { readonly dataset: DatasetDefinition; readonly evidence: HeaderEvidence } | null {
  const [best] = datasets
    .filter((dataset) => !present.has(dataset) && dataset.isProgramme !== true)
    .map((dataset) => ({ dataset, evidence: headerEvidence(dataset, source) }))
    // Names of teams and people are in every table: only a date tells that something happened.
    .filter(({ evidence: { found, share } }) => found.length >= neededLeast && share >= askedShare && found.some(({ type }) => type === "date"))
    .sort((left, right) => right.evidence.share - left.evidence.share || right.evidence.named - left.evidence.named);
  return best ?? null;
}

/** Asks about the tables that may be a dataset that no table is; the answer is those that were spoken of. */
export function reportUnsure(sources: readonly SourceHeader[], present: ReadonlySet<DatasetDefinition>, report: Report): ReadonlySet<SourceHeader> {
  const spoken = new Set<SourceHeader>();
  for (const source of sources) {
    const unsure = unsureDataset(source, present);
    if (unsure === null) continue;
    const { dataset, evidence: { found, lacking } } = unsure;
    report("warning", "table.unsure", messages.tableUnsure(source.name, dataset.id, found.map(({ id }) => id), lacking.map(({ id }) => id)), source.name);
    spoken.add(source);
  }
  return spoken;
}
