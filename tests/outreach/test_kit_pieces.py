"""Every piece, as a phone, a printer and a reader find it."""

from dataclasses import replace
from functools import cache

import pytest

from bot.checking import sound_content
from bot.content import Content
from bot.errors import ShellError
from bot.outreach import print_pdf
from bot.outreach.core_rights import quiet_words
from bot.outreach.isolates import marked
from bot.outreach.measuring import _drawn, _Within, faults
from bot.outreach.pieces import ACCENT, CARD, INK, LEAFLET, PIECES, POSTER, SHOE, STICKER, STRIPS, Design, check_code
from bot.outreach.print_pdf import set_piece
from flows.ids import LanguageCode
from locales.listed import found
from tests.outreach.editions import LONGEST, TODAY, edition
from tests.outreach.paper import angle_of_text, codes_in, fonts_of, missing_glyphs, sizes_of, text_of

pytestmark = pytest.mark.usefixtures("typesetting")

ADDRESS = "https://t.me/guide_bot?start=ar_IT"
OPEN = ("card", "sticker", "leaflet")
"""Made in English; the others are made quiet and in Arabic. `tests.benchmarks.kit_matrix` makes all of all."""


@cache
def made(name: str) -> bytes:
    """A sheet of a piece for Italy, made once for all claims about it."""
    piece, (language, design) = PIECES[name], ("en", Design.OPEN) if name in OPEN else ("ar", Design.QUIET)
    return set_piece(piece, edition(sound(), language, "IT", design), [ADDRESS] * piece.on_sheet)


@cache
def sound() -> Content:
    """The content, read once."""
    return sound_content(TODAY)


@pytest.mark.parametrize("name", PIECES)
def test_every_code_on_a_sheet_is_read(name: str) -> None:
    """From what a plain printer makes of it: a code that no phone reads is a card that helps nobody."""
    on_page = {POSTER.name: STRIPS + 1, LEAFLET.name: 1}.get(name, PIECES[name].on_sheet)

    assert codes_in(made(name)) == [ADDRESS] * on_page


@pytest.mark.parametrize("name", PIECES)
def test_every_character_is_drawn_with_a_font_of_the_file(name: str) -> None:
    """A print shop has other fonts, and an empty box instead of a letter is worse than no card."""
    pdf = made(name)

    assert missing_glyphs(pdf) == 0
    assert all(fonts_of(pdf).values())
    assert {font.partition("+")[2].removesuffix("-Bold") for font in fonts_of(pdf)} <= {"Noto-Sans", "Noto-Sans-Arabic"}


@pytest.mark.parametrize("name", PIECES)
def test_the_numbers_stand_on_all_but_the_sticker(name: str) -> None:
    """In the digits that are dialled."""
    text = text_of(made(name))

    assert ("112" in text, "800 290 290" in text) == (name != STICKER.name, name != STICKER.name)
    assert "guide_bot" in text


@pytest.mark.parametrize("name", OPEN)
def test_an_unsigned_piece_says_that_it_is_a_draft(name: str) -> None:
    """In its small print."""
    assert "No reviewer has checked these words yet." in text_of(made(name))


def test_sheets_are_a4_and_the_leaflet_has_two_pages_of_a5() -> None:
    """What a plain printer takes."""
    leaflet = made("leaflet")

    assert sizes_of(leaflet) == {(148, 210)}
    assert all(sizes_of(made(name)) == {(210, 297)} for name in PIECES if name != LEAFLET.name)
    assert "Not being punished" in text_of(leaflet)


def test_a_folded_card_shows_nothing_but_its_cover(content: Content) -> None:
    """Its outside is its second page; all else stands on the first one."""
    said = edition(content, "en", "IT", Design.OPEN)
    pages = print_pdf._laid_out(PIECES["pocket"], said, [[ADDRESS]], 9, sides=("cover",)).pages

    assert [drawn.what for drawn in _drawn(pages[0]._page_box, _Within(None, None))] == ["'Good to know'"]


def test_the_cover_stands_upright_when_the_card_is_folded() -> None:
    """Which is upside down on the sheet."""
    assert angle_of_text(made("pocket"), 1) == 180


def test_the_longest_address_is_read_from_the_smallest_code(content: Content) -> None:
    """A name of 32 letters and the longest start make the finest code."""
    said = edition(content, "en", "", Design.QUIET)

    assert codes_in(set_piece(SHOE, said, [LONGEST])) == [LONGEST]


def test_a_code_that_would_be_too_fine_is_refused() -> None:
    """By its modules in millimetres."""
    with pytest.raises(ShellError, match=r"shoe: the address .* is too long for a code of 22 mm"):
        check_code(SHOE, f"https://t.me/{'b' * 32}?start={'x' * 90}")


def test_each_card_has_its_own_code_and_a_back(content: Content) -> None:
    """More than a sheet of them; the last one is not filled up."""
    addresses = [f"https://t.me/guide_bot?start=code{number:04}" for number in range(12)]

    pdf = set_piece(CARD, edition(content, "en", "IT", Design.QUIET), addresses)

    assert sorted(codes_in(pdf, 0) + codes_in(pdf, 2)) == addresses
    assert codes_in(pdf, 1) == codes_in(pdf, 3) == []


@pytest.mark.parametrize("name", sorted(PIECES.keys() - set(OPEN)))
def test_a_quiet_piece_holds_no_telling_word(name: str) -> None:
    """A glance over a shoulder must not tell (B58). What is drawn is read back from the file."""
    assert found(quiet_words(LanguageCode("ar")), text_of(made(name))) == ()


@pytest.mark.parametrize(("times", "where"), [(9, "lies on"), (40, "mm outside")])
def test_words_that_do_not_fit_are_refused_and_not_cut(content: Content, times: int, where: str) -> None:
    """With the piece and the language: they would lie on the small print, or run off the card."""
    said = replace(edition(content, "en", "IT", Design.QUIET), lead="A sentence that goes on. " * times)

    with pytest.raises(ShellError, match=f"card: the words in en do not fit .*{where}"):
        set_piece(CARD, said, [ADDRESS])


def test_a_full_leaflet_leaves_whole_rights_out(content: Content) -> None:
    """Those that are needed less, and none of them in part."""
    said = edition(content, "en", "IT", Design.OPEN)
    longer = replace(said, sections=tuple(section for section in said.sections for _ in range(2)))

    text = text_of(set_piece(LEAFLET, longer, [ADDRESS]))

    shown = [section.title for section in longer.sections if section.title in text]
    assert 0 < len(shown) < len(longer.sections)


def test_type_that_nobody_can_read_is_a_fault(content: Content) -> None:
    """Measured on the page: 8.5 points for what is read, 6 for small print."""
    said = edition(content, "en", "IT", Design.QUIET)

    assert any(
        "8.0 pt" in fault for fault in faults(print_pdf._laid_out(CARD, said, [[ADDRESS]], 8, sides=("back",)).pages)
    )


def test_both_inks_stand_out_from_white() -> None:
    """At least seven to one (WCAG 2.2, 1.4.6)."""
    for ink in (INK, ACCENT):
        parts = [int(ink[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)

        assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 7


def test_names_in_right_to_left_text_have_an_element_of_their_own() -> None:
    """The typesetter looks at each line by itself, so that a sign would hold to its end alone (B49)."""
    assert marked("\u2068a < b\u2069 ب \u2068ب\u2069 \u206812\u2069") == (
        '<bdi dir="ltr">a &lt; b</bdi> ب <bdi dir="rtl">ب</bdi> <bdi dir="ltr">12</bdi>'
    )
