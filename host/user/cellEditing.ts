/** Whether the user is typing in a cell. Excel takes no requests meanwhile, but lets those wait that ask for it. */
export class CellEditing {
  private isOn = false;
  private waiting: (() => void)[] = [];

  get isEditing(): boolean {
    return this.isOn;
  }

  set(isEditing: boolean): void {
    this.isOn = isEditing;
    if (isEditing) return;
    const { waiting } = this;
    this.waiting = [];
    for (const resume of waiting) resume();
  }

  /** Resolves when the user is done; those that wait go on in the order in which they came. */
  ended(): Promise<void> {
    return this.isOn ? new Promise((resolve) => void this.waiting.push(resolve)) : Promise.resolve();
  }
}
