"""Words out to translators and in again: XLSX, XLIFF and PO. For people: docs/translators.md."""
