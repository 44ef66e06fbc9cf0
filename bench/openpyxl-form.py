"""The same job with openpyxl: FORMS RESULTS; prints `first rate` over the forms of the folder (it does not warm up)."""
import os
import sys
import time

from openpyxl import load_workbook
from openpyxl.chart import BarChart, Reference

import warnings

warnings.simplefilter("ignore")


def one(form, result):
    book = load_workbook(form)
    sheet = book.worksheets[0]
    summary = book.create_sheet("汇总")
    for row in range(13, 20):
        weight = sheet.cell(row, 9).value
        sheet.cell(row, 10).value = weight
        summary.append([sheet.cell(row, 3).value, weight, weight])
    for place in range(3):
        chart = BarChart()
        chart.add_data(Reference(summary, min_col=2, max_col=3, min_row=1, max_row=7))
        chart.set_categories(Reference(summary, min_col=1, min_row=1, max_row=7))
        summary.add_chart(chart, "E%d" % (1 + place * 15))
    book.save(result)


forms, results = sys.argv[1:3]
os.makedirs(results, exist_ok=True)
names = sorted(os.listdir(forms))[: int(sys.argv[3]) if len(sys.argv) > 3 else None]
start = time.time()
for name in names:
    one(os.path.join(forms, name), os.path.join(results, name))
rate = len(names) / (time.time() - start)
print("first %.1f" % rate)
print("warm %.1f" % rate)
