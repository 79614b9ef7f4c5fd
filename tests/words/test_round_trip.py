"""Out to a translator and in again, without a loss and without a change nobody made."""

import io
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook  # type: ignore[import-untyped]  # ships no types

from bot.word_formats import ENDING_OF, Format
from bot.word_units import SOURCE, language_of, units, words_of
from locales.exchange.comparing import Edit
from locales.exchange.patching import patched
from locales.exchange.patterns import asked_by
from locales.exchange.signs import faults_of, tidy
from locales.exchange.units import units_of
from storage.exchange.stable import same_bytes
from tests.words.made import ENGLISH, OWN, PLAIN, UNITS, edits, exported
from tests.words.resent import RESENT

FORMATS = tuple(Format)
DRAFTS = ("ar", "zh", "ru")


@pytest.mark.no_cover  # small drafts reach the same lines, in a third of the time
@pytest.mark.parametrize("code", DRAFTS)
@pytest.mark.parametrize("file_format", FORMATS)
def test_a_real_draft_comes_back_without_a_change(file_format: Format, code: str, tmp_path: Path) -> None:
    """All texts of the guide, right to left, without spaces, with cases; none of these languages is listed yet."""
    known = units(language_of(code), "127.0.0.1:8080", lambda _: "draft")

    back = edits(exported(file_format, known, code), tmp_path, ENDING_OF[file_format], known)

    assert len(known) > 1000
    assert back == ()


@pytest.mark.parametrize("code", DRAFTS)
def test_every_text_of_a_draft_can_be_written_where_it_was_read(code: str) -> None:
    """Writing the same texts again changes no meaning: what is read then is what was read before."""
    known = units(language_of(code), "127.0.0.1:8080", lambda _: "draft")
    own = words_of(language_of(code))

    again = {**own, **patched(own, [Edit(one, one.translation, "") for one in known], known)}

    read = units_of(words_of(SOURCE), again, PLAIN)
    assert [one.translation for one in read] == [one.translation for one in known]


@pytest.mark.parametrize("file_format", FORMATS)
def test_the_same_words_give_the_same_bytes(file_format: Format) -> None:
    """A file in version control changes only with its words."""
    assert exported(file_format) == exported(file_format)


def test_when_a_spreadsheet_was_made_does_not_stand_in_it() -> None:
    """Two exports a second apart are the same."""

    def made(day: int) -> bytes:
        book, out = Workbook(), io.BytesIO()
        book.properties.created = datetime(2026, 11, day)  # noqa: DTZ001  # openpyxl knows no time zones
        book.save(out)
        return same_bytes(out.getvalue())

    assert made(1) == made(2)


WORDS = st.text(
    st.one_of(
        st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs")),
        st.sampled_from("\n=+-@<>&\"'[]*.#\\{}% אب\u200d\u2068\u2069"),
    ),
    max_size=40,
).map(tidy)


def is_writable(text: str) -> bool:
    """Whether an import takes the text: the same rules that it asks, and no entity."""
    asked = asked_by(text)
    return bool(text) and not asked.fault and not asked.names and not any(faults_of(text, ""))


@pytest.mark.parametrize("file_format", FORMATS)
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(changed=st.dictionaries(st.sampled_from([one.key for one in UNITS]), WORDS, min_size=1, max_size=5))
def test_any_set_of_edits_comes_back_and_goes_into_the_files(
    tmp_path: Path, file_format: Format, changed: dict[str, str]
) -> None:
    """Signs that spreadsheets run, that XML and PO quote, that Fluent reads; missing texts, messages and labels."""
    changed = {key: text for key, text in changed.items() if is_writable(text)}
    assume(changed)
    written = tuple(replace(one, translation=changed.get(one.key, one.translation)) for one in UNITS)

    # What a translator sends: the marks of the old words and the new texts.
    sent = RESENT[file_format](exported(file_format), changed)
    back = edits(sent, tmp_path, ENDING_OF[file_format])

    read = units_of(ENGLISH, {**OWN, **patched(OWN, back, UNITS)}, PLAIN)
    assert [one.translation for one in read] == [one.translation for one in written]
