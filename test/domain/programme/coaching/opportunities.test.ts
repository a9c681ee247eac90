import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { caseColumns, coachingOf, foundIn, simulated, type Rows } from "./simulatedCases";

const alike = { agents: 8, each: 90, transferred: (_: number, topic: string) => (topic === "refund" ? 0.5 : 0.15), hard: () => 0.4 };

it("tells of agents who work alike in no more than 5 % of organisations", () => {
  const falsely = Array.from({ length: 200 }, (_, seed) => foundIn(simulated({ ...alike, seed: 1000 + seed })).length).filter((found) => found > 0);
  expect(falsely.length).toBeLessThanOrEqual(10);
});

it("finds the agent who solves 15 points fewer of the same work, and who solves more", () => {
  const found = foundIn(simulated({ ...alike, each: 400, seed: 5, transferred: (agent, topic) => alike.transferred(agent, topic) + (agent === 2 ? 0.15 : agent === 6 ? -0.14 : 0) }));
  const solved = found.filter(({ id }) => id === "first-contact-resolution");
  expect(solved.map(({ agent, kind }) => [agent, kind])).toEqual([["Agent C", "growth"], ["Agent G", "strength"]]);
  expect(solved[0]?.difference).toBeLessThan(-0.07);
  expect(solved[0]?.differenceHigh).toBeLessThan(0);
  // The same cases are seen as transfers too; nobody else is told of.
  expect(new Set(found.map(({ agent }) => agent))).toEqual(new Set(["Agent C", "Agent G"]));
});

it("does not blame who takes the hard topics, or praise who takes the easy ones", () => {
  const found = foundIn(simulated({ ...alike, each: 300, seed: 11, hard: (agent) => (agent === 0 ? 0.9 : agent === 1 ? 0.05 : 0.4) }));
  expect(found).toEqual([]);
});

/** So many alike cases of an agent in a topic on 2 September, of which some were passed on. */
function rows(agent: string, topic: string, count: number, passedOn: number, more: { readonly team?: string; readonly minutes?: number; readonly by?: string } = {}): Rows {
  return Array.from({ length: count }, (_, index) => [
    `${agent} ${topic} ${index}`, "2026-09-02", "2026-09-02", more.team ?? "Care", agent, topic, "mail", index < passedOn ? 1 : 0, 0, (more.minutes ?? 10) + (index % 5), null, more.by ?? "human",
  ]);
}
const others = ["Bo", "Cy", "Di", "Ed", "Flo", "Gil"];
/** The month of September to November is there. */
const lastDay: Rows = [["last", "2026-11-30", "2026-11-30", null, null, "login", "mail", 0, 0, null, null, null]];

it("expects of an agent what the peers' cases give at the agent's own mix", () => {
  // Peers pass 12 of 60 logins and 30 of 60 refunds on: of 40 logins and 20 refunds that is 8 + 10 of 60.
  const found = foundIn([...lastDay, ...rows("Ada", "login", 40, 30), ...rows("Ada", "refund", 20, 12), ...others.flatMap((name) => [...rows(name, "login", 10, 2), ...rows(name, "refund", 10, 5)])]);
  const solved = found.find(({ id }) => id === "first-contact-resolution");
  expect(solved).toMatchObject({ agent: "Ada", team: "Care", kind: "growth", n: 60, value: 18 / 60, peers: 6, peersAreTeam: true, topic: { name: "login", n: 40, value: 10 / 40 } });
  expect(solved?.expected).toBeCloseTo(42 / 60, 12);
  expect(solved?.difference).toBeCloseTo(-24 / 60, 12);
  expect(solved?.topic?.expected).toBeCloseTo(0.8, 12);
});

it("compares with the organisation where fewer than five peers are in the team, and with nobody where there are fewer in all", () => {
  const ada = rows("Ada", "login", 60, 50);
  const small = others.map((name, index) => rows(name, "login", 30, 5, { team: index < 3 ? "Care" : "Apps" })).flat();
  expect(foundIn([...lastDay, ...ada, ...small]).map(({ agent, peers, peersAreTeam }) => [agent, peers, peersAreTeam])).toContainEqual(["Ada", 6, false]);
  expect(foundIn([...lastDay, ...ada, ...small.slice(60)])).toEqual([]);
});

it("concludes nothing from fewer than 30 cases, or where the peers hardly have such work", () => {
  const peers = others.flatMap((name) => rows(name, "login", 40, 4));
  expect(foundIn([...lastDay, ...rows("Ada", "login", 29, 29), ...peers])).toEqual([]);
  expect(foundIn([...lastDay, ...rows("Ada", "login", 40, 40), ...rows("Ada", "roaming", 20, 20), ...peers])).toEqual([]);
});

