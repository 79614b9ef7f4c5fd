"""Services in and out: HSDS 3 JSON, CSV and XLSX. What each column means: fields.py and docs/directory.md."""
