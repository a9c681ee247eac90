import type { Disposable } from "../events/disposable";
import { contextAnswer } from "./contextAnswer";
import { DocumentCopies } from "./documentCopies";
import { nextTurn } from "./nextTurn";
import { OfficeEvent, type AddInMessage, type OfficeEventNumber, type OfficeHost } from "./officeHost";

interface BridgeMessage {
  readonly methodId: number;
  readonly params?: {
    readonly id?: number;
    readonly apiArgs?: readonly unknown[];
    readonly keys?: readonly string[];
    readonly values?: readonly string[];
  };
  readonly callbackId?: string;
}

/** Hands an answer, or an event, to the library: to `agaveHostCallback`, or to `agaveHostEventCallback`. */
export type Reply = (callbackId: string, payload: readonly unknown[]) => void;

const Method = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
const Execute = { openFile: 77, readSlice: 80, closeFile: 81, richApi: 93, commandCompleted: 94 } as const;
const succeeded = 0;
/** The library says of it: "The operation is not supported." */
const notSupported = 5000;

/**
 * The host's end of the library's message channel; it works in Node and in a browser's worker. The library can be started once
 * in a page, but workbooks come and go: the host behind the bridge is swapped, and every message goes to the one that is
 * connected when it arrives.
 */
export class OfficeBridge {
  private host: OfficeHost | null = null;
  private listening: Disposable | null = null;
  private copies = new DocumentCopies();
  /** Under which callback the library takes events of a kind. */
  private readonly callbacks = new Map<OfficeEventNumber, string>();

  /** @param reply answers messages; @param tell delivers events. */
  constructor(private readonly reply: Reply, private readonly tell: Reply) {}

  connect(host: OfficeHost): void {
    this.dispose();
    this.host = host;
    this.copies = new DocumentCopies();
    this.listening = host.onMessage((message) => this.deliver(message));
    for (const event of this.callbacks.keys()) host.noteAsked(event);
  }

  /** Takes a message as the library posts it; answers later, as Excel does. */
  post(json: string): void {
    const message = JSON.parse(json) as BridgeMessage;
    const host = this.host;
    if (!host) throw new Error("A message came before any workbook was connected.");
    nextTurn(() => {
      void this.answer(message, host);
    });
  }

  /** Lets go of the host: to be called when the library's page is gone. */
  dispose(): void {
    this.listening?.dispose();
    this.listening = null;
    this.host = null;
  }

  private deliver({ event, payload }: AddInMessage): boolean {
    const callbackId = this.callbacks.get(event);
    if (callbackId === undefined) return false;
    // With its number behind it, as the library would take a payload of two for that pair.
    nextTurn(() => this.tell(callbackId, [payload, event]));
    return true;
  }

  private async answer(message: BridgeMessage, host: OfficeHost): Promise<void> {
    const payload = await this.payloadFor(message, host);
    if (message.callbackId !== undefined) this.reply(message.callbackId, payload);
  }

  private payloadFor({ methodId, params = {}, callbackId }: BridgeMessage, host: OfficeHost): readonly unknown[] | Promise<readonly unknown[]> {
    switch (methodId) {
      case Method.getContext: return contextAnswer(host);
      case Method.registerEvent: return this.register(params.id, callbackId);
      case Method.unregisterEvent: return this.unregister(params.id);
      case Method.writeSettings: return writeSettings(host, params.keys ?? [], params.values ?? []);
      case Method.execute: return this.execute(params.id, params.apiArgs ?? [], host);
      default: return [succeeded];
    }
  }

  private register(id: number | undefined, callbackId: string | undefined): readonly unknown[] {
    const event = servedEvent(id);
    if (event === undefined || callbackId === undefined) return [notSupported];
    this.callbacks.set(event, callbackId);
    // The library knows its own callback only when it has the answer; by then another workbook may be the one that is open.
    nextTurn(() => this.host?.noteAsked(event));
    return [succeeded];
  }

  private unregister(id: number | undefined): readonly unknown[] {
    const event = servedEvent(id);
    return [event !== undefined && this.callbacks.delete(event) ? succeeded : notSupported];
  }

  private execute(id: number | undefined, args: readonly unknown[], host: OfficeHost): readonly unknown[] | Promise<readonly unknown[]> {
    switch (id) {
      case Execute.richApi: return executeRequest(args, host);
      case Execute.commandCompleted: return completeCommand(args, host);
      case Execute.openFile: return host.readFile === null ? [notSupported] : this.copies.open(args[0], host.readFile);
      case Execute.readSlice: return this.copies.slice(args[0], args[1], args[2]);
      case Execute.closeFile: return this.copies.release(args[0]);
      default: return [notSupported];
    }
  }
}

function servedEvent(id: number | undefined): OfficeEventNumber | undefined {
  return Object.values(OfficeEvent).find((event) => event === id);
}

function writeSettings({ settings }: OfficeHost, keys: readonly string[], values: readonly string[]): readonly unknown[] {
  settings.clear();
  keys.forEach((key, index) => settings.set(key, values[index] ?? "null"));
  return [succeeded];
}

function completeCommand(args: readonly unknown[], host: OfficeHost): readonly unknown[] {
  const [command, status] = unwrapped(args);
  host.completeCommand(String(command), Number(status));
  return [succeeded];
}

async function executeRequest(args: readonly unknown[], host: OfficeHost): Promise<readonly unknown[]> {
  const [, , , , body, , flags] = unwrapped(args);
  const answer = await host.execute({ body: String(body), flags: Number(flags ?? 0) });
  if ("errorCode" in answer) return [answer.errorCode, [answer.errorCode, []]];
  return [succeeded, [succeeded, [200, [], answer.body]]];
}

/** Arguments that the library put into one. */
function unwrapped(args: readonly unknown[]): readonly unknown[] {
  return Array.isArray(args[0]) ? (args[0] as readonly unknown[]) : args;
}
