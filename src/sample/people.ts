import { monthStart, reorganisation } from "./calendar";
import { formerName, teams, type Person } from "./organisation";
import { Random } from "./random";
import { date, type SampleCell, type SheetTable } from "./sheetTable";

/** The staff list. Whoever worked in the chat team when it was renamed has a row for each name. */
export function makePeopleTable(people: readonly Person[]): SheetTable {
  const leaderOf = new Map(people.filter(({ role }) => role === "Team Lead").map(({ team, name }) => [team, name]));
  const rows = people.flatMap((person): SampleCell[][] => {
    const leader = person.role === "Team Lead" ? null : (leaderOf.get(person.team) ?? null);
    const row = (team: string, hired: number, left: number | null, exitKind: string | null, exitReason: string | null): SampleCell[] =>
      [person.name, team, date(hired), date(left), exitKind, exitReason, leader, person.role, person.level, person.fte];
    if (person.team !== formerName.team || person.hired >= reorganisation) return [row(person.team, person.hired, person.left, person.exitKind, person.exitReason)];
    if (person.left !== null && person.left < reorganisation) return [row(formerName.name, person.hired, person.left, person.exitKind, person.exitReason)];
    return [
      row(formerName.name, person.hired, reorganisation, "transfer", "reorganisation"),
      row(formerName.team, reorganisation, person.left, person.exitKind, person.exitReason),
    ];
  });
  return {
    name: "People", sheet: "People", note: "One row per person and stay in a team, from the HR system",
    headers: ["Person", "Team", "Hired", "Left", "Exit kind", "Exit reason", "Leader", "Role", "Level", "FTE"],
    rows,
  };
}

/** Teams with their leaders; a renamed team keeps its history under `Formerly`. */
export function makeTeamsTable(people: readonly Person[]): SheetTable {
  const leader = (team: string): string | null => people.find((person) => person.team === team && person.role === "Team Lead")?.name ?? null;
  const rows = teams.flatMap(({ name }): SampleCell[][] => name === formerName.team
    ? [
        [formerName.name, leader(name), date(monthStart(0)), date(reorganisation - 1), null],
        [name, leader(name), date(reorganisation), null, formerName.name],
      ]
    : [[name, leader(name), date(monthStart(0)), null, null]]);
  return { name: "Teams", sheet: "Teams List", note: "Teams and who led them, with their former names", headers: ["Team", "Leader", "From", "To", "Formerly"], rows };
}

/** Leadership and specialist roles that were filled, from within or from outside. */
export function makeRoleFills(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const rows: SampleCell[][] = [];
  for (let month = 0; month < 36; month++) {
    for (let i = random.count(0.9); i > 0; i--) {
      const { name: team } = random.pick(teams);
      const level = random.pick(["Team Lead", "Team Lead", "Manager", "Senior Agent"]);
      const inside = random.chance(month >= 18 ? 0.68 : 0.42);
      rows.push([
        level === "Manager" ? `${team} Manager` : level, level, date(monthStart(month) + random.below(28)), inside ? "internal" : "external",
        inside ? random.pick(people).name : null, team,
      ]);
    }
  }
  return { name: "RoleFills", sheet: "Role Fills", note: "Roles that were filled, one row each", headers: ["Role", "Level", "Filled on", "Source", "Person", "Team"], rows };
}
