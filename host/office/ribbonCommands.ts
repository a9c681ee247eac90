import type { AddInChannel } from "./addInChannel";
import { OfficeEvent } from "./officeHost";

interface RunningCommand {
  readonly name: string;
  resolve(): void;
  reject(reason: Error): void;
}

/** Ribbon commands: the host invokes them by the name they are associated with, and the add-in says when they are done. */
export class RibbonCommands {
  private readonly running = new Map<string, RunningCommand>();
  private count = 0;

  constructor(private readonly channel: AddInChannel) {}

  /** Resolves when the command calls `event.completed()`; rejects where no add-in is there, or it has no such command. */
  run(name: string): Promise<void> {
    const id = `command-${++this.count}`;
    return new Promise((resolve, reject) => {
      this.running.set(id, { name, resolve, reject });
      // The event object of the command: which button it came from.
      const isTaken = this.channel.call({ event: OfficeEvent.commandInvoked, payload: [id, name, JSON.stringify({ source: { id: name } })] });
      if (!isTaken) this.end(id)?.reject(new Error("No add-in is connected."));
    });
  }

  complete(id: string, status: number): void {
    const command = this.end(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The add-in has no command "${command.name}", or could not begin it (${status}).`));
  }

  /** Ends every command that is running: its page is gone. */
  abandon(): void {
    for (const id of [...this.running.keys()]) this.end(id)?.reject(new Error("The add-in's page went away before the command was done."));
  }

  private end(id: string): RunningCommand | undefined {
    const command = this.running.get(id);
    this.running.delete(id);
    return command;
  }
}
