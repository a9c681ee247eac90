import type { ModelChange } from "../../events/modelChange";
import type { WorkbookModel } from "../../model/workbookModel";
import type { WorkbookChange } from "../workbenchHost";
import { workbookViewOf } from "./workbookViewOf";

/** What a page has to look at anew after a change. Where the user is and what they selected, the page knows itself. */
export function workbookChanges(change: ModelChange, model: WorkbookModel): WorkbookChange[] {
  switch (change.kind) {
    case "cells": return [
      { kind: "cells", sheet: change.sheet.id, block: change.block },
      // Charts draw cells of any sheet.
      ...model.sheets.filter(({ charts }) => charts.length > 0).map(({ id }): WorkbookChange => ({ kind: "sheet", sheet: id })),
    ];
    case "sheet": return [{ kind: "sheet", sheet: change.sheet.id }];
    case "sheets": return [{ kind: "sheets", workbook: workbookViewOf(model) }];
    case "activated": return change.author === "user" ? [] : [{ kind: "sheets", workbook: workbookViewOf(model) }];
    case "selection": return change.author === "user" ? [] : [{ kind: "selection", sheet: change.sheet.id, block: change.block }];
  }
}
