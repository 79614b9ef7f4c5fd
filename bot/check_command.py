"""The command `check`: which files and languages are asked about, and where the answer goes."""

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from bot.checking import all_findings
from bot.clock import today
from bot.content import content_root, read_languages
from bot.errors import WrongUse
from bot.finding_places import LANGUAGE
from bot.finding_report import Format, written
from flows.finding import Finding
from flows.ids import LanguageCode

CONTENT: Final = re.compile(
    r"flows/(?:pages|countries)/[\w-]+\.toml|locales/(?:lines|languages)\.toml|locales/[\w-]+/(?:[\w-]+\.(?:ftl|toml)|(?:made|code-words)\.txt)"
)
"""The files that hold pages, facts and words, by their path below the folder of the content."""


def check(files: Iterable[Path], languages: Iterable[str], form: Format, out: Path | None) -> int:
    """Write the findings of these files and languages, or all; gives 1 if there is any, else 0."""
    root = content_root()
    asked = frozenset(_content_file(root, file) for file in files)
    spoken = read_languages(root)
    chosen = frozenset(_language(root, code) for code in languages)
    in_files = frozenset(LanguageCode(folder[1]) for file in asked if (folder := LANGUAGE.match(file)))
    # English facts are judged with the English words.
    only = chosen or (in_files if asked and len(in_files) == len(asked) else None)
    found = all_findings(today(), root, (*spoken, *sorted((chosen | in_files) - set(spoken))), only)
    kept = tuple(finding for finding in found if _is_asked(finding, asked, chosen))
    _write(written(kept, form, root), out)
    return 1 if kept else 0


def _is_asked(finding: Finding, files: frozenset[str], languages: frozenset[LanguageCode]) -> bool:
    in_language = LANGUAGE.match(finding.file)
    is_spoken = not languages or (in_language is not None and in_language[1] in languages)
    return is_spoken and (not files or finding.file in files)


def _content_file(root: Path, path: Path) -> str:
    """The path below the folder, of a file that is there."""
    whole = path.resolve()
    if whole.is_relative_to(root) and whole.is_file():
        name = whole.relative_to(root).as_posix()
        if CONTENT.fullmatch(name):
            return name
    raise WrongUse(f"FILES: {str(path)!r} is not a file of pages, facts or words below {root}")


def _language(root: Path, code: str) -> LanguageCode:
    known = sorted(folder.parent.name for folder in root.glob("locales/*/rules.toml"))
    if code not in known:
        raise WrongUse(f"--lang: {code!r} has no words here; there are {', '.join(known)}")
    return LanguageCode(code)


def _write(text: str, out: Path | None) -> None:
    if out is None:
        sys.stdout.write(text)
        return
    try:
        out.write_text(text, "utf-8")
    except OSError as error:
        raise WrongUse(f"--out: {str(out)!r} cannot be written: {error.strerror}") from error
    sys.stderr.write(f"Written: {out}\n")
