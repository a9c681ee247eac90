import { isBurnoutItem } from "../../domain/programme/feedback/burnoutItem";
import type { Pulse, PulseFigure } from "../../domain/programme/feedback/pulse";
import { nameKey } from "../../domain/measure/words";
import type { Panel, PanelColumn } from "../panels/panel";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { periodNameOfId } from "../words/formatPeriod";
import { shareStyle, spanCell } from "../words/spanText";
import { changeCell, changeOf, feedbackCells } from "./cells";
import { feedbackTableIds } from "./geometry";

const { share, count } = feedbackCells;
const shares = shareStyle(0);

/** The trend: all items of each wave together, the latest first. */
export function wavesPanel(pulse: Pulse | null, noTable: string, texts: Texts): Panel {
  const { feedback, dash } = texts;
  const words = feedback.columns.waves;
  const waves = pulse?.waves ?? [];
  return {
    id: feedbackTableIds.waves, label: feedback.rails.waves, hint: pulse === null ? noTable : feedback.hints.waves(pulse.scale.low, pulse.scale.high, pulse.scale.favourable),
    columns: [
      { header: words.wave }, { header: words.items, format: count }, { header: words.favourable, format: share }, { header: words.change, format: changeCell(texts) }, { header: words.burnout, format: share },
      { header: words.burnoutChange, format: changeCell(texts) }, { header: words.response, format: share }, { header: words.n, format: count }, { header: words.note, owner: "user" },
    ],
    rows: waves.map(({ wave, items, favourable, burnout, responseRate, n }, index) => ({
      key: `wave ${wave}`,
      cells: [periodNameOfId(wave, texts), items, spanCell(favourable, shares, texts), changeOf(favourable, waves[index - 1]?.favourable, texts), spanCell(burnout, shares, texts), changeOf(burnout, waves[index - 1]?.burnout, texts), responseRate ?? dash, n, null],
    })).reverse(),
    room: 24, gone: feedback.gone,
  };
}

/** Each item in the latest wave that asked it, all teams together; those that ask for burnout first. */
export function itemsPanel(pulse: Pulse | null, noTable: string, texts: Texts): Panel {
  const { feedback } = texts;
  const figures = latestOf((pulse?.figures ?? []).filter(({ team }) => team === null));
  return {
    id: feedbackTableIds.items, label: feedback.rails.items, hint: pulse === null ? noTable : feedback.hints.items,
    columns: figureColumns(feedback.columns.items.item, feedback.columns.items.wave, texts),
    rows: [...figures].sort((a, b) => Number(isBurnoutItem(b.now.item)) - Number(isBurnoutItem(a.now.item))).map(({ now, before }) => ({
      key: `item ${nameKey(now.item)}`, cells: figureCells(isBurnoutItem(now.item) ? feedback.burnoutItem(now.item) : now.item, periodNameOfId(now.wave, texts), now, before, texts),
    })),
    room: 60, gone: feedback.gone,
  };
}

/** Each item by team, in the latest wave. Teams are alphabetical; those that may not be shown are not there. */
export function teamsPanel(pulse: Pulse | null, noTable: string, texts: Texts): Panel {
  const { feedback } = texts;
  const last = pulse?.waves.at(-1)?.wave;
  const figures = latestOf((pulse?.figures ?? []).filter(({ team }) => team !== null)).filter(({ now }) => now.wave === last);
  return {
    id: feedbackTableIds.teams, label: feedback.rails.teams, hint: pulse === null ? noTable : feedback.hints.teams,
    columns: figureColumns(feedback.columns.items.item, feedback.columns.items.team, texts),
    rows: figures.map(({ now, before }) => ({ key: `team ${nameKey(now.item)} | ${nameKey(now.team ?? "")}`, cells: figureCells(now.item, now.team, now, before, texts) })),
    room: 400, gone: feedback.gone,
  };
}

function figureColumns(first: string, second: string, texts: Texts): PanelColumn[] {
  const { favourable, from, to, change, response, n, note } = texts.feedback.columns.items;
  return [
    { header: first }, { header: second }, { header: favourable, format: share }, { header: from, format: share }, { header: to, format: share }, { header: change, format: changeCell(texts) },
    { header: response, format: share }, { header: n, format: count }, { header: note, owner: "user" },
  ];
}

function figureCells(first: string, second: string | null, now: PulseFigure, before: PulseFigure | undefined, texts: Texts): PlanValue[] {
  return [first, second, spanCell(now.favourable, shares, texts), now.low, now.high, changeOf(now.favourable, before?.favourable, texts), now.responseRate ?? texts.dash, now.n, null];
}

/** Of each item and team the latest figure and the one before, in the order in which they are first told. */
function latestOf(figures: readonly PulseFigure[]): { readonly now: PulseFigure; readonly before: PulseFigure | undefined }[] {
  const groups = new Map<string, { now: PulseFigure; before: PulseFigure | undefined }>();
  for (const figure of figures) {
    const key = JSON.stringify([nameKey(figure.item), figure.team]);
    groups.set(key, { now: figure, before: groups.get(key)?.now });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
