"""The guide to the directory says what the program does."""

import pytest

from bot.content import ROOT
from flows.service import Channel
from storage.exchange.fields import FIELDS
from storage.exchange.hsds_names import NATIVE, OURS, TEST_CALL
from storage.rules import ACCESS, OFFERS, SCOPES, WHOM

GUIDE = (ROOT / "docs/directory.md").read_text("utf-8")
COLUMNS = GUIDE.partition("## Columns")[2].partition("## Recognition")[0]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_each_column_is_explained(field: object) -> None:
    """An editor finds what a column means without opening a spreadsheet."""
    assert f"`{field.name}`" in COLUMNS  # type: ignore[attr-defined]  # a field


@pytest.mark.parametrize("word", sorted({*OFFERS, *WHOM, *ACCESS, *SCOPES, *Channel} - {""}))
def test_each_word_of_a_list_is_named(word: str) -> None:
    """The rules refuse all others."""
    assert f"`{word}`" in COLUMNS
    meaning = " ".join(field.meaning for field in FIELDS)
    assert word in meaning


def test_kinds_of_recognition_and_names_of_hsds_are_explained() -> None:
    """As they stand in a file."""
    (kinds,) = (field.choices for field in FIELDS if field.name == "recognition_kind")

    for name in (*kinds, *NATIVE.values(), TEST_CALL, OURS):
        assert f"`{name}`" in GUIDE
