import type { AddInChannel } from "../office/addInChannel";
import { OfficeEvent } from "../office/officeHost";
import type { SheetModel, TableModel } from "../model/sheetModel";
import { blockAddress } from "../objects/range/address";
import { intersection } from "../model/cellBlocks";
import type { ExcelSession } from "../protocol/excelSession";
import { changedEvents } from "./changedEvents";
import { eventEntry, sourceOf, type EventMessage } from "./eventMessage";
import { EventNumber, wholeWorkbook } from "./eventRegistrations";
import type { ModelChange } from "./modelChange";

/** Turns changes of the workbook into Excel's events, and tells the add-in those that it has asked for. */
export function tellAddIn(session: ExcelSession, channel: AddInChannel): void {
  const entered = new Set<TableModel>();
  session.watch.onChange((change) => {
    if (!session.eventsEnabled) return;
    const asked = eventsOf(change, session, entered).filter(({ event, target }) => session.eventRegistrations.has(event, target));
    if (asked.length > 0) channel.send({ event: OfficeEvent.richApiMessage, payload: asked.map(eventEntry) });
    // Handlers of the workbook's selection are registered with the library itself; the bridge knows whether there are any.
    if (change.kind === "selection") channel.send({ event: OfficeEvent.selectionChanged, payload: [] });
  });
}

function eventsOf(change: ModelChange, session: ExcelSession, entered: Set<TableModel>): EventMessage[] {
  const { author } = change;
  switch (change.kind) {
    case "cells": return changedEvents(change, session);
    case "sheet": return [];
    case "sheets": return [
      ...change.added.map((sheet) => ofWorkbook(EventNumber.sheetAdded, change, { source: sourceOf(author), worksheetId: sheet.id })),
      ...change.deleted.map((sheet) => ofWorkbook(EventNumber.sheetDeleted, change, { source: sourceOf(author), worksheetId: sheet.id })),
    ];
    case "activated": return [
      ...(change.before ? ofSheet(EventNumber.sheetDeactivated, change, change.before, {}) : []),
      ...ofSheet(EventNumber.sheetActivated, change, change.sheet, {}),
    ];
    case "selection": return [
      ...ofSheet(EventNumber.sheetSelectionChanged, change, change.sheet, { address: blockAddress(change.block) }),
      ...tableSelections(change, entered),
    ];
    default: return change satisfies never;
  }
}

function ofWorkbook(event: EventNumber, { author }: ModelChange, detail: object): EventMessage {
  return { event, target: wholeWorkbook, author, detail };
}

/** For the handlers of one sheet and for those of all sheets. */
function ofSheet(event: EventNumber, { author }: ModelChange, { id }: SheetModel, detail: object): EventMessage[] {
  return [id, wholeWorkbook].map((target) => ({ event, target, author, detail: { ...detail, worksheetId: id } }));
}

/** A table's handlers are told where the selection meets it, and once, without an address, when it has left. */
function tableSelections({ author, sheet, block }: Extract<ModelChange, { kind: "selection" }>, entered: Set<TableModel>): EventMessage[] {
  return sheet.tables.flatMap((table) => {
    const common = intersection(table.range, block);
    const wasInside = entered.has(table);
    if (common) entered.add(table);
    else entered.delete(table);
    if (!common && !wasInside) return [];
    const detail = { address: common ? blockAddress(common) : "", worksheetId: sheet.id, tableId: String(table.id) };
    return [{ event: EventNumber.tableSelectionChanged, target: String(table.id), author, detail }];
  });
}
