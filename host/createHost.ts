import type { Calc, CalcOutcome } from "./calc/calc";
import type { FunctionDescription } from "./calc/customFunctions";
import type { Disposable } from "./events/disposable";
import type { ModelChange } from "./events/modelChange";
import { tellAddIn } from "./events/tellAddIn";
import { FaultPlan } from "./faults/faultPlan";
import type { WorkbookModel } from "./model/workbookModel";
import { AddInChannel } from "./office/addInChannel";
import { AnsweredFunctions } from "./office/answeredFunctions";
import { FunctionCalls, type FunctionOutcome } from "./office/functionCalls";
import type { OfficeHost } from "./office/officeHost";
import { RibbonCommands } from "./office/ribbonCommands";
import { ExcelSession, type WorkbookListener } from "./protocol/excelSession";
import { MemberGuard } from "./protocol/memberGuard";
import { RequestServer, type HostCounters } from "./protocol/requestServer";
import { WorkbookUser } from "./user/workbookUser";
import { showCustomNames } from "./xlsx/customNames";

export type { HostCounters };

export interface HostOptions {
  readonly workbook: WorkbookModel;
  readonly calc: Calc;
  /** Emulated version of ExcelApi; "1.14" where left out. */
  readonly apiSet?: string;
  /** Gives the workbook as .xlsx, with its formulas up to date; where left out, `getFileAsync` is not supported. */
  readonly saveFile?: () => Uint8Array;
}

/** An emulated Excel with one open workbook, to be put behind `connectOffice`. */
export interface ExcelHost extends OfficeHost {
  readonly workbook: WorkbookModel;
  readonly counters: Readonly<HostCounters>;
  /** Names of the members that were used, such as `Range.values`. */
  readonly membersUsed: ReadonlySet<string>;
  readonly faults: FaultPlan;
  /** What a person does at the grid. */
  readonly user: WorkbookUser;
  /** Brings formula values up to date, and says which could not be; to be called before the workbook is shown or saved. */
  settle(): CalcOutcome;
  /**
   * Tells what changed after each request, entry and calculation. A request that writes does not compute: `settle` does, and
   * its changed values are told as a calculation's.
   */
  onChange(listener: (change: ModelChange) => void): Disposable;
  /** Tells of a workbook that the add-in opens beside this one (`Excel.createWorkbook`), which is refused while nobody listens. */
  onNewWorkbook(listener: WorkbookListener): Disposable;
  /** Runs a ribbon command by the name it is associated with; resolves when it calls `event.completed()`. Rejects where the add-in has none, or is not connected. */
  runAction(name: string): Promise<void>;
  /**
   * Calls a custom function by the id it is associated with, as a formula in the cell at `address` (`Sheet1!B2`) would. Blocks of
   * cells are arrays of rows. Rejects where no add-in is connected.
   */
  callFunction(name: string, args: readonly unknown[], address: string): Promise<FunctionOutcome>;
  /** Lets formulas call the add-in's functions; those of an opened file are then shown as they are typed. */
  offerFunctions(descriptions: readonly FunctionDescription[]): void;
  /** Resolves when the add-in's functions have answered every formula that waits for them; brings formula values up to date. */
  settleFunctions(): Promise<void>;
}

export function createHost({ workbook, calc, apiSet = "1.14", saveFile }: HostOptions): ExcelHost {
  const session = new ExcelSession(workbook, calc);
  const guard = new MemberGuard(apiSet);
  const faults = new FaultPlan();
  const channel = new AddInChannel(() => {
    session.eventRegistrations.clear();
    commands.abandon();
    calls.abandon();
    functions.disconnect();
  });
  const commands = new RibbonCommands(channel);
  const calls = new FunctionCalls(channel);
  const settle = (): CalcOutcome => session.act("add-in", () => session.settle());
  const functions = new AnsweredFunctions(calls, () => {
    session.forgetValues();
    settle();
  });
  session.functions = functions;
  const server = new RequestServer(session, guard, faults, (request) => calls.takeResults(request));
  tellAddIn(session, channel);
  return {
    workbook, faults, counters: server.counters, membersUsed: guard.used,
    requirementSets: { ExcelApi: apiSet, DelayForCellEdit: "1.1", SharedRuntime: "1.1", RibbonApi: "1.2", DialogApi: "1.2", ...(saveFile ? { File: "1.1", CompressedFile: "1.1" } : {}) },
    settings: workbook.settings,
    readFile: saveFile ?? null,
    user: new WorkbookUser(session),
    execute: (message) => server.execute(message),
    completeCommand: (id, status) => commands.complete(id, status),
    onMessage: (listener) => {
      const listening = channel.onMessage(listener);
      functions.connect();
      return listening;
    },
    noteAsked: (event) => channel.noteAsked(event),
    runAction: (name) => commands.run(name),
    callFunction: (name, args, address) => calls.call(name, args, address),
    settle,
    offerFunctions: (descriptions) => {
      const names = descriptions.map(({ name }) => name.toUpperCase());
      workbook.customFunctions = new Set(names);
      showCustomNames(workbook, names);
      functions.offer(descriptions);
    },
    settleFunctions: async () => {
      settle();
      await functions.answered();
      settle();
    },
    onChange: (listener) => session.watch.onChange(listener),
    onNewWorkbook: (listener) => session.onNewWorkbook(listener),
  };
}
