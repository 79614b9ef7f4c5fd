"""All findings about pages and the ways between them."""

from collections.abc import Iterable

from flows.atlas import Atlas
from flows.finding import Finding
from flows.graph import graph_findings
from flows.page import Page
from flows.structure import page_findings


def structural_findings(atlas: Atlas, pages: Iterable[Page], today: str) -> tuple[Finding, ...]:
    """Every defect of structure, in the order of files. The graph is looked at only when its pages are all there."""
    pages = tuple(pages)
    of_pages = tuple(page_findings(atlas, pages))
    if any(finding.rule == "missing-page" for finding in of_pages):
        return tuple(sorted(of_pages))
    return tuple(sorted((*of_pages, *graph_findings(atlas, pages, today))))