it("leaves cases to nobody that a machine handled alone, and to the agent those that it only began", () => {
  const peers = others.flatMap((name) => rows(name, "login", 40, 4));
  expect(foundIn([...lastDay, ...rows("Ada", "login", 60, 55, { by: "virtual agent" }), ...peers])).toEqual([]);
  const both = (name: string, passedOn: number): Rows => rows(name, "login", 60, passedOn, { by: "AI then human" });
  expect(foundIn([...lastDay, ...both("Ada", 55), ...others.flatMap((name) => both(name, 6))]).map(({ agent }) => agent)).toContain("Ada");
});

it("does not let one who differs make everybody else differ", () => {
  const cases = [...lastDay, ...rows("Ada", "login", 300, 290), ...others.flatMap((name) => rows(name, "login", 300, 30))];
  expect(new Set(foundIn(cases).map(({ agent }) => agent))).toEqual(new Set(["Ada"]));
});

it("shows handle time beside a measure of quality only", () => {
  const long = [...lastDay, ...rows("Ada", "login", 60, 6, { minutes: 30 }), ...others.flatMap((name) => rows(name, "login", 60, 6))];
  expect(foundIn(long)).toMatchObject([{ agent: "Ada", id: "average-handle-time", kind: "both-sides", value: expect.closeTo(32, 9) as number, expected: expect.closeTo(12, 9) as number, beside: { id: "first-contact-resolution", value: 0.9, n: 60 } }]);
  // Nothing of quality is known: no word of handle time.
  const unknown = long.map((row) => row.map((cell, index) => (index === 7 || index === 8 ? null : cell)));
  expect(foundIn(unknown)).toEqual([]);
});

it("names those who work here, never leaders or those who left, by team and name", () => {
  const flop = (agent: string, team: string): Rows => rows(agent, "login", 60, 50, { team });
  const cases = [...lastDay, ...["Zoe", "Amy", "Lee", "Gus"].flatMap((agent) => flop(agent, "Care")), ...others.flatMap((name) => rows(name, "login", 90, 3)), ...flop("Ann", "Apps")];
  const stay = (person: string, team: string, role: string, left: string | null = null): Rows[number] => [person, team, "2024-01-01", left, role];
  const people = { columns: ["person", "team", "hired", "left", "role"], rows: [
    ...["Zoe", "Amy", ...others].map((person) => stay(person, "Care", "Agent")), stay("Lee", "Care", "Team Lead"), stay("Gus", "Care", "Agent", "2026-11-10"), stay("Ann", "Apps", "Agent"),
  ] };
  const found = coachingOf(exampleTables({ cases: { columns: [...caseColumns], rows: cases }, people }))?.named?.opportunities?.found ?? [];
  expect([...new Set(found.map(({ team, agent, kind }) => `${team ?? "–"} ${agent} ${kind}`))].filter((name) => name.endsWith("growth"))).toEqual(["Apps Ann growth", "Care Amy growth", "Care Zoe growth"]);
});

it("counts without names where nobody asked for them", () => {
  const tables = exampleTables({ cases: { columns: [...caseColumns], rows: [...lastDay, ...rows("Ada", "login", 60, 55), ...others.flatMap((name) => rows(name, "login", 60, 6))] } });
  const quiet = coachingOf(tables, { namesAgents: false });
  expect(quiet).toMatchObject({ isAsked: false, named: null, counts: { agents: 7, growth: 2 } });
  expect(JSON.stringify(quiet)).not.toContain("Ada");
  expect(coachingOf(tables)?.named?.opportunities?.found).toHaveLength(2 + (quiet?.counts?.strengths ?? 0));
});

it("takes effort answers by the agent of the case that they are about, at its mix", () => {
  const cases = [...lastDay, ...["Ada", ...others].flatMap((name) => rows(name, "login", 60, 6))];
  const answers = ["Ada", ...others].flatMap((name) => Array.from({ length: 40 }, (_, index) => [index % 2 === 0 ? "2026-09-01" : "2026-11-30", name === "Ada" && index < 30 ? 2 : 6, `${name} login ${index}`]));
  const found = coachingOf(exampleTables({ cases: { columns: [...caseColumns], rows: cases }, "effort-answers": { columns: ["answered-on", "score", "case-id"], rows: answers } }))?.named?.opportunities?.found;
  expect(found).toMatchObject([{ agent: "Ada", id: "customer-effort-score", kind: "growth", n: 40, value: 0.25, expected: 1, topic: { name: "login", n: 40 } }]);
});
