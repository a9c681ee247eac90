import type { DuckDBConnection } from "@duckdb/node-api";

/** The tables that name teams, with the moment at which a row came to be. */
const dated: Readonly<Record<string, string>> = {
  Cases: '"Opened"', Decisions: 'coalesce("Identified", "Resolved")', Contributions: '"Contributed on"', Suggestions: 'coalesce("Submitted", "Decided", "Implemented")',
  Interactions: '"Occurred"', Questions: '"Asked"', People: '"Hired"', RoleFills: '"Filled on"', EffortAnswers: '"Answered on"',
};

/**
 * Former names, the team that each became, when, and when the name was taken again. A name that several teams claim is left alone.
 * A team that took a name again on the very day is where a former name's rows end up; chains are followed through names that were not.
 */
const succession = `
  CREATE TABLE claims AS
    SELECT lower(trim(former)) AS former, lower(trim("Team")) AS team, min("From") AS since
    FROM (SELECT "Team", "From", unnest(regexp_split_to_array("Formerly", '[;,/+]| and ')) AS former FROM "Teams" WHERE "Formerly" IS NOT NULL)
    GROUP BY ALL;
  CREATE TABLE became AS
    SELECT former, any_value(team) AS team, min(since) AS since,
           (SELECT min("From") FROM "Teams" WHERE lower(trim("Team")) = former AND "From" >= min(since)) AS again
    FROM claims GROUP BY former HAVING count(*) = 1;
  CREATE TABLE present AS
    WITH RECURSIVE chain AS (
      SELECT former, team, since, again FROM became
      UNION ALL
      SELECT chain.former, became.team, became.since, chain.again
      FROM chain JOIN became ON became.former = chain.team AND became.since >= chain.since AND (became.again IS NULL OR became.again > chain.since))
    SELECT former, arg_max(team, since) AS name, any_value(again) AS again FROM chain GROUP BY former`;

/** Gives every row the present name of its team, in the database. */
export async function presentTeams(connection: DuckDBConnection): Promise<void> {
  await connection.run(succession);
  for (const [table, moment] of Object.entries(dated)) {
    await connection.run(`
      UPDATE "${table}" SET "Team" = present.name FROM present
      WHERE lower(trim("${table}"."Team")) = present.former AND (present.again IS NULL OR ${moment} < present.again)`);
  }
}
