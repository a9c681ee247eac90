import { contextAnswer } from "./contextAnswer";
import { nextTurn } from "./nextTurn";
import type { OfficeHost } from "./officeHost";

interface BridgeMessage {
  readonly methodId: number;
  readonly params?: { readonly id?: number; readonly apiArgs?: readonly (readonly unknown[])[] };
  readonly callbackId?: string;
}

/** Hands the answer of one message back to the library. */
export type Reply = (callbackId: string, payload: readonly unknown[]) => void;

const Method = { execute: 1, getContext: 5 } as const;
const executeRichApi = 93;
const succeeded = 0;

/**
 * The host's end of the library's message channel. The library can be started once in a process, but workbooks come and
 * go: the host behind the bridge is swapped, and every message goes to the one that is connected when it arrives.
 */
export class OfficeBridge {
  private host: OfficeHost | null = null;

  constructor(private readonly reply: Reply) {}

  connect(host: OfficeHost): void {
    this.host = host;
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

  private async answer({ methodId, params, callbackId }: BridgeMessage, host: OfficeHost): Promise<void> {
    let payload: readonly unknown[] = [succeeded];
    if (methodId === Method.getContext) payload = contextAnswer(host);
    else if (methodId === Method.execute && params?.id === executeRichApi) payload = await execute(params.apiArgs?.[0] ?? [], host);
    if (callbackId !== undefined) this.reply(callbackId, payload);
  }
}

async function execute(args: readonly unknown[], host: OfficeHost): Promise<readonly unknown[]> {
  const [, , , , body, , flags] = args;
  const answer = await host.execute({ body: String(body), flags: Number(flags ?? 0) });
  if ("errorCode" in answer) return [answer.errorCode, [answer.errorCode, []]];
  return [succeeded, [succeeded, [200, [], answer.body]]];
}
