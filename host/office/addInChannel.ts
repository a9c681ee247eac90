import type { Disposable } from "../events/disposable";
import type { AddInMessage } from "./officeHost";

type Listener = (message: AddInMessage) => boolean;

/** The way from the emulated Excel to the add-in that is connected. */
export class AddInChannel {
  private listener: Listener | null = null;

  /** @param onGone is called when the listener lets go: its page is gone, and with it everything that it had asked for. */
  constructor(private readonly onGone: () => void) {}

  /** One add-in listens at a time; a new one takes the place of the one before. */
  onMessage(listener: Listener): Disposable {
    if (this.listener) this.onGone();
    this.listener = listener;
    return {
      dispose: () => {
        if (this.listener !== listener) return;
        this.listener = null;
        this.onGone();
      },
    };
  }

  /** Whether the add-in takes messages of the kind. */
  send(message: AddInMessage): boolean {
    return this.listener?.(message) ?? false;
  }
}
