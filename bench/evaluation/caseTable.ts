import { monthCount, monthStart, sampleEnd, toMinute } from "../../src/sample/calendar";
import { agentsAt, teams, type Person } from "../../src/sample/organisation";
import { Random } from "../../src/sample/random";
import type { Column, Table, TextColumn } from "../../src/domain/table/table";

const headers: Readonly<Record<string, string>> = {
  "case-id": "Case ID", opened: "Opened", closed: "Closed", status: "Status", customer: "Customer", topic: "Topic", channel: "Channel", agent: "Agent", team: "Team",
  transfers: "Transfers", reopens: "Reopens", contacts: "Contacts", "handle-minutes": "Handle minutes", csat: "CSAT", article: "Article", "handled-by": "Handled by",
};
const statuses = ["closed", "open", "merged", "spam", "auto-closed"];

/** Cases over the sample's last twelve months as typed columns, in the order in which they were opened; the same for the same seed. */
export function makeCaseTable(people: readonly Person[], rowCount: number, seed: number): Table {
  const random = new Random(seed);
  const topics = teams.flatMap((team) => team.topics);
  const agents = teams.map(({ name }) => agentsAt(people, name, monthStart(monthCount - 6)));
  const everyone = agents.flat();
  const agentCodes = new Map(everyone.map((person, code) => [person, code]));
  const customers = Math.ceil(rowCount / 4);
  const text = (values: readonly string[]): TextColumn => ({ type: "text", codes: new Int32Array(rowCount).fill(-1), values });
  const values = (): Float64Array => new Float64Array(rowCount).fill(NaN);

  const id = text(Array.from({ length: rowCount }, (_, row) => `K${row + 1}`));
  const [opened, closed, transfers, reopens, contacts, handle, csat] = [values(), values(), values(), values(), values(), values(), values()];
  const status = text(statuses);
  const customer = text(Array.from({ length: customers }, (_, code) => `C${code}`));
  const topic = text(topics);
  const channel = text(["phone", "email", "chat", "web form"]);
  const agent = text(everyone.map(({ name }) => name));
  const team = text(teams.map(({ name }) => name));
  const article = text(Array.from({ length: 320 }, (_, code) => `KB-${100 + code}`));
  const handledBy = text(["human", "AI", "AI then human"]);

  const begin = monthStart(monthCount - 12);
  for (let row = 0; row < rowCount; row++) {
    // One case in twenty repeats an earlier one of the same customer and topic, from the weeks before it.
    const earlier = row > 0 && random.chance(0.05) ? Math.max(0, row - 1 - random.below(Math.ceil(rowCount / 40))) : null;
    const teamCode = random.below(teams.length);
    const end = toMinute((opened[row] = toMinute(begin + ((row + random.next()) / rowCount) * (sampleEnd - begin - 0.01))) + random.duration(1, 0.9));
    if (end < sampleEnd) closed[row] = end;
    id.codes[row] = row;
    status.codes[row] = end >= sampleEnd ? 1 : random.chance(0.03) ? 2 + random.below(3) : 0;
    customer.codes[row] = earlier === null ? random.below(customers) : (customer.codes[earlier] ?? -1);
    topic.codes[row] = earlier === null ? (random.chance(0.03) ? -1 : random.below(topics.length)) : (topic.codes[earlier] ?? -1);
    channel.codes[row] = random.below(4);
    agent.codes[row] = agentCodes.get(random.pick(agents[teamCode] ?? [])) ?? -1;
    team.codes[row] = teamCode;
    transfers[row] = random.chance(0.13) ? 1 + random.below(2) : 0;
    reopens[row] = random.chance(0.05) ? 1 : 0;
    contacts[row] = 1 + (transfers[row] ?? 0) + (reopens[row] ?? 0);
    handle[row] = Math.round(random.duration(12, 0.45) * 10) / 10;
    if (random.chance(0.4)) csat[row] = 1 + random.below(5);
    if (random.chance(0.6)) article.codes[row] = random.below(320);
    handledBy.codes[row] = random.chance(0.8) ? 0 : 1 + random.below(2);
  }
  const columns: Readonly<Record<string, Column>> = {
    "case-id": id, opened: { type: "date", values: opened }, closed: { type: "date", values: closed }, status, customer, topic, channel, agent, team,
    transfers: { type: "number", values: transfers }, reopens: { type: "number", values: reopens }, contacts: { type: "number", values: contacts },
    "handle-minutes": { type: "number", values: handle }, csat: { type: "number", values: csat }, article, "handled-by": handledBy,
  };
  return {
    dataset: "cases", rowCount, columns, sourceRows: Int32Array.from({ length: rowCount }, (_, row) => row),
    origin: {
      parts: [{
        table: "Cases", sheet: "Cases", firstRow: 1, rowCount,
        columns: Object.fromEntries(Object.keys(columns).map((column, index) => [column, { header: headers[column] ?? column, column: index }])),
      }],
    },
  };
}
