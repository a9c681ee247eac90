import type { Compared, Opportunities, Opportunity } from "../../domain/programme/coaching/opportunities";
import { listCells } from "../listFormats";
import type { Panel } from "../panels/panel";
import type { PlanValue } from "../sheetPlan";
import { colors } from "../styles";
import type { Texts } from "../texts";
import { formatNumber } from "../words/formatNumber";
import { formatBare, formatDistance, formatValue } from "../words/formatValue";
import { coachingRoom, coachingTableIds } from "./geometry";
import { ownCells, ownColumns } from "./ownColumns";

/** In what agents differ from their peers, by team and name; what was agreed stays with its row. */
export function opportunitiesPanel(opportunities: Opportunities | null, texts: Texts): Panel {
  const { coaching: words } = texts;
  const { agent, kind, team, measure, own, peers, difference, topic } = words.columns.opportunities;
  const right = { ...listCells.text, horizontal: "Right", indent: 0 } as const;
  return {
    id: coachingTableIds.opportunities, label: words.rails.opportunities, hint: words.hints.opportunities,
    columns: [
      { header: agent, format: { ...listCells.first, font: { bold: true, color: colors.ink } } }, { header: kind }, { header: team }, { header: measure }, { header: own, format: right }, { header: peers, format: right },
      { header: difference, format: right }, { header: topic, format: listCells.small }, ...ownColumns(texts),
    ],
    rows: (opportunities?.found ?? []).map((one) => ({ key: one.key, cells: rowCells(one, texts) })),
    room: coachingRoom, gone: words.gone,
  };
}

function rowCells(one: Opportunity, texts: Texts): PlanValue[] {
  const { coaching: words } = texts;
  const { unit, value, low, high, n, expected, topic } = one;
  const range = low === null || high === null ? null : texts.span(formatBare(low, unit, texts), formatBare(high, unit, texts));
  return [
    one.agent, words.kinds[one.kind], one.team ?? texts.dash, measureText(one, texts), words.own(formatValue(value, unit, texts), range, formatNumber(n, 0, texts)),
    words.peers(formatValue(expected, unit, texts), one.peersAreTeam), differenceText(one, texts),
    topic === null ? texts.dash : words.topic(topic.name, formatValue(topic.value, unit, texts), formatValue(topic.expected, unit, texts), formatNumber(topic.n, 0, texts)),
    ...ownCells,
  ];
}

function measureText({ title, beside }: Opportunity, texts: Texts): string {
  const said = (one: Compared, value: number): string => formatValue(value, one.unit, texts);
  return beside === null ? texts.phrase(title) : texts.coaching.beside(texts.phrase(title), texts.phrase(beside.title), said(beside, beside.value), said(beside, beside.expected));
}

function differenceText({ difference, differenceLow, differenceHigh, unit }: Opportunity, texts: Texts): string {
  const signed = (end: number): string => `${end < 0 ? "−" : "+"}${formatBare(Math.abs(end), unit, texts)}`;
  const range = differenceLow === null || differenceHigh === null ? null : texts.coaching.to(signed(differenceLow), signed(differenceHigh));
  return texts.coaching.difference(formatDistance(0, difference, unit, texts), difference > 0, range);
}
