import type { Mentorship } from "../../domain/programme/pipeline/mentorship";
import type { Pipeline } from "../../domain/programme/pipeline/pipeline";
import { listCells } from "../listFormats";
import { dayFormat } from "../numberFormats";
import type { Panel } from "../panels/panel";
import { reference } from "../scorecard/scorecardTables";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { panelRoom, pipelineTableIds } from "./geometry";
import { columnOf, quoted } from "./ratingFormula";

/** The pairs, with what both have learnt since the start: formulas over the user's own table, so that competencies are kept nowhere else. */
export function mentorshipsPanel({ mentorships, pairedIn }: Pipeline, titleOfTable: string, texts: Texts, dayOffset: number): Panel {
  const { pipeline: words } = texts;
  const { mentee, mentor, started, sessions, menteeGrew, mentorGrew, goal, gaps, note } = words.columns.mentorships;
  const grown = { ...listCells.text, numberFormat: "+0.#;−0.#;0" };
  const grew = (isRated: boolean, before: string, now: string): PlanValue => {
    const [table] = pairedIn ?? [];
    if (table === undefined || !isRated) return texts.dash;
    const criteria = [columnOf(table, "mentor"), reference(mentor), columnOf(table, "mentee"), reference(mentee)].join(",");
    const mean = (id: string): string => `AVERAGEIFS(${columnOf(table, id)},${criteria})`;
    return { formula: `=IFERROR(${mean(now)}-${mean(before)},${quoted(texts.dash)})` };
  };
  return {
    id: pipelineTableIds.mentorships, label: words.rails.mentorships, hint: mentorships === null ? words.noTable(titleOfTable) : words.hints.mentorships,
    columns: [
      { header: mentee }, { header: mentor }, { header: started, format: { ...listCells.text, numberFormat: dayFormat } }, { header: sessions, format: { ...listCells.text, numberFormat: "0" } },
      { header: menteeGrew, format: grown }, { header: mentorGrew, format: grown }, { header: goal }, { header: gaps }, { header: note, owner: "user" },
    ],
    rows: soleKeys(mentorships ?? []).map(({ pair, key }) => ({
      key,
      cells: [
        pair.mentee, pair.mentor, pair.started === null ? null : Math.floor(pair.started) - dayOffset, pair.sessions,
        grew(pair.menteeRated, "mentee-before", "mentee-now"), grew(pair.mentorRated, "mentor-before", "mentor-now"), pair.goal, gapsText(pair, texts), null,
      ],
    })),
    room: panelRoom, gone: words.gone,
  };
}

/** Two who paired up again have a row each time. */
function soleKeys(pairs: readonly Mentorship[]): { readonly pair: Mentorship; readonly key: string }[] {
  return pairs.map((pair, index) => {
    const isSame = (other: Mentorship): boolean => other.menteeKey === pair.menteeKey && other.mentorKey === pair.mentorKey;
    const earlier = pairs.slice(0, index).filter(isSame).length;
    return { pair, key: `pair ${pair.menteeKey} · ${pair.mentorKey}${earlier === 0 ? "" : ` ${earlier + 1}`}` };
  });
}

function gapsText({ gaps, ended }: Mentorship, { pipeline }: Texts): string {
  const toDo = gaps.map((gap) => pipeline.gaps[gap]).join(" · ");
  return ended === null ? toDo || pipeline.noGaps : [pipeline.ended, ...(toDo === "" ? [] : [toDo])].join(" · ");
}
