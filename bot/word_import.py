"""What a file from a translator would do to the words of a language, and doing it: all of it or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.content import ROOT
from bot.errors import ShellError
from bot.replacing import replace_all
from bot.word_files import read_file
from bot.word_sources import in_step, origin_of
from bot.word_trial import objections
from bot.word_units import SOURCE, language_of, units, words_of
from flows.ids import LanguageCode
from locales.exchange.comparing import Edit, edits_of
from locales.exchange.errors import Flawed, Unreadable
from locales.exchange.patching import patched
from locales.exchange.sheets import Tick

MEANWHILE = "The words were changed by somebody else meanwhile. Nothing was changed; give the command again."


@dataclass(frozen=True, slots=True)
class Guide:
    """Where the words are, on which day they are checked, and host and port of the browser door that shows them."""

    today: str
    browser: str
    root: Path = ROOT


@dataclass(frozen=True, slots=True)
class Plan:
    """The edits of a file, and the Fluent files (name without ending to text) as they are and as they would be."""

    code: LanguageCode
    edits: tuple[Edit, ...]
    before: Mapping[str, str]
    after: Mapping[str, str]


def plan(file: Path, lang: str, guide: Guide, tick: Tick = lambda: None) -> Plan:
    """What the file would do. ShellError lists everything that is wrong with it. `lang` is empty to take the file's."""
    try:
        return _plan(file, lang, guide, tick)
    except Unreadable as error:
        raise ShellError(f"{file}: {error}. Nothing was changed.") from None
    except Flawed as error:
        lines = "\n".join(map(str, error.flaws))
        raise ShellError(f"{lines}\n{file}: {error}. Nothing was changed.") from None


def _plan(file: Path, lang: str, guide: Guide, tick: Tick) -> Plan:
    root = guide.root
    brought = read_file(file, tuple(words_of(SOURCE, root)), tick)
    if lang and lang != brought.language:
        raise Unreadable(
            f"it is for {brought.language!r} and not for {lang!r}. Give the other file, or the other --lang"
        )
    code = language_of(brought.language, root)
    known = units(code, guide.browser, lambda _message: "", root)
    edits = edits_of(brought, known)
    before = words_of(code, root)
    after = patched(before, edits, known)
    if edits and (flaws := objections(code, after, edits, guide.today, root)):
        raise Flawed(flaws)
    return Plan(code, edits, before, after)


def carry_out(agreed: Plan, root: Path = ROOT) -> tuple[str, ...]:
    """Write what somebody agreed to, unless the words are no longer what was shown; returns what is still stale."""
    if words_of(agreed.code, root) != agreed.before:
        raise ShellError(MEANWHILE)
    records, behind = in_step(origin_of(agreed.code, root), agreed.edits)
    words = {f"locales/{agreed.code}/{name}.ftl": text for name, text in agreed.after.items()}
    replace_all({root / file: text.encode() for file, text in {**words, **records}.items()})
    return behind
