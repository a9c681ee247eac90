import type { FaultPlan } from "../faults/faultPlan";
import { byteLength, HostErrorCode, payloadLimit } from "../limits/payload";
import { catalogue } from "../objects/catalogue";
import { RequestFlag, type RichApiAnswer, type RichApiMessage } from "../office/officeHost";
import { ApiError } from "./apiError";
import { ApiObject } from "./apiType";
import type { ExcelSession } from "./excelSession";
import type { MemberGuard } from "./memberGuard";
import { ActionType, ObjectPathType, type RequestBody, type ResponseBody } from "./request";
import { RequestProcessor } from "./requestProcessor";

export interface HostCounters {
  /** Requests of the object model; the library's own housekeeping is not counted. */
  requests: number;
  /** Those of them that changed the workbook. */
  writingRequests: number;
  /** Bytes of request and response bodies. */
  bytesIn: number;
  bytesOut: number;
}

/** A request that was counted. */
interface CountedRequest {
  readonly body: RequestBody;
  readonly flags: number;
  /** From 1. */
  readonly number: number;
}

/** Takes requests as they stand on the wire: keeps the limits, waits while the user types in a cell, and lets ordered faults happen. */
export class RequestServer {
  readonly counters: HostCounters = { requests: 0, writingRequests: 0, bytesIn: 0, bytesOut: 0 };
  private readonly processor: RequestProcessor;

  /** @param takeForService gets requests to the library's own services, which are no requests of the object model. */
  constructor(
    private readonly session: ExcelSession, guard: MemberGuard, private readonly faults: FaultPlan,
    private readonly takeForService: (body: RequestBody) => void,
  ) {
    this.processor = new RequestProcessor(new ApiObject("Workbook", session.model), catalogue, session, guard);
  }

  execute({ body: json, flags }: RichApiMessage): RichApiAnswer | Promise<RichApiAnswer> {
    const { counters, session: { cellEditing } } = this;
    const body = JSON.parse(json) as RequestBody;
    if (isForService(body)) {
      this.takeForService(body);
      return { body: JSON.stringify(emptyResponse(body)) };
    }
    if (isCleanUp(body)) return { body: JSON.stringify(this.processor.run(body)) };
    counters.requests++;
    const size = byteLength(json);
    counters.bytesIn += size;
    if (size > payloadLimit) return { errorCode: HostErrorCode.requestTooLarge };
    const request: CountedRequest = { body, flags, number: counters.requests };
    if (!cellEditing.isEditing) return this.answer(request);
    return waits(request) ? this.answerAfterEditing(request) : failed(cellEditMode());
  }

  private async answerAfterEditing(request: CountedRequest): Promise<RichApiAnswer> {
    const { cellEditing } = this.session;
    while (cellEditing.isEditing) await cellEditing.ended();
    return this.answer(request);
  }

  private answer(request: CountedRequest): RichApiAnswer {
    const { counters, session } = this;
    const changesBefore = session.changes;
    const answer = session.act("add-in", () => this.run(request));
    session.eventRegistrations.begin();
    if (session.changes !== changesBefore) counters.writingRequests++;
    if ("errorCode" in answer) return answer;
    const bytes = byteLength(answer.body);
    counters.bytesOut += bytes;
    return bytes > payloadLimit ? { errorCode: HostErrorCode.responseTooLarge } : answer;
  }

  private run(request: CountedRequest): RichApiAnswer {
    const { session } = this;
    let stop: { index: number; error: ApiError } | undefined;
    for (const fault of this.faults.at(request.number)) {
      switch (fault.kind) {
        case "lose-session":
          return { errorCode: HostErrorCode.sessionLost };
        case "time-out":
          if (fault.done) this.processor.run(request.body);
          return failed(new ApiError("Timeout", "The request timed out."));
        case "fail": {
          const error = new ApiError(fault.code ?? "GeneralException", "There was an internal error while processing the request.");
          if (fault.action === undefined) return failed(error);
          stop = { index: fault.action, error };
          break;
        }
        case "edit-mode":
          // A request that waits comes when the user is done; here the user then is.
          if (!waits(request)) return failed(cellEditMode());
          break;
        case "protect-sheet":
          for (const sheet of session.model.sheets) if (sheet.name === fault.sheet) sheet.isProtected = true;
          break;
        case "co-author":
          session.act("second-author", () => fault.edit(session.model));
          session.forgetValues();
          break;
        default:
          fault satisfies never;
      }
    }
    return { body: JSON.stringify(this.processor.run(request.body, stop)) };
  }
}

/** Whether a request waits until the user has done typing in a cell. */
function waits({ flags }: CountedRequest): boolean {
  return (flags & RequestFlag.delayForCellEdit) !== 0;
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
