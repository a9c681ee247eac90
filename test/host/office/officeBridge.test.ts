import type { Disposable } from "../../../host/events/disposable";
import { OfficeBridge } from "../../../host/office/officeBridge";
import { OfficeEvent, type AddInMessage, type OfficeHost } from "../../../host/office/officeHost";
import { laterTurns } from "../laterTurns";

type Listener = (message: AddInMessage) => boolean;

/** A host that keeps what it was asked, and a bridge to it with what came out at its other end. */
function connected(parts: Partial<OfficeHost> = {}): { bridge: OfficeBridge; replies: unknown[]; events: unknown[]; asked: number[]; tell: Listener; settings: Map<string, string> } {
  const replies: unknown[] = [];
  const events: unknown[] = [];
  const asked: number[] = [];
  const settings = new Map<string, string>();
  let listener: Listener = () => false;
  const host: OfficeHost = {
    requirementSets: { ExcelApi: "1.14" }, settings, readFile: null,
    execute: ({ body, flags }) => ({ body: `${body}/${flags}` }),
    completeCommand: () => undefined,
    onMessage: (given): Disposable => {
      listener = given;
      return { dispose: () => void (listener = () => false) };
    },
    noteAsked: (event) => void asked.push(event),
    ...parts,
  };
  const bridge = new OfficeBridge((id, payload) => replies.push([id, payload]), (id, payload) => events.push([id, payload]));
  bridge.connect(host);
  return { bridge, replies, events, asked, settings, tell: (message) => listener(message) };
}

describe("the bridge", () => {
  test("answers messages in a later turn, by the callback that they came with", async () => {
    const { bridge, replies } = connected();
    const request = { methodId: 1, params: { id: 93, apiArgs: [["", "POST", "ProcessQuery", [], "{}", 0, 64]] }, callbackId: "1" };
    bridge.post(JSON.stringify(request));
    expect(replies).toEqual([]);
    await laterTurns();
    expect(replies).toEqual([["1", [0, [0, [200, [], "{}/64"]]]]]);
  });

  test("works where there are no immediates, as in a browser's worker", async () => {
    const { setImmediate: immediate } = globalThis;
    Reflect.deleteProperty(globalThis, "setImmediate");
    try {
      const { bridge, replies, settings } = connected();
      bridge.post(JSON.stringify({ methodId: 4, params: { keys: ["a"], values: ["1"] }, callbackId: "1" }));
      await laterTurns();
      expect([replies, [...settings]]).toEqual([[["1", [0]]], [["a", "1"]]]);
    } finally {
      globalThis.setImmediate = immediate;
    }
  });

  test("delivers what the library asked for, and says so to the host", async () => {
    const { bridge, replies, events, asked, tell } = connected();
    const message: AddInMessage = { event: OfficeEvent.selectionChanged, payload: ["x"] };
    expect(tell(message)).toBe(false);
    const bindingDataChanged = 4;
    for (const [id, callbackId] of [[OfficeEvent.selectionChanged, "7"], [bindingDataChanged, "8"]] as const) {
      bridge.post(JSON.stringify({ methodId: 2, params: { id, targetId: "" }, callbackId }));
    }
    await laterTurns();
    expect([replies, asked]).toEqual([[["7", [0]], ["8", [5000]]], [OfficeEvent.selectionChanged]]);
    expect(tell(message)).toBe(true);
    await laterTurns();
    expect(events).toEqual([["7", [["x"], OfficeEvent.selectionChanged]]]);
    bridge.post(JSON.stringify({ methodId: 3, params: { id: OfficeEvent.selectionChanged, targetId: "" }, callbackId: "9" }));
    await laterTurns();
    expect(tell(message)).toBe(false);
  });

  test("refuses what it does not serve, such as the selection as text: nothing succeeds in silence", async () => {
    const { bridge, replies } = connected();
    const getSelectedData = 64;
    bridge.post(JSON.stringify({ methodId: 1, params: { id: getSelectedData, apiArgs: [] }, callbackId: "1" }));
    await laterTurns();
    expect(replies).toEqual([["1", [5000]]]);
  });

  test("hands out the file in slices as it was when it was asked for, each handle until it is closed, and two at the most", async () => {
    let file = Uint8Array.of(1, 2, 3, 4, 5);
    const { bridge, replies } = connected({ readFile: () => file });
    const ask = async (id: number, ...apiArgs: number[]): Promise<unknown> => {
      bridge.post(JSON.stringify({ methodId: 1, params: { id, apiArgs }, callbackId: "1" }));
      await laterTurns();
      return (replies.pop() as [string, unknown])[1];
    };
    const [open, slice, close, compressed, pdf] = [77, 80, 81, 5, 6];
    expect(await ask(open, compressed)).toEqual([0, [0, [1, 5]]]);
    file = Uint8Array.of(9, 9);
    expect([await ask(slice, 1, 0, 3), await ask(slice, 1, 3, 3), await ask(slice, 1, 6, 3)]).toEqual([[0, [0, [[1, 2, 3], 3]]], [0, [0, [[4, 5], 2]]], [5008]]);
    expect([await ask(open, pdf), await ask(open, compressed), await ask(open, compressed)]).toEqual([[1009], [0, [0, [2, 2]]], [11000]]);
    expect([await ask(close, 1), await ask(close, 1), await ask(slice, 1, 0, 3), await ask(open, compressed)]).toEqual([[0, [0, []]], [5008], [5008], [0, [0, [3, 2]]]]);
  });

  test("says that a workbook without a file has none to hand out", async () => {
    const { bridge, replies } = connected();
    bridge.post(JSON.stringify({ methodId: 1, params: { id: 77, apiArgs: [5] }, callbackId: "1" }));
    await laterTurns();
    expect(replies).toEqual([["1", [5000]]]);
  });

  test("takes no messages once it has let go of its host", () => {
    const { bridge, tell } = connected();
    bridge.dispose();
    expect(() => bridge.post(JSON.stringify({ methodId: 5, callbackId: "1" }))).toThrow("before any workbook was connected");
    expect(tell({ event: OfficeEvent.selectionChanged, payload: [] })).toBe(false);
  });
});
