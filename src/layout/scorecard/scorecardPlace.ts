import { safeSheetName } from "../safeSheetName";
import type { Texts } from "../texts";
import { scorecardSheetId } from "./geometry";
import { laggingTableId, leadingTableId } from "./scorecardTables";
import { tableNamePart } from "./tableNamePart";

/** Which of the Scorecard sheets a plan is for: what tells it from the others in the workbook. */
export interface ScorecardPlace {
  /** Plan id. */
  readonly id: string;
  /** Name of the worksheet, before it is made to differ from others. */
  readonly name: string;
  /** Ids, and Excel names, of its two tables. */
  readonly tables: ScorecardTableIds;
  /** Tables of the scorecard whose targets this one follows; null where it follows none. */
  readonly follows: ScorecardTableIds | null;
}

export interface ScorecardTableIds {
  readonly leading: string;
  readonly lagging: string;
}

/** The tables of the main Scorecard. */
export const mainTables: ScorecardTableIds = { leading: leadingTableId, lagging: laggingTableId };
const teamPrefix = `${scorecardSheetId}/`;

/** The first Scorecard: the organisation's, or the chosen team's. */
export function mainPlace(texts: Texts): ScorecardPlace {
  return { id: scorecardSheetId, name: texts.sheetNames.scorecard, tables: mainTables, follows: null };
}

/**
 * The Scorecard of one team on a sheet of its own: the main one's targets hold until others are typed there.
 * @param key the team's, which stays when the team gets another name.
 */
export function teamPlace(key: string, team: string, texts: Texts): ScorecardPlace {
  return {
    id: teamPrefix + key,
    name: safeSheetName(texts.teamSheetName(team)),
    tables: teamTables(key),
    follows: mainTables,
  };
}

/** The team's key in a plan id; null where the sheet is not that of a team. */
export function teamKeyOf(id: string): string | null {
  return id.startsWith(teamPrefix) ? id.slice(teamPrefix.length) : null;
}

/** The ids of the tables on a Scorecard sheet, by its plan id; null where it is another sheet. */
export function scorecardTablesOf(id: string): ScorecardTableIds | null {
  if (id === scorecardSheetId) return mainTables;
  const key = teamKeyOf(id);
  return key === null ? null : teamTables(key);
}

function teamTables(key: string): ScorecardTableIds {
  const part = tableNamePart(key);
  return { leading: `${mainTables.leading}_${part}`, lagging: `${mainTables.lagging}_${part}` };
}
