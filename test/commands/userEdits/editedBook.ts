import type { Calc } from "../../../host/calc/calc";
import { createHost } from "../../../host/createHost";
import { importDelimited } from "../../../host/csv/importDelimited";
import { connectOffice } from "../../../host/office/bootOffice";
import { newWorkbook } from "../../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../../host/xlsx/openedWorkbook";
import { readWorkbook } from "../../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../../host/xlsx/write/saveWorkbook";
import { formatDay, parseDay } from "../../../src/domain/table/serialDay";
import { BusyUser } from "./busyUser";
import { build } from "./runs";

const firstDay = parseDay("2026-01-01") ?? 0;
const teams = ["North", "South", "West"] as const;
const peoplePerTeam = 7;
/** Rows of the sheet "cases", which the acts spoil here and there. */
export const caseRows = 480;

/** What stands in the sheets does not depend on what formulas give: what is read of ours is the formulas themselves. */
const noCalc: Calc = { recalculate: () => ({ computed: 0, left: [] }) };

/** A user at a book with cases, people and a scorecard, as it is opened from its file; each time the same. */
export async function openEditedBook(): Promise<BusyUser> {
  return openFile(await (builtFile ??= makeFile()));
}

/** The same user after the book was saved, closed and opened. */
export async function reopen(user: BusyUser): Promise<void> {
  const book = readWorkbook(saveWorkbook(user.book));
  user.sitAt(book, await connect(book));
}

let builtFile: Promise<Uint8Array> | null = null;

async function makeFile(): Promise<Uint8Array> {
  const book = newWorkbook();
  const add = (name: string, lines: readonly string[]): void => void importDelimited(book, { name, bytes: new TextEncoder().encode(lines.join("\n")) });
  add("cases", ["Case ID,Opened,Closed,Team,Agent,Topic,Channel,Transfers,Reopens", ...Array.from({ length: caseRows }, (_, row) => caseLine(row))]);
  add("people", ["Person,Team,Hired,Left,Exit kind,Leader", ...Array.from({ length: teams.length * peoplePerTeam }, (_, index) => personLine(index))]);
  await connect(book);
  await build();
  return saveWorkbook(book);
}

function caseLine(row: number): string {
  const opened = firstDay + row * 0.6;
  const topic = row % 5 === 0 ? "Refund" : "Login";
  return [`K${row}`, formatDay(opened), formatDay(opened + 1), teams[row % 3], personName(row % (teams.length * peoplePerTeam)), topic, row % 2 === 0 ? "Chat" : "Phone", row % 3 === 0 ? 1 : 0, 0].join(",");
}

function personLine(index: number): string {
  const left = index % 6 === 5 ? [formatDay(firstDay + 60 + index), "voluntary"] : ["", ""];
  return [personName(index), teams[index % 3], formatDay(firstDay - 400 + index), ...left, `Leader ${index % 3}`].join(",");
}

function personName(index: number): string {
  return `Agent ${String.fromCharCode(65 + index)}`;
}

async function openFile(file: Uint8Array): Promise<BusyUser> {
  const book = readWorkbook(file);
  return new BusyUser(book, await connect(book));
}

async function connect({ model }: OpenedWorkbook): Promise<BusyUser["host"]> {
  const host = createHost({ workbook: model, calc: noCalc });
  await connectOffice(host);
  return host;
}
