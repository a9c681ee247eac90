import { OfficeBridge } from "../../office/officeBridge";
import type { OfficeHost } from "../../office/officeHost";
import type { HostMessage } from "../shimMessage";

/** Joins the office.js of an add-in's page, at the other end of a port, to a workbook. */
export class PaneLink {
  private readonly bridge: OfficeBridge;

  constructor(private readonly port: MessagePort, host: OfficeHost) {
    const send = (message: HostMessage): void => port.postMessage(message);
    this.bridge = new OfficeBridge(
      (callbackId, payload) => send({ kind: "reply", callbackId, payload }),
      (callbackId, payload) => send({ kind: "event", callbackId, payload }),
    );
    this.bridge.connect(host);
    port.onmessage = ({ data }: MessageEvent<string>) => this.bridge.post(data);
  }

  /** To be called when the page, or the workbook, is gone. */
  dispose(): void {
    this.port.close();
    this.bridge.dispose();
  }
}
