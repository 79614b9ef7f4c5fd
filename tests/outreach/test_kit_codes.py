"""A file of codes is printed whole or refused with the row that is wrong."""

from pathlib import Path

import pytest

from bot.content import Content
from bot.errors import WrongUse
from bot.outreach.kit_codes import read_codes
from bot.outreach.link_table import csv_of
from flows.ids import CountryCode, Day, LanguageCode, PageId
from storage.link import Link, Meaning

HEAD = "code,address,language,country,region,page,label,state,until,opened\r\n"
GOOD = 'abcd2345,https://t.me/guide_bot?start=abcd2345,ro,IT,,f-hub,"Team, east",live,2027-11-24,\r\n'


def written(folder: Path, text: str) -> Path:
    """A file with this text."""
    file = folder / "codes.csv"
    file.write_bytes(text.encode())
    return file


def test_codes_are_grouped_by_language_and_country(tmp_path: Path, content: Content) -> None:
    """In the order of the file; a sheet has one kind of back, and what was taken back is not printed again."""
    more = "".join(
        f"{code},https://t.me/guide_bot?start={code},{language},{country},,,,{state},2027-11-24,\r\n"
        for code, language, country, state in (
            ("e2", "ar", "", "live"), ("e3", "ro", "it", "live"),
            ("e4", "ro", "IT", "revoked"), ("e5", "uk", "", "expired"),
        )
    )  # fmt: skip

    codes = read_codes(written(tmp_path, f"\ufeff{HEAD}{GOOD}{more}"), content.atlas)

    assert codes.bot == "guide_bot"
    assert codes.batches == {
        ("ro", "IT"): ("https://t.me/guide_bot?start=abcd2345", "https://t.me/guide_bot?start=e3"),
        ("ar", None): ("https://t.me/guide_bot?start=e2",),
    }


def test_what_link_new_writes_is_printed(tmp_path: Path, content: Content) -> None:
    """The two commands meet in this file."""
    link = Link(
        "k3vq7xwm", Meaning(LanguageCode("ro"), PageId("f-hub"), CountryCode("IT"), "", Day("2027-11-24")), "Team, east"
    )
    (tmp_path / "codes.csv").write_bytes(csv_of((link,), "guide_bot", "2026-11-24", {}))

    codes = read_codes(tmp_path / "codes.csv", content.atlas)

    assert codes.batches == {("ro", "IT"): ("https://t.me/guide_bot?start=k3vq7xwm",)}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "row 1: the columns must be code,address"),
        (HEAD, "there is no live code in it"),
        (HEAD + GOOD.replace("live", "revoked"), "there is no live code in it"),
        (HEAD + GOOD + GOOD, "row 3: this address stands there twice"),
        (HEAD + GOOD + "x,ro,IT\r\n", "row 3: has 3 columns; 10 fit"),
        (HEAD + GOOD + GOOD.replace("ro,IT", "xx,IT").replace("abcd", "b"), "row 3: lang: 'xx'"),
        (HEAD + GOOD.replace(",IT,", ",QQ,"), "row 2: country: 'QQ'"),
        (HEAD + GOOD.replace("f-hub", "sit-sex"), "row 2: page: links do not open"),
        (HEAD + GOOD.replace("https://t.me/guide_bot", "https://example.org/guide_bot"), "row 2: 'https://example.org"),
        (HEAD + GOOD.replace("start=abcd2345", "start=other"), "row 2: the address does not hold the code"),
        (HEAD + GOOD + GOOD.replace("guide_bot", "other_bot"), "row 3: opens other_bot, not guide_bot"),
        (HEAD + '"abcd', "row 2: is not CSV"),
    ],
)
def test_a_row_that_cannot_be_printed_is_named(tmp_path: Path, content: Content, text: str, named: str) -> None:
    """By its number in a spreadsheet; an address of somebody else never gets on paper (T15, T16)."""
    with pytest.raises(WrongUse, match=named):
        read_codes(written(tmp_path, text), content.atlas)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path, content: Content) -> None:
    """And one that is not there, or opens another bot than was asked for."""
    (tmp_path / "codes.csv").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(WrongUse, match="is not UTF-8"):
        read_codes(tmp_path / "codes.csv", content.atlas)
    with pytest.raises(WrongUse, match="cannot be read: No such file"):
        read_codes(tmp_path / "none.csv", content.atlas)
    with pytest.raises(WrongUse, match="opens guide_bot, not asked_bot"):
        read_codes(written(tmp_path, HEAD + GOOD), content.atlas, "asked_bot")
