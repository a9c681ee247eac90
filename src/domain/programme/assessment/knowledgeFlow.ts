import { datesOf, textOf } from "../../measure/columns";
import type { Sources } from "../../measure/sources";
import { nameKey } from "../../measure/words";

/** What a team gives to the others' knowledge and takes from it, over twelve months. */
export interface TeamKnowledge {
  readonly team: string;
  readonly given: number;
  /** Cases of the team in which an article was used. */
  readonly used: number;
  /** Those of them whose article came from another team; null where no article's origin is known. */
  readonly fromOthers: number | null;
  /** Cases of other teams in which an article of this team was used; null as above. */
  readonly byOthers: number | null;
}

const yearDays = 365;

/** Alphabetical; null without contributions and without articles in cases. Counts of a team's work are no data about persons. */
export function followKnowledge(sources: Sources, asOf: number): readonly TeamKnowledge[] | null {
  const { teams } = sources;
  const hasGiven = sources.has("contributions", "contributed-on");
  const hasUsed = sources.has("cases", "article");
  if (teams.length === 0 || (!hasGiven && !hasUsed)) return null;
  const rows = teams.map((team) => ({ team, given: 0, used: 0, fromOthers: 0, byOthers: 0 }));
  const origins = new Map<string, { readonly team: number; readonly on: number }>();
  const isRecent = (day: number): boolean => day > asOf - yearDays && day < asOf + 1;
  if (hasGiven) {
    const anchor = ["contributed-on"];
    const table = sources.table("contributions");
    const days = datesOf(table, anchor);
    const team = sources.rowTeam("contributions", anchor);
    const articles = textOf(table, "article");
    for (let row = 0; row < table.rowCount; row++) {
      const [at, day] = [team[row] ?? teams.length, days[row] ?? NaN];
      const giver = rows[at];
      if (giver === undefined || !(day < asOf + 1)) continue;
      if (isRecent(day)) giver.given++;
      const article = nameKey(articles?.values[articles.codes[row] ?? -1] ?? "");
      if (article !== "" && day < (origins.get(article)?.on ?? Infinity)) origins.set(article, { team: at, on: day });
    }
  }
  if (hasUsed) {
    const anchor = ["closed", "resolved"];
    const table = sources.table("cases");
    const days = datesOf(table, anchor);
    const team = sources.rowTeam("cases", anchor);
    const articles = textOf(table, "article");
    for (let row = 0; row < table.rowCount; row++) {
      const article = nameKey(articles?.values[articles.codes[row] ?? -1] ?? "");
      const at = team[row] ?? teams.length;
      const user = rows[at];
      if (article === "" || user === undefined || !isRecent(days[row] ?? NaN)) continue;
      user.used++;
      const origin = origins.get(article);
      const giver = origin === undefined || origin.team === at ? undefined : rows[origin.team];
      if (giver === undefined) continue;
      user.fromOthers++;
      giver.byOthers++;
    }
  }
  return origins.size > 0 ? rows : rows.map((row) => ({ ...row, fromOthers: null, byOthers: null }));
}

/** Whether a team neither gives nor takes. */
export function standsApart({ given, used }: TeamKnowledge): boolean {
  return given === 0 && used === 0;
}
