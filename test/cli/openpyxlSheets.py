"""Prints what openpyxl reads of some sheets as JSON.

openpyxlSheets.py FILE SHEET… → {sheets: [name…], names: [name…], read: {sheet: {values, formulas, tables, charts}}}
Dates are serial numbers; a chart is its title's cell and the cells of its series.
"""
import datetime, json, sys, warnings
from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")
file, wanted = sys.argv[1], sys.argv[2:]
shown, values = load_workbook(file), load_workbook(file, data_only=True)


def plain(cell):
    if isinstance(cell.value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return to_excel(cell.value, values.epoch)
    return {"error": cell.value} if cell.data_type == "e" else cell.value


def names(book):
    # A list of its own before openpyxl 3.1, a dict from then on.
    return [one.name for one in getattr(book.defined_names, "definedName", [])] or list(book.defined_names)


def series(chart):
    parts = [chart] + [other for other in chart._charts if other is not chart]
    return [one.val.numRef.f for part in parts for one in part.series]


read = {}
for name in wanted:
    sheet = shown[name]
    read[name] = {
        "values": {c.coordinate: plain(c) for row in values[name].iter_rows() for c in row if c.value is not None},
        "formulas": {c.coordinate: c.value[1:] for row in sheet.iter_rows() for c in row if c.data_type == "f"},
        "tables": {t.displayName: t.ref for t in sheet.tables.values()},
        "charts": [series(chart) for chart in sheet._charts],
        "state": sheet.sheet_state,
    }
print(json.dumps({"sheets": shown.sheetnames, "names": sorted(names(shown)), "read": read}))
