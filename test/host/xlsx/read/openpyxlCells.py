"""Prints every filled cell of a workbook as JSON, as openpyxl reads it: {sheet: {address: [formula or null, value]}}.

A date is {"serial": …}: openpyxl rounds it on its way through a datetime.
"""
import datetime, json, sys
from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel

path = sys.argv[1]
shown = load_workbook(path)
values = load_workbook(path, data_only=True)
sheets = {}
for sheet in values.worksheets:
    cells = {}
    for row in shown[sheet.title].iter_rows():
        for cell in row:
            value = sheet[cell.coordinate].value
            formula = cell.value if cell.data_type == "f" else None
            if value is None and formula is None:
                continue
            kind = sheet[cell.coordinate].data_type
            if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
                value = {"serial": to_excel(value, values.epoch)}
            if formula is not None and not isinstance(formula, str):
                formula = getattr(formula, "text", None)
            cells[cell.coordinate] = [formula, {"error": value} if kind == "e" else value]
    sheets[sheet.title] = {
        "cells": cells,
        "merges": sorted(str(r) for r in sheet.merged_cells.ranges),
        "tables": {t.displayName: [t.ref, [c.name for c in t.tableColumns]] for t in sheet.tables.values()},
        "state": sheet.sheet_state,
        "hiddenRows": sorted(k for k, d in sheet.row_dimensions.items() if d.hidden),
    }
print(json.dumps(sheets))
