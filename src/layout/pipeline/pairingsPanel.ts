import type { PairingLine } from "../../domain/programme/pipeline/pipeline";
import { signals } from "../../domain/programme/pipeline/signals";
import { listCells } from "../listFormats";
import type { Panel } from "../panels/panel";
import { reference } from "../scorecard/scorecardTables";
import type { Texts } from "../texts";
import { panelRoom, pipelineTableIds } from "./geometry";
import { columnOf, quoted } from "./ratingFormula";

/** Mentors that are proposed. What a pair could begin with is worked out on the sheet from the ratings that stand there. */
export function pairingsPanel(pairings: readonly PairingLine[], texts: Texts): Panel {
  const { pipeline: words, phrase } = texts;
  const { mentee, mentor, menteeTeam, mentorTeam, has, because, focus, unpaired, note, gap } = words.columns.pairings;
  const titles = signals.map(({ title }) => phrase(title));
  return {
    id: pipelineTableIds.pairings, label: words.rails.pairings, hint: words.hints.pairings,
    columns: [
      { header: mentee }, { header: mentor }, { header: menteeTeam }, { header: mentorTeam }, { header: has, format: { ...listCells.text, numberFormat: "0" } }, { header: because }, { header: focus },
      { header: unpaired }, { header: note, owner: "user" }, ...titles.map((title) => ({ header: gap(title) })),
    ],
    rows: pairings.map((pairing) => ({
      key: `mentee ${pairing.menteeKey}`,
      cells: [
        pairing.mentee, pairing.mentor ?? words.nobody, pairing.menteeTeam, pairing.mentorTeam, pairing.mentorKey === null ? null : pairing.has, words.because[pairing.because],
        pairing.mentorKey === null ? texts.dash : { formula: focusFormula(titles, texts) }, pairing.unpaired === null ? null : words.unpaired[pairing.unpaired], null,
        ...titles.map((title) => (pairing.mentorKey === null ? null : { formula: gapFormula(title, texts) })),
      ],
    })),
    room: panelRoom, gone: words.gone,
  };
}

/** How much more clearly the mentor shows a signal; blank where one of the two has no rating. */
function gapFormula(title: string, { pipeline }: Texts): string {
  const { person } = pipeline.columns.potential;
  const table = { name: pipelineTableIds.potential, headers: {} };
  const ratingOf = (header: string): string => `INDEX(${columnOf(table, title)},MATCH(${reference(header)},${columnOf(table, person)},0))`;
  return `=IFERROR(${ratingOf(pipeline.columns.pairings.mentor)}-${ratingOf(pipeline.columns.pairings.mentee)},"")`;
}

/** The signal with the widest gap, the first of equals. */
function focusFormula(titles: readonly string[], { pipeline, dash }: Texts): string {
  const gaps = titles.map((title) => reference(pipeline.columns.pairings.gap(title)));
  const widest = `MAX(${gaps.join(",")})`;
  const choice = titles.reduceRight((otherwise, title, index) => `IF(${gaps[index] ?? ""}=${widest},${quoted(title)},${otherwise})`, quoted(dash));
  return `=IF(COUNT(${gaps.join(",")})=0,${quoted(dash)},IF(${widest}<=0,${quoted(dash)},${choice}))`;
}
