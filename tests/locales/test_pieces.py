"""Patterns taken apart: what a reader may see, and what is asked for whatever is chosen."""

from fluent.syntax import ast

from locales.leftovers import is_latin
from locales.pieces import GAP, always, choices, pieces, references
from tests.locales.words import of

TEXT = """words = Call { $name } or { "?now" }: { $n ->
    [one] { -term(case: "x") } { $day }
   *[other] { $day } { NUMBER($n) }
 }
"""


def pattern() -> ast.Pattern:
    value = of(TEXT).messages["words"].value
    assert value is not None
    return value


def test_each_variant_is_a_piece() -> None:
    """What is put in is a gap, what is written in quotes is text."""
    assert pieces(pattern()) == (f"Call {GAP} or ?now: {GAP}", f"{GAP} {GAP}", f"{GAP} {GAP}")


def test_what_every_variant_uses_is_always_used() -> None:
    """What chooses the variant counts, too; what one variant has alone does not."""
    assert always(pattern()) == {"$name", "$n", "$day"}
    assert references(pattern()) == {"$name", "$n", "$day", "-term"}
    assert len(list(choices(pattern()))) == 1


def test_the_script_of_a_language_is_known() -> None:
    """By CLDR; a code that it does not know is taken for Latin, where fewer words are suspicious."""
    assert [is_latin(code) for code in ("en", "vi", "ar", "zh", "uk", "qqq")] == [True, True, False, False, False, True]
