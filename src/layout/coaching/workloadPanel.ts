import { loadOf, type Workload, type WorkloadLine } from "../../domain/programme/coaching/workload";
import { listCells } from "../listFormats";
import type { Panel } from "../panels/panel";
import type { PlanValue } from "../sheetPlan";
import { colors } from "../styles";
import type { Texts } from "../texts";
import { formatNumber } from "../words/formatNumber";
import { formatDate } from "../words/formatPeriod";
import { coachingRoom, coachingTableIds } from "./geometry";
import { ownCells, ownColumns } from "./ownColumns";

/** Who has how much open work beside the own share, by team and name; of very many agents only those who stand out. */
export function workloadPanel(workload: Workload | null, texts: Texts): Panel {
  const { coaching: words } = texts;
  const { agent, load, team, open, share, oldest, closed, why } = words.columns.workload;
  const number = { ...listCells.text, horizontal: "Right", indent: 0 } as const;
  const all = workload?.lines ?? [];
  const isTooLong = all.length > coachingRoom;
  return {
    id: coachingTableIds.workload, label: words.rails.workload, hint: isTooLong ? `${words.hints.workload} ${words.hints.workloadFew}` : words.hints.workload,
    columns: [
      { header: agent, format: { ...listCells.first, font: { bold: true, color: colors.ink } } }, { header: load }, { header: team }, { header: open, format: { ...number, numberFormat: "#,##0" } }, { header: share, format: number },
      { header: oldest, format: { ...number, numberFormat: "#,##0" } }, { header: closed, format: { ...number, numberFormat: "#,##0" } }, { header: why, format: listCells.small }, ...ownColumns(texts),
    ],
    rows: (isTooLong ? all.filter(standsOut) : all).map((line) => ({ key: `load ${line.key}`, cells: rowCells(line, texts) })),
    room: coachingRoom, gone: words.gone,
  };
}

function standsOut(line: WorkloadLine): boolean {
  return line.left !== null || loadOf(line) !== "usual";
}

function rowCells(line: WorkloadLine, texts: Texts): PlanValue[] {
  const { coaching: words } = texts;
  const { share, left } = line;
  const whole = (count: number): string => formatNumber(count, 0, texts);
  return [
    line.agent, left === null ? words.loads[loadOf(line)] : words.loads.left, line.team ?? texts.dash, line.open,
    share === null ? texts.dash : words.share(formatNumber(share.open, share.open < 10 ? 1 : 0, texts), whole(share.low), whole(share.high)), line.oldestDays, line.closedAMonth === null ? null : Math.round(line.closedAMonth),
    left === null ? null : words.left(formatDate(left, texts)), ...ownCells,
  ];
}
