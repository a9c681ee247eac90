import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { englishMessages } from "../src/domain/diagnostics/messages";
import { say } from "../src/domain/diagnostics/said";
import { languages, type Language } from "../src/domain/language/language";
import { parseDay } from "../src/domain/table/serialDay";
import type { SaidMark } from "../src/domain/scorecard/markedChange";
import type { Granularity } from "../src/domain/scorecard/period";
import { scorecardShapes, type ScorecardShape } from "../src/domain/scorecard/scorecardChoices";
import { datasetNamed } from "../src/domain/table/datasetNamed";
import { datasets } from "../src/domain/table/datasets";
import { parseColumnOverride, type ColumnOverride } from "../src/domain/table/match/matchOverrides";
import type { FileTable } from "./fileTable";
import { markOption } from "./markOption";
import type { PackWish } from "./readPacks";

/** What the user asked for on the command line. */
export interface CliArguments {
  readonly output: string;
  /** Workbooks and delimited files, those of `--in` without a dataset; none is the sample. */
  readonly inputs: readonly FileTable[];
  readonly columns: readonly ColumnOverride[];
  /** Serial day; null takes the data's own, undefined what the workbook remembers. */
  readonly asOf: number | null | undefined;
  /** undefined: what the workbook remembers. */
  readonly granularity: Granularity | undefined;
  /** null is the whole organisation, undefined what the workbook remembers. */
  readonly team: string | null | undefined;
  /** undefined: what the workbook remembers. */
  readonly shape: ScorecardShape | undefined;
  /** undefined: what the workbook remembers. */
  readonly coaching: boolean | undefined;
  /** `key=value`, as written. */
  readonly settings: readonly string[];
  /** Changes of the way of working to mark, and marks to take back. */
  readonly marks: readonly SaidMark[];
  /** Indicator packs to add and to remove, in the order said. */
  readonly packs: readonly PackWish[];
  /** What a first build's sheets and what is found are written in; undefined: English. */
  readonly language: Language | undefined;
  readonly json: boolean;
  /** Where the executive copy is saved; null where none is wanted. */
  readonly executive: string | null;
  /** Folder of the period's pack; null where none is wanted. */
  readonly pack: string | null;
  /** Whether to list what in the workbook names people. */
  readonly shareCheck: boolean;
  /** Name of who publishes the period that is shown, "" without a name; null where it is not to be published. */
  readonly publish: string | null;
  /** Whether the assessment and the indicators' present values are frozen as baselines. */
  readonly takeBaseline: boolean;
}

interface Parsed {
  in: CliArguments["inputs"];
  table: CliArguments["inputs"];
  map: CliArguments["columns"];
  out: string;
  asOf?: number | false;
  period?: Granularity;
  team?: string | false;
  shape?: ScorecardShape;
  coaching?: boolean;
  set: readonly string[];
  markChange: readonly SaidMark[];
  indicators?: readonly PackWish[] | true;
  language?: Language;
  json?: boolean;
  executive?: string;
  pack?: string;
  shareCheck?: boolean;
  publish?: string | true;
  takeBaseline?: true;
}

/** The arguments were wrong (exit code 2), or help was asked for (exit code 0). */
export class UsageExit extends Error {
  constructor(message: string, readonly exitCode: 0 | 2) {
    super(message);
  }
}

