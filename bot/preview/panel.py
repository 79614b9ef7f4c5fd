"""What the editor's panel says about the page on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from bot.content import Content, read_text
from bot.view import View
from flows.callback import LIMIT
from flows.card import ABOUT_ONE
from flows.finding import Finding
from flows.graph import ways_of
from flows.ids import LanguageCode, PageId, behind
from flows.page import Page
from flows.standing import Standing

LIMITS = {"characters": 500, "lines": 8, "bytes": LIMIT}
"""B19: characters and lines of a page; bytes of callback data (Bot API reference)."""
STATES = {
    Standing.DRAFT: "draft: nobody has signed",
    Standing.STALE: "stale: the English changed after it was translated",
    Standing.ABSENT: "not translated",
}
"""What is said of words that nobody has signed as they are."""


@dataclass(frozen=True, slots=True)
class Panel:
    """Facts about a page, in the order in which they are shown. `entry` is the id of the service on it, "" for none."""

    page: Page
    state: str
    shape: str
    words: str
    rules: str
    entry: str
    leads_to: tuple[PageId, ...]
    comes_from: tuple[PageId, ...]
    characters: int
    lines: int
    bytes: int
    findings: tuple[Finding, ...]


def panel_of(content: Content, view: View, findings: tuple[Finding, ...], today: str) -> Panel:
    """The panel for what is shown."""
    page = content.atlas.pages[view.page]
    owner = behind(page.id)
    text = "\n\n".join(part for part in (view.title, view.body) if part)
    ways = ways_of(content.atlas)
    topic = PurePath(page.file).stem
    return Panel(
        page=page,
        state=_state(content, page, view.language, today),
        shape=_place(content.root, page.file, f"[page.{owner}]"),
        words=_place(content.root, f"locales/{view.language}/{topic}.ftl", f"{owner} ="),
        rules=f"locales/{view.language}/rules.toml, locales/{view.language}/glossary.toml",
        entry=_entry(content, view),
        leads_to=tuple(sorted(ways[page.id])),
        comes_from=tuple(sorted(source for source, goals in ways.items() if page.id in goals)),
        characters=len(text),
        lines=sum(1 for line in text.split("\n") if line.strip()),
        bytes=max((len(button.data.encode()) for row in view.rows for button in row), default=0),
        findings=tuple(item for item in findings if item.place == owner or item.place.startswith(f"{owner}.")),
    )


def pages_by_topic(content: Content) -> Mapping[str, tuple[PageId, ...]]:
    """All pages for the picker, by the file they stand in; a warning stands with its page."""
    topics: dict[str, list[PageId]] = {}
    for page in content.atlas.pages.values():
        topics.setdefault(PurePath(page.file).stem, []).append(page.id)
    return {topic: tuple(pages) for topic, pages in topics.items()}


def _state(content: Content, page: Page, language: LanguageCode, today: str) -> str:
    """The state of the words, with who signed them and until when that holds."""
    standing = content.atlas.shelf.of(page.id, language, today)
    signed = content.records[language].signed.get(page.id)
    if standing not in (Standing.REVIEWED, Standing.EXPIRED) or signed is None:
        return STATES[standing]
    return f"{standing}: {signed.role}, {signed.organisation}, {signed.on}, holds until {signed.until}"


def _entry(content: Content, view: View) -> str:
    service = content.atlas.directory.by_code.get(view.place.service) if view.page in ABOUT_ONE else None
    return service.id if service else ""


def _place(root: Path, file: str, beginning: str) -> str:
    """File and line where something begins, or the file alone when it does not stand there."""
    lines = read_text(root, file).splitlines()
    found = next((number for number, line in enumerate(lines, start=1) if line.startswith(beginning)), None)
    return f"{file}:{found}" if found else file
