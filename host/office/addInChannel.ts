import type { Disposable } from "../events/disposable";
import type { AddInMessage, OfficeEventNumber } from "./officeHost";

type Listener = (message: AddInMessage) => boolean;

/** The way from the emulated Excel to the add-in that is connected. */
export class AddInChannel {
  private listener: Listener | null = null;
  private waiting: AddInMessage[] = [];

  /** @param onGone is called when the listener lets go: its page is gone, and with it everything that it had asked for. */
  constructor(private readonly onGone: () => void) {}

  /** One add-in listens at a time; a new one takes the place of the one before. */
  onMessage(listener: Listener): Disposable {
    if (this.listener) this.leave();
    this.listener = listener;
    return {
      dispose: () => {
        if (this.listener === listener) this.leave();
      },
    };
  }

  /** Tells an event; where the add-in has not asked for its kind, nobody hears it. */
  send(message: AddInMessage): void {
    this.listener?.(message);
  }

  /** Hands over a call, once the add-in takes calls: that is a while after its page begins to load. Whether there is an add-in. */
  call(message: AddInMessage): boolean {
    if (!this.listener) return false;
    if (!this.listener(message)) this.waiting.push(message);
    return true;
  }

  /** The add-in has asked for messages of a kind. */
  noteAsked(event: OfficeEventNumber): void {
    const { waiting } = this;
    this.waiting = waiting.filter((message) => message.event !== event);
    for (const message of waiting) if (message.event === event) this.listener?.(message);
  }

  private leave(): void {
    this.listener = null;
    this.waiting = [];
    this.onGone();
  }
}
