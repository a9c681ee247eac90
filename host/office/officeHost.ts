/** A request of the library's object model, as it stands on the wire. */
export interface RichApiMessage {
  /** Request as JSON. */
  readonly body: string;
  /** Bits the library sets beside it; see `RequestFlag`. */
  readonly flags: number;
}

/** Answer to a request: a body as JSON, or the number of an error that stops the request before any of its actions. */
export type RichApiAnswer = { readonly body: string } | { readonly errorCode: number };

/** What stands behind the bridge: the emulated Excel with its workbook. */
export interface OfficeHost {
  /** Requirement sets it says it has, such as `{ ExcelApi: "1.14" }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  execute(message: RichApiMessage): RichApiAnswer | Promise<RichApiAnswer>;
}

/** Bits of `RichApiMessage.flags`. */
export const RequestFlag = { delayForCellEdit: 64 } as const;
