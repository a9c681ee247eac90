import type { Calc, CalcOutcome } from "./calc/calc";
import type { Disposable } from "./events/disposable";
import type { ModelChange } from "./events/modelChange";
import { tellAddIn } from "./events/tellAddIn";
import { FaultPlan } from "./faults/faultPlan";
import { byteLength, HostErrorCode, payloadLimit } from "./limits/payload";
import type { WorkbookModel } from "./model/workbookModel";
import { catalogue } from "./objects/catalogue";
import { AddInChannel } from "./office/addInChannel";
import { FunctionCalls, type FunctionOutcome } from "./office/functionCalls";
import { RequestFlag, type OfficeHost, type RichApiAnswer, type RichApiMessage } from "./office/officeHost";
import { RibbonCommands } from "./office/ribbonCommands";
import { ApiError } from "./protocol/apiError";
import { ApiObject } from "./protocol/apiType";
import { ExcelSession } from "./protocol/excelSession";
import { MemberGuard } from "./protocol/memberGuard";
import { ActionType, ObjectPathType, type RequestBody, type ResponseBody } from "./protocol/request";
import { RequestProcessor } from "./protocol/requestProcessor";
import { WorkbookUser } from "./user/workbookUser";

export interface HostOptions {
  readonly workbook: WorkbookModel;
  readonly calc: Calc;
  /** Emulated version of ExcelApi; "1.14" where left out. */
  readonly apiSet?: string;
}

export interface HostCounters {
  /** Requests of the object model; the library's own housekeeping is not counted. */
  requests: number;
  /** Those of them that changed the workbook. */
  writingRequests: number;
  /** Bytes of request and response bodies. */
  bytesIn: number;
  bytesOut: number;
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
  /** Runs a ribbon command by the name it is associated with; resolves when it calls `event.completed()`. Rejects where the add-in has none, or is not connected. */
  runAction(name: string): Promise<void>;
  /**
   * Calls a custom function by the id it is associated with, as a formula in the cell at `address` (`Sheet1!B2`) would. Blocks of
   * cells are arrays of rows. Rejects where no add-in is connected.
   */
  callFunction(name: string, args: readonly unknown[], address: string): Promise<FunctionOutcome>;
}

export function createHost({ workbook, calc, apiSet = "1.14" }: HostOptions): ExcelHost {
  const session = new ExcelSession(workbook, calc);
  const guard = new MemberGuard(apiSet);
  const processor = new RequestProcessor(new ApiObject("Workbook", workbook), catalogue, session, guard);
  const counters: HostCounters = { requests: 0, writingRequests: 0, bytesIn: 0, bytesOut: 0 };
  const faults = new FaultPlan();
  const channel = new AddInChannel(() => {
    session.eventRegistrations.clear();
    commands.abandon();
    functions.abandon();
  });
  const commands = new RibbonCommands(channel);
  const functions = new FunctionCalls(channel);
  tellAddIn(session, channel);

  const execute = ({ body, flags }: RichApiMessage): RichApiAnswer | Promise<RichApiAnswer> => {
    const request = JSON.parse(body) as RequestBody;
    if (isForService(request)) {
      functions.takeResults(request);
      return { body: JSON.stringify(emptyResponse(request)) };
    }
    if (isCleanUp(request)) return { body: JSON.stringify(processor.run(request)) };
    counters.requests++;
    const size = byteLength(body);
    counters.bytesIn += size;
    if (size > payloadLimit) return { errorCode: HostErrorCode.requestTooLarge };
    if (!session.cellEditing.isEditing) return answerNow(request, flags);
    return (flags & RequestFlag.delayForCellEdit) === 0 ? failed(cellEditMode()) : answerAfterEditing(request, flags);
  };

  const answerAfterEditing = async (request: RequestBody, flags: number): Promise<RichApiAnswer> => {
    while (session.cellEditing.isEditing) await session.cellEditing.ended();
    return answerNow(request, flags);
  };

  const answerNow = (request: RequestBody, flags: number): RichApiAnswer => {
    const changesBefore = session.changes;
    const answer = session.act("add-in", () => run(request, flags));
    session.eventRegistrations.begin();
    if (session.changes !== changesBefore) counters.writingRequests++;
    if ("errorCode" in answer) return answer;
    const bytes = byteLength(answer.body);
    counters.bytesOut += bytes;
    return bytes > payloadLimit ? { errorCode: HostErrorCode.responseTooLarge } : answer;
  };

  const run = (request: RequestBody, flags: number): RichApiAnswer => {
    let stop: { index: number; error: ApiError } | undefined;
    for (const fault of faults.at(counters.requests)) {
      switch (fault.kind) {
        case "lose-session":
          return { errorCode: HostErrorCode.sessionLost };
        case "time-out":
          if (fault.done) processor.run(request);
          return failed(new ApiError("Timeout", "The request timed out."));
        case "fail": {
          const error = new ApiError(fault.code ?? "GeneralException", "There was an internal error while processing the request.");
          if (fault.action === undefined) return failed(error);
          stop = { index: fault.action, error };
          break;
        }
        case "edit-mode":
          // With delayForCellEdit Excel waits until the user is done; here the user then is.
          if ((flags & RequestFlag.delayForCellEdit) === 0) return failed(cellEditMode());
          break;
        case "protect-sheet":
          for (const sheet of workbook.sheets) if (sheet.name === fault.sheet) sheet.isProtected = true;
          break;
        case "co-author":
          session.act("second-author", () => fault.edit(workbook));
          session.forgetValues();
          break;
        default:
          fault satisfies never;
      }
    }
    return { body: JSON.stringify(processor.run(request, stop)) };
  };

  return {
    workbook, counters, faults, membersUsed: guard.used, execute,
    requirementSets: { ExcelApi: apiSet, DelayForCellEdit: "1.1", SharedRuntime: "1.1", RibbonApi: "1.2", DialogApi: "1.2" },
    settings: workbook.settings,
    user: new WorkbookUser(session),
    completeCommand: (id, status) => commands.complete(id, status),
    onMessage: (listener) => channel.onMessage(listener),
    noteAsked: (event) => channel.noteAsked(event),
    runAction: (name) => commands.run(name),
    callFunction: (name, args, address) => functions.call(name, args, address),
    settle: () => session.act("add-in", () => session.settle()),
    onChange: (listener) => session.watch.onChange(listener),
  };
}

/** Requests to the library's own services, such as the one that says that ribbon commands are ready. */
function isForService({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some((path) => path.ObjectPathType === ObjectPathType.newObject);
}

/** After Excel.run is done, the library gives back the references it kept, at a time of its own. */
function isCleanUp({ Actions, ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).every((path) => path.ObjectPathType === ObjectPathType.global)
    && Actions.some(({ Name }) => Name === "_RemoveReference")
    && Actions.every(({ ActionType: type, Name }) => type === ActionType.instantiate || Name === "_RemoveReference");
}

function emptyResponse({ Actions }: RequestBody): ResponseBody {
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
}

function failed(error: ApiError): RichApiAnswer {
  const response: ResponseBody = {
    Error: { Code: error.code, Message: error.message, Location: "", ActionIndex: -1, HttpStatusCode: error.status }, Results: [],
  };
  return { body: JSON.stringify(response) };
}

function cellEditMode(): ApiError {
  return new ApiError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );
}
