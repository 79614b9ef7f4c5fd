"""What the checks say of edited words before they are written: on a copy of the content that is thrown away."""

import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from bot.checking import UNREADABLE, all_findings
from bot.content import ROOT
from bot.word_units import SOURCE
from flows.finding import Finding
from flows.ids import LanguageCode
from locales.exchange.comparing import Edit
from locales.exchange.errors import Flaw

COPIED: Final = ("flows/pages/*.toml", "flows/countries/*.toml", "locales/*.toml", f"locales/{SOURCE}/*")
LANGUAGES: Final = "locales/languages.toml"
KEYWORDS: Final = "keywords.toml"


def objections(
    code: LanguageCode, files: Mapping[str, str], edits: Iterable[Edit], today: str, root: Path = ROOT
) -> tuple[Flaw, ...]:
    """What the checks find in the language with these files (name without ending to text) and not without them.

    Each is told with the rows of the file that it comes from.
    """
    with tempfile.TemporaryDirectory(prefix="waymark-words-") as folder:
        copy = Path(folder)
        _copy(root, copy, code)
        before = all_findings(today, copy)
        for name, text in files.items():
            (copy / f"locales/{code}/{name}.ftl").write_bytes(text.encode())
        after = all_findings(today, copy)
    edits = tuple(edits)
    was_judged = not any(found.rule in UNREADABLE for found in before)
    return tuple(_told(before, after, edits, was_judged=was_judged))


def _told(
    before: Iterable[Finding], after: Iterable[Finding], edits: Iterable[Edit], *, was_judged: bool
) -> Iterator[Flaw]:
    known = frozenset(before)
    for finding in after:
        rows = [edit.place for edit in edits if finding.place in (edit.unit.message, edit.unit.page)]
        # The first whole translation is the first that is judged: what its other pages say is not the file's doing.
        if finding not in known and (rows or was_judged):
            yield Flaw("; ".join(rows) or finding.file, f"{finding.place}: {finding.text} [{finding.rule}]")


def _copy(root: Path, copy: Path, code: LanguageCode) -> None:
    """The content with English and this language alone, in the list of languages or not."""
    for pattern in (*COPIED, f"locales/{code}/*"):
        for file in root.glob(pattern):
            target = copy / file.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    (copy / LANGUAGES).write_text(f'source = "{SOURCE}"\nlanguages = ["{SOURCE}", "{code}"]\n', "utf-8")
    if not (copy / f"locales/{code}/{KEYWORDS}").is_file():
        # Words are judged before anybody has written what people may type in the language.
        shutil.copyfile(root / f"locales/{SOURCE}/{KEYWORDS}", copy / f"locales/{code}/{KEYWORDS}")
