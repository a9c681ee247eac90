import type { SheetPart } from "./sheetModel";

/** Parts of a sheet that changed; remembers whether any part beside its cells did since it was last asked. */
export class PartLog extends Set<SheetPart> {
  private touched = false;

  override add(part: SheetPart): this {
    super.add(part);
    if (part !== "cells" && part !== "tabColor") this.touched = true;
    return this;
  }

  takeTouched(): boolean {
    const { touched } = this;
    this.touched = false;
    return touched;
  }
}
