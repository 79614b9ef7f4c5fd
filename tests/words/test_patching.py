"""New texts come where English has them, whatever the language has already."""

import pytest

from locales.exchange.comparing import Edit
from locales.exchange.patching import patched
from locales.exchange.units import units_of
from tests.words.made import ENGLISH, PLAIN


def filled(own: dict[str, str], key: str, text: str) -> dict[str, str]:
    """The files after one text was written."""
    units = units_of(ENGLISH, own, PLAIN)
    edit = Edit(next(one for one in units if one.key == key), text, "row 2")
    return {**own, **patched(own, (edit,), units)}


def test_a_message_of_labels_alone_gets_its_text_before_them() -> None:
    """Where Fluent has it."""
    after = filled({"about": "hello =\n    .title = Titlu\n"}, "about/hello", "Bună")

    assert after["about"] == "hello = Bună\n    .title = Titlu\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, "-law = legea\n"),
        ("", "-law = legea\n"),
        ("# x", "# x\n\n-law = legea\n"),
        ("# x\n", "# x\n\n-law = legea\n"),
        ("# x\n\n", "# x\n\n-law = legea\n"),
    ],
)
def test_the_first_message_of_a_file_comes_at_its_end(before: str | None, after: str) -> None:
    """Behind one empty line, in a file that may not be there yet."""
    own = {} if before is None else {"terms": before}

    assert filled(own, "terms/-law", "legea")["terms"] == after
