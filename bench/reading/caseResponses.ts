import { monthCount, monthStart, sampleEnd, toMinute } from "../../src/sample/calendar";
import { agentsAt, teams, type Person } from "../../src/sample/organisation";
import { Random } from "../../src/sample/random";
import { formatMoment } from "./formatMoment";

/** How the dates of the cases are written: as Excel's serial days, or as texts with the day in front. */
export type DateForm = "serials" | "texts";

/** Some rows of the cases as Excel answers them: the JSON text of a range's `values`. */
export interface CaseResponse {
  /** First body row, zero-based, and how many there are. */
  readonly row: number;
  readonly rows: number;
  readonly text: string;
}

export const caseHeaders = ["Case ID", "Opened", "Closed", "Status", "Customer", "Topic", "Agent", "Team", "Transfers", "Reopens", "Handle minutes", "CSAT"] as const;

/** Characters of one response at most, as the add-in asks for them. */
const responseBudget = 1_500_000;

type Cell = string | number;

/** Cases over the sample's last twelve months, response by response, each made only when it is asked for; the same for the same seed. */
export function* caseResponses(people: readonly Person[], rowCount: number, dates: DateForm, seed: number): Generator<CaseResponse, void, undefined> {
  const cells = caseCells(people, rowCount, dates, seed);
  let [row, from, text] = [0, 0, ""];
  for (const line of cells) {
    const json = JSON.stringify(line);
    if (text.length + json.length + 2 > responseBudget) {
      yield { row: from, rows: row - from, text: `[${text}]` };
      [from, text] = [row, ""];
    }
    text += text === "" ? json : `,${json}`;
    row++;
  }
  yield { row: from, rows: row - from, text: `[${text}]` };
}

function* caseCells(people: readonly Person[], rowCount: number, dates: DateForm, seed: number): Generator<Cell[], void, undefined> {
  const random = new Random(seed);
  const agents = teams.map(({ name }) => agentsAt(people, name, monthStart(monthCount - 6)).map((person) => person.name));
  const topics = teams.flatMap((team) => team.topics);
  const begin = monthStart(monthCount - 12);
  const written = (serial: number): Cell => (dates === "serials" ? serial : formatMoment(serial));
  for (let row = 0; row < rowCount; row++) {
    const team = random.below(teams.length);
    const opened = toMinute(begin + ((row + random.next()) / rowCount) * (sampleEnd - begin - 0.01));
    const closed = toMinute(opened + random.duration(1, 0.9));
    const isClosed = closed < sampleEnd;
    yield [
      `K${String(row + 1).padStart(7, "0")}`, written(opened), isClosed ? written(closed) : "",
      !isClosed ? "open" : random.chance(0.03) ? "merged" : "closed", `Customer ${random.below(Math.ceil(rowCount / 4))}`,
      random.chance(0.03) ? "" : random.pick(topics), random.pick(agents[team] ?? []), teams[team]?.name ?? "",
      random.chance(0.13) ? 1 + random.below(2) : 0, random.chance(0.05) ? 1 : 0, Math.round(random.duration(12, 0.45) * 10) / 10, random.chance(0.4) ? 1 + random.below(5) : "",
    ];
  }
}
