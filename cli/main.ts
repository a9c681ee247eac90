import path from "node:path";
import type { ScorecardSettings } from "../src/commands/command";
import { indicatorsInForce } from "../src/domain/packs/indicatorsInForce";
import { joinPacks, type SaidPack, type SavedPack } from "../src/domain/packs/savedPack";
import { parseSettings } from "../src/domain/settings/parseSettings";
import { workbookSettings } from "../src/domain/settings/workbookSettings";
import { serialDay } from "../src/domain/table/serialDay";
import { loadTexts } from "../src/layout/loadTexts";
import { english } from "../src/layout/texts/english";
import { answerHint } from "./answerHint";
import { parseArguments, UsageExit, type CliArguments } from "./arguments";
import { InputError } from "./inputError";
import { markProblems } from "./markOption";
import { ownError } from "./ownError";
import { printScorecard } from "./printScorecard";
import { readPacks } from "./readPacks";
import { runScorecard, type SettingsFor } from "./runScorecard";
import { scorecardJson } from "./scorecardJson";
import { prepareSharing, printFindings, writeShared } from "./sharing/share";
import { writeWhole } from "./writeWhole";

const sample = path.join("samples", "support-org.xlsx");

/** Runs the command line. The exit code is 0 for a scorecard, 1 when none could be made, 2 for wrong usage. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const args = parseArguments(argv);
    const packs = readPacks(args.packs);
    return await makeScorecardFile(args, (saved) => settingsOf(args, packs, saved));
  } catch (error) {
    if (!(error instanceof UsageExit || error instanceof InputError)) throw error;
    const exitCode = error instanceof UsageExit ? error.exitCode : 1;
    (exitCode === 0 ? process.stdout : process.stderr).write(`${error.message}\n`);
    return exitCode;
  }
}

async function makeScorecardFile(args: CliArguments, settings: SettingsFor): Promise<number> {
  const { answer, save } = await runScorecard(args.inputs.length === 0 ? sample : null, args.inputs, settings, today());
  for (const { severity, message, address, code, choice } of answer.diagnostics) {
    process.stderr.write(`${severity}: ${message}${answerHint(choice)}${address === null ? "" : ` (${address})`} [${code}]\n`);
  }
  if (!answer.scorecard) {
    process.stderr.write(`No scorecard could be made${answer.diagnostics.some(({ severity }) => severity === "error") ? "" : ": none of the indicators has its table"}. Nothing was written.\n`);
    return 1;
  }
  const book = save();
  const sharing = await prepareSharing(args, book, today());
  writeWhole(args.output, book);
  const { files, notice } = await writeShared(args, sharing, answer.scorecard);
  if (notice !== null) process.stderr.write(`${notice}\n`);
  process.stdout.write(args.json
    ? `${JSON.stringify(scorecardJson(answer, sharing.findings))}\n`
    : `${[...printScorecard(answer, await loadTexts(args.language ?? "en")), ...printFindings(sharing.findings), args.output, ...files].join("\n")}\n`);
  return 0;
}

/** What was said, read by the indicators that the workbook will have. Throws a `UsageExit` where there is no such setting, or it cannot be so. */
function settingsOf(args: CliArguments, packs: readonly SaidPack[], saved: readonly SavedPack[]): ScorecardSettings {
  const { indicators } = indicatorsInForce(joinPacks(packs, saved));
  const { said, problems } = parseSettings(workbookSettings(indicators), args.settings);
  const wrong = [...problems.map(english.settings.problem), ...markProblems(args.marks, indicators)];
  if (wrong.length > 0) throw new UsageExit(wrong.join("\n"), 2);
  const { asOf, granularity, team, shape, coaching, columns, language, publish, takeBaseline } = args;
  return {
    ...(asOf === undefined ? {} : { asOf }), ...(granularity === undefined ? {} : { granularity }), ...(team === undefined ? {} : { team }),
    ...(shape === undefined ? {} : { shape }), ...(coaching === undefined ? {} : { coaching }),
    ...said, marks: args.marks, columns, packs, locale: language ?? "en", ...(language === undefined ? {} : { language }), ...(publish === null ? {} : { publishing: { by: publish } }), takesBaseline: takeBaseline,
  };
}

function today(): number {
  const now = new Date();
  return serialDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

// An error thrown between two messages of the library reaches nobody; Node would print the library's one line of a megabyte.
process.on("uncaughtException", (error) => {
  process.stderr.write(ownError(error));
  process.exit(1);
});

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(ownError(error));
    process.exitCode = 1;
  },
);
