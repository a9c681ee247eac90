import { definitionBook } from "../../domain/history/definitionBook";
import { publicationNumber } from "../../domain/history/keepPublications";
import type { Publication } from "../../domain/history/publication";
import type { RecordedRun } from "../../domain/history/recordRun";
import type { Restatement } from "../../domain/history/restatements";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { PlanValue, TablePlan, TableRowPlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { arrows, exactChange, exactValue } from "../words/exactValue";
import { formatDate, periodNameOfId } from "../words/formatPeriod";
import { formatNumber } from "../words/formatNumber";
import { restatementWhy } from "../words/restatementText";
import { publishedColumns, publishedTableId, type PublishedColumn } from "./geometry";
import { publishedFormats } from "./changesFormats";

type Cells = Partial<Readonly<Record<PublishedColumn, PlanValue>>>;

/** The table of what was published, the latest first, each with its values that are others now. */
export function publishedTable(card: Scorecard, { history, restatements }: RecordedRun, row: number, texts: Texts): TablePlan {
  const columns = texts.history.publishedColumns;
  const rows = history.publications.flatMap((publication, index) => {
    const own = restatements.filter((one) => one.publication === index);
    return [[publicationRow(history.publications, index, own, texts), ...ownRows(publication, publicationKey(history.publications, index), own, card, history.definitions, texts)]];
  });
  return {
    id: publishedTableId, row, column: 0,
    columns: publishedColumns.map((name) => ({ header: columns[name], owner: name === "note" ? "user" : "addin" })),
    rows: rows.length === 0 ? [rowOf("none", { what: texts.history.nothingPublished })] : rows.reverse().flat(),
    fitsRows: true,
    list: { formats: publishedColumns.map((name) => publishedFormats[name]), gone: { column: publishedColumns.indexOf("what"), text: texts.history.gone } },
  };
}

function publicationRow(publications: readonly Publication[], index: number, own: readonly Restatement[], texts: Texts): TableRowPlan {
  const { history } = texts;
  const publication = publications[index];
  if (publication === undefined) throw new Error(`There is no publication ${index}`);
  const { period, team, on, by, asOf, score, counts, values } = publication;
  const again = publications.slice(index + 1).find((later) => later.period === period && later.team === team);
  const shown = own.filter(({ published }) => published.team === team);
  const ofTeams = own.length - shown.length;
  const said = [
    history.publishedAs(history.countsOf(counts.onTarget, counts.watch, counts.offTarget, counts.noVerdict), formatDate(asOf, texts)),
    ...(again === undefined ? [] : [history.publishedAgain(formatDate(again.on, texts))]),
    ...(own.length === 0 ? [history.noneRestated] : []),
    ...(ofTeams === 0 ? [] : [history.restatedTeams(ofTeams)]),
    ...(shown.length === 0 ? [] : [history.restatedCount(shown.length, values.filter((value) => value.team === team).length)]),
  ];
  return rowOf(publicationKey(publications, index), {
    what: history.ofTeam(periodNameOfId(period, texts), team === null ? texts.allTeams : texts.oneTeam(team)),
    on: formatDate(on, texts),
    then: score === null ? texts.dash : texts.score(formatNumber(score, 0, texts)),
    why: said.join(" "),
    // The user's own word from then on: whoever shares the sheet can see that it is no figure.
    note: by === "" ? null : by,
  });
}

/** A row for every restated value of the publication's own scorecard. */
function ownRows({ team, on }: Publication, key: string, own: readonly Restatement[], card: Scorecard, definitions: RecordedRun["history"]["definitions"], texts: Texts): TableRowPlan[] {
  const book = definitionBook(definitions);
  return own.filter(({ published }) => published.team === team).flatMap((restatement) => {
    const { published, now } = restatement;
    const line = card.lines.find(({ description }) => description.id === published.indicator);
    if (line === undefined) return [];
    const { unit } = line.description;
    const change = published.value === null || now.value === null ? null : exactChange(now.value - published.value, unit, texts, arrows);
    return [rowOf(`${key}|${published.indicator}`, {
      what: texts.history.below(line.title), on: formatDate(on, texts), then: exactValue(published.value, unit, texts), now: exactValue(now.value, unit, texts),
      change: change ?? texts.dash, why: restatementWhy(restatement, line, book, texts),
    })];
  });
}

function publicationKey(publications: readonly Publication[], index: number): string {
  return `published-${publicationNumber(publications, index)}`;
}

function rowOf(key: string, cells: Cells): TableRowPlan {
  return { key, cells: publishedColumns.map((name) => cells[name] ?? null) };
}
