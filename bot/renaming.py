"""Another name for a message, or for a page with its messages: in every language, in the pages and in the records."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from bot.bench import Bench, write_all
from bot.errors import ShellError
from flows.ids import PageId
from flows.page import Page
from locales.recording import renamed

NAME: Final = re.compile(r"[a-z][a-z0-9-]*")
PACKAGES: Final = ("flows", "locales", "bot")


def rename(bench: Bench, old: str, new: str) -> tuple[str, ...]:
    """Rename everywhere or, with a ShellError, nowhere; returns the files in which something changed."""
    names = _names(bench, old, new)
    texts = dict(_changed(bench, names))
    records = {code: renamed(bench.standings.records[code], names) for code in bench.content.catalogues}
    write_all(bench.root, texts)
    bench.write(records)
    return tuple(texts)


def _names(bench: Bench, old: str, new: str) -> Mapping[str, str]:
    """Old name -> new name of everything that bears it."""
    page, messages = bench.content.atlas.pages.get(PageId(old)), bench.standings.source_hashes
    if not NAME.fullmatch(new):
        raise ShellError(f"NEW: {new!r} is not a name: small letters, digits and dashes")
    if page is None and old not in messages:
        raise ShellError(f"OLD: there is no page and no message {old!r}")
    names = {name: new + name.removeprefix(old) for name in (old, *(_parts(page) if page else ()))}
    if taken := sorted({*messages, *bench.content.atlas.pages} & set(names.values())):
        raise ShellError(f"NEW: {', '.join(taken)} is there already")
    if named := sorted({file for name in names for file in _programs(bench.root, name)}):
        raise ShellError(f"OLD: the program itself names this, in {', '.join(named)}; a programmer has to rename it")
    return names


def _parts(page: Page) -> Iterator[str]:
    """The messages that are called after their page."""
    yield from (f"{page.id}-{part}" for part in page.parts)
    if page.missing.startswith(f"{page.id}-"):
        yield page.missing


def _programs(root: Path, name: str) -> Iterator[str]:
    for package in PACKAGES:
        for file in (root / package).rglob("*.py"):
            if f'"{name}"' in file.read_text("utf-8"):
                yield file.relative_to(root).as_posix()


def _changed(bench: Bench, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The files with the new names, those of languages in preparation included."""
    one_of = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    in_words = re.compile(rf"^({one_of})(?= *=)|(?<=\{{)( *)({one_of})(?=[ .}}])", re.MULTILINE)
    in_pages = re.compile(rf'(?<=^\[page\.)({one_of})(?=[\].])|(?<=")({one_of})(?=["#])', re.MULTILINE)
    for pattern, places in ((in_words, "locales/*/*.ftl"), (in_pages, "flows/pages/*.toml")):
        for path in sorted(bench.root.glob(places)):
            before = path.read_text("utf-8")
            after = pattern.sub(lambda found: _new(found, names), before)
            if after != before:
                yield path.relative_to(bench.root).as_posix(), after


def _new(found: re.Match[str], names: Mapping[str, str]) -> str:
    *space, name = (part for part in found.groups() if part is not None)
    return "".join(space) + names[name]
