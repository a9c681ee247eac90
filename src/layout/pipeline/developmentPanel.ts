import { developmentKinds } from "../../domain/programme/pipeline/developmentKinds";
import type { Assignment } from "../../domain/programme/pipeline/development";
import { listCells } from "../listFormats";
import { dayFormat } from "../numberFormats";
import type { Panel } from "../panels/panel";
import { reference } from "../scorecard/scorecardTables";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { panelRoom, pipelineTableIds } from "./geometry";
import { quoted } from "./ratingFormula";

/** What people do to grow; whether it is overdue follows the calendar. @param dayOffset as in the context of the sheets. */
export function developmentPanel(assignments: readonly Assignment[] | null, titleOfTable: string, texts: Texts, dayOffset: number): Panel {
  const { pipeline: words, phrase } = texts;
  const { person, kind, days, started, due, state, outcome, sponsor, note } = words.columns.development;
  const day = { ...listCells.text, numberFormat: dayFormat };
  const times = new Map<string, number>();
  const keyOf = ({ key, said }: Assignment): string => {
    const own = `assignment ${key} ${said.toLowerCase()}`;
    const count = (times.get(own) ?? 0) + 1;
    times.set(own, count);
    return count === 1 ? own : `${own} ${count}`;
  };
  const serial = (day: number | null): PlanValue => (day === null ? null : Math.floor(day) - dayOffset);
  return {
    id: pipelineTableIds.development, label: words.rails.development, hint: assignments === null ? words.noTable(titleOfTable) : words.hints.development,
    columns: [
      { header: person }, { header: kind }, { header: days, format: { ...listCells.text, numberFormat: "0.#" } }, { header: started, format: day }, { header: due, format: day }, { header: state },
      { header: outcome }, { header: sponsor }, { header: note, owner: "user" },
    ],
    rows: (assignments ?? []).map((assignment) => ({
      key: keyOf(assignment),
      cells: [
        assignment.person, phrase(developmentKinds.find(({ id }) => id === assignment.kind)?.title ?? assignment.said), assignment.daysAWeek, serial(assignment.started), serial(assignment.due),
        { formula: stateFormula(texts) }, assignment.outcome, assignment.sponsor, null,
      ],
    })),
    room: panelRoom, gone: words.gone,
  };
}

function stateFormula({ pipeline }: Texts): string {
  const { started, due, outcome } = pipeline.columns.development;
  const { states } = pipeline;
  const [start, end, done] = [started, due, outcome].map(reference);
  return `=IF(LEN(TRIM(${done}))>0,${quoted(states.done)},IF(${start}>TODAY(),${quoted(states.planned)},IF(NOT(ISNUMBER(${end})),${quoted(states.noDue)},IF(${end}<TODAY(),${quoted(states.overdue)},${quoted(states.running)}))))`;
}
