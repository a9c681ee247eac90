import type { Disposable } from "../events/disposable";

/** A request of the library's object model, as it stands on the wire. */
export interface RichApiMessage {
  /** Request as JSON. */
  readonly body: string;
  /** Bits the library sets beside it; see `RequestFlag`. */
  readonly flags: number;
}

/** Answer to a request: a body as JSON, or the number of an error that stops the request before any of its actions. */
export type RichApiAnswer = { readonly body: string } | { readonly errorCode: number };

/** The library's own numbers of what it lets a host tell it. */
export const OfficeEvent = { settingsChanged: 1, selectionChanged: 2, richApiMessage: 33, commandInvoked: 39 } as const;
export type OfficeEventNumber = (typeof OfficeEvent)[keyof typeof OfficeEvent];

/** Something that a host tells the library without being asked. */
export interface AddInMessage {
  readonly event: OfficeEventNumber;
  readonly payload: readonly unknown[];
}

/** What stands behind the bridge: the emulated Excel with its workbook. */
export interface OfficeHost {
  /** Requirement sets it says it has, such as `{ ExcelApi: "1.14" }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** What `Office.context.document.settings` holds: values as JSON, by key. The library writes all of them at once. */
  readonly settings: Map<string, string>;
  /** The workbook as the bytes of an .xlsx file, for `getFileAsync`; null where it is not served. */
  readonly readFile: (() => Uint8Array) | null;
  execute(message: RichApiMessage): RichApiAnswer | Promise<RichApiAnswer>;
  /** The add-in is done with a ribbon command; every status but 0 is a failure. */
  completeCommand(id: string, status: number): void;
  /** Takes what the host tells the library. The listener answers whether the library has asked for messages of the kind. */
  onMessage(listener: (message: AddInMessage) => boolean): Disposable;
  /** The library has asked for messages of a kind. */
  noteAsked(event: OfficeEventNumber): void;
}

/** Bits of `RichApiMessage.flags`. */
export const RequestFlag = { delayForCellEdit: 64 } as const;
