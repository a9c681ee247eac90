"""readTables.py BOOK.xlsx OUTDIR: every Excel table as OUTDIR/<table>.csv, read by openpyxl; dates stay serial numbers."""
import csv, os, sys
import openpyxl
from openpyxl.worksheet import _reader

plain = _reader.WorkSheetParser.__init__
def without_dates(self, *args, **kwargs):
    plain(self, *args, **kwargs)
    self.date_formats = frozenset()
_reader.WorkSheetParser.__init__ = without_dates

book = openpyxl.load_workbook(sys.argv[1], data_only=True)
for sheet in book.worksheets:
    for table in sheet.tables.values():
        with open(os.path.join(sys.argv[2], table.name + ".csv"), "w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            for row in sheet[table.ref]:
                writer.writerow("" if cell.value is None else repr(cell.value) if isinstance(cell.value, float) else cell.value for cell in row)
