"""writeTeams.py BOOK.xlsx OUT.xlsx ROWS.json: the workbook with other rows (team, leader, from, to, formerly; days as ISO) in its Teams table."""
import datetime, json, sys
import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheet = next(sheet for sheet in book.worksheets if "Teams" in sheet.tables)
table = sheet.tables["Teams"]
first = sheet[table.ref][0][0]
for cells in sheet[table.ref][1:]:
    for cell in cells:
        cell.value = None
rows = json.load(open(sys.argv[3]))
for down, values in enumerate(rows, 1):
    for right, value in enumerate(values):
        cell = sheet.cell(first.row + down, first.column + right)
        cell.value = datetime.datetime.fromisoformat(value) if right in (2, 3) and value else value
        if right in (2, 3):
            cell.number_format = "yyyy-mm-dd"
table.ref = f"{first.coordinate}:{sheet.cell(first.row + len(rows), first.column + 4).coordinate}"
if table.autoFilter is not None:
    table.autoFilter.ref = table.ref
book.save(sys.argv[2])