/** Reads the command line. Throws a `UsageExit` with the text to print. */
export function parseArguments(argv: readonly string[]): CliArguments {
  const printed: string[] = [];
  const command = new Command("npm run scorecard --")
    .description("Makes a leadership scorecard from the tables of a workbook, and saves it as a workbook.")
    .option("--in <file>", "what to read: a workbook (.xlsx), CSV and TSV files, or both, once or more; the sample where absent", (text, before: Parsed["in"]) => [...before, { dataset: null, file: text }], [])
    .option("--table <dataset=file.csv>", "a CSV or TSV file as a dataset's table, once or more", (text, before: Parsed["table"]) => [...before, tableOption(text)], [])
    .option("--map <dataset.column=header>", "which header feeds a column, once or more", (text, before: Parsed["map"]) => [...before, mapOption(text)], [])
    .option("--out <scorecard.xlsx>", "where the workbook is saved", "scorecard.xlsx")
    .option("--as-of <YYYY-MM-DD>", "the day up to which rows count; what the workbook remembers where absent, else the data's last day", dayOption)
    .option("--no-as-of", "rows count up to the data's last day, whatever the workbook remembers")
    .addOption(new Option("--period <length>", "length of a period; what the workbook remembers where absent, else a month").choices(["month", "quarter", "year"]))
    .option("--team <name>", "the team that the sheets show; what the workbook remembers where absent, else the whole organisation")
    .option("--no-team", "the sheets show the whole organisation, whatever the workbook remembers")
    .addOption(new Option("--shape <whose>", "whose Scorecard sheets are made; what the workbook remembers where absent, else the organisation's").choices(scorecardShapes))
    .option("--coaching", "write the Coaching sheet, which names agents beside their work: a conversation aid, not for automated decisions about a person; the workbook remembers it")
    .option("--no-coaching", "name no agents any more, whatever the workbook remembers")
    .option("--set <key=value>", "a setting of the workbook, such as indicators.first-contact-resolution.repeatWindow=0 or targets.first-contact-resolution=0.8, or key= for its default again, once or more", (text, before: readonly string[]) => [...before, text], [])
    .option("--mark-change <indicator=YYYY-MM:reason>", "from that month on the work is done otherwise: limits of usual variation begin anew; all=… for every indicator, without a reason no longer, once or more", (text, before: readonly SaidMark[]) => [...before, markOption(text)], [])
    .option("--indicators <file.json>", "an indicator pack to add, once or more; the workbook remembers it", (file, before: Parsed["indicators"]) => [...wished(before), { file }])
    .option("--no-indicators <pack>", "the id of an indicator pack to remove, once or more", (without: string, before: Parsed["indicators"]) => [...wished(before), { without }])
    .addOption(new Option("--language <language>", "what is found is told in it, and the sheets of a first build are written in it; later runs keep the sheets' language").choices(languages))
    .option("--publish [name]", "publish the period that the sheets show: from then on they say what of it changes; with the name of who publishes it, if any")
    .option("--take-baseline", "freeze the assessment and the indicators' present values: later runs are compared with them")
    .option("--executive <file.xlsx>", "also save a copy for sharing: the scorecard's sheets as values, without people's names, input tables and everything else")
    .option("--pack <folder>", "also write that copy into a folder by the period's name, and as PDF where LibreOffice is installed")
    .option("--share-check", "list what in the workbook names people")
    .option("--json", "print one JSON object instead of a table")
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => printed.push(text), writeErr: (text) => printed.push(text) });
  try {
    command.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new UsageExit(printed.join("").trim(), error.exitCode === 0 ? 0 : 2);
  }
  const options = command.opts<Parsed>();
  return {
    output: options.out,
    inputs: [...options.in, ...options.table],
    columns: options.map,
    asOf: said(options.asOf),
    granularity: options.period,
    team: said(options.team),
    shape: options.shape,
    coaching: options.coaching,
    settings: options.set,
    marks: options.markChange,
    language: options.language,
    packs: wished(options.indicators),
    json: options.json ?? false,
    executive: options.executive ?? null,
    pack: options.pack ?? null,
    shareCheck: options.shareCheck ?? false,
    publish: options.publish === true ? "" : options.publish ?? null,
    takeBaseline: options.takeBaseline ?? false,
  };
}

/** `--no-…` says null; nothing said is undefined. */
function said<Value>(value: Value | false | undefined): Value | null | undefined {
  return value === false ? null : value;
}

/** Wishes said so far; the option that removes makes the library say true where nothing was. */
function wished(before: Parsed["indicators"]): readonly PackWish[] {
  return before === undefined || before === true ? [] : before;
}

function tableOption(text: string): FileTable {
  const match = /^([^=]+)=(.+)$/.exec(text);
  if (!match?.[1] || !match[2]) throw new InvalidArgumentError("Write it as dataset=file.csv, for example cases=tickets.csv.");
  if (!datasetNamed(match[1])) throw new InvalidArgumentError(`There is no dataset "${match[1]}". The datasets are ${datasets.map(({ id }) => id).join(", ")}.`);
  return { dataset: match[1], file: match[2] };
}

function mapOption(text: string): ColumnOverride {
  const override = parseColumnOverride(text);
  if ("error" in override) throw new InvalidArgumentError(say(englishMessages, override.error));
  return override;
}

function dayOption(text: string): number {
  const day = parseDay(text);
  if (day === null) throw new InvalidArgumentError("Write a day as YYYY-MM-DD, for example 2026-10-31.");
  return day;
}
