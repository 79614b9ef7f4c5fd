"""The PDF of the guide, read again by other programs than the one that made it."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader

from bot.content import Content
from bot.errors import ShellError
from bot.outreach.paper import Leaf, Wanted
from bot.outreach.paper_html import print_html
from bot.outreach.paper_making import paper_of
from bot.outreach.paper_pdf import embedded_fonts, missing_glyphs, pdf_of
from flows.ids import CountryCode, LanguageCode

pytestmark = pytest.mark.usefixtures("typesetting")


def pdf_for(content: Content, language: str, country: str, pages: int = 99) -> bytes:
    """The first pages of the guide, about danger, with front and contents."""
    paper = paper_of(content, Wanted(LanguageCode(language), CountryCode(country), "2026-11-24"))
    first = paper.chapters[0]
    inside = frozenset(leaf.anchor for leaf in first.leaves[:pages])
    leaves = tuple(closed(leaf, inside) for leaf in first.leaves[:pages])
    return pdf_of(print_html(replace(paper, chapters=(replace(first, leaves=leaves),))))


def closed(leaf: Leaf, inside: frozenset[str]) -> Leaf:
    """The page without references to others than these."""
    ways = (replace(way, items=tuple(to for to in way.items if to.anchor in inside)) for way in leaf.ways)
    return replace(leaf, ways=tuple(ways))


@pytest.fixture(scope="module")
def pdf(content: Content) -> bytes:
    """The whole chapter in English."""
    return pdf_for(content, "en", "RO")


def text_of(pdf: bytes, page: int) -> str:
    """What another reader finds on a page, counted from 1."""
    return " ".join(pypdfium2.PdfDocument(pdf)[page - 1].get_textpage().get_text_range().split())


def test_the_emergency_number_is_on_the_first_page(pdf: bytes) -> None:
    """With its certainty, the day, and nothing that tells what this is about."""
    first = text_of(pdf, 1)

    assert "Numbers to call 112 Police, ambulance and fire" in first
    assert "As of November 24, 2026." in first
    assert "not legal advice" in first
    assert not {"trafficking", "exploit", "danger"} & set(first.lower().split())


def test_a_reference_names_the_page_where_it_stands(pdf: bytes) -> None:
    """Paper has no links: the number must be right."""
    reader = PdfReader(BytesIO(pdf))
    pages = {title: (reader.get_destination_page_number(item) or 0) + 1 for title, item in outline(reader)}
    quiet = pages["When you cannot talk"]

    assert f"I cannot talk page {quiet}" in text_of(pdf, pages["Danger now"])
    assert "When you cannot talk" in text_of(pdf, quiet)
    assert pages["When it is too much"] < pages["Where tonight?"]


def outline(reader: PdfReader) -> list[tuple[str, Any]]:
    """The bookmarks with their titles, whatever stands below them."""
    waiting: list[Any] = list(reader.outline)
    found: list[tuple[str, Any]] = []
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting = item + waiting
        else:
            found.append((str(item.title), item))
    return found


def test_what_is_behind_a_warning_has_its_pages_for_itself(pdf: bytes) -> None:
    """So that it can be skipped without being seen; Skip leads past it (B36)."""
    texts = [text_of(pdf, number + 1) for number in range(len(pypdfium2.PdfDocument(pdf)))]

    warned = next(number for number, text in enumerate(texts) if "It is about wanting to die" in text)

    assert "You are not alone with this" not in texts[warned]
    assert texts[warned + 1].startswith("You are not alone with this")
    assert "Where tonight?" not in texts[warned + 1]
    assert texts[warned + 2].startswith("Where tonight?")
    assert f"Skip page {warned + 3}" in texts[warned]


def test_a_screen_reader_can_read_it(pdf: bytes) -> None:
    """Tagged, with its language and title (PDF/UA)."""
    root: Any = PdfReader(BytesIO(pdf)).trailer["/Root"]

    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert b"pdfuaid:part" in root["/Metadata"].get_data()


@pytest.mark.parametrize(
    ("language", "country", "font"), [("ar", "IT", "Noto-Naskh-Arabic"), ("zh", "IT", "Noto-Sans-CJK-SC")]
)
def test_every_sign_has_a_glyph_in_a_font_of_noto_that_is_embedded(
    content: Content, language: str, country: str, font: str
) -> None:
    """Whoever prints it has other fonts, or none for this script."""
    pdf = pdf_for(content, language, country, 2)

    assert missing_glyphs(pdf) == ()
    assert font in embedded_fonts(pdf)
    assert all(name.startswith("Noto-") for name in embedded_fonts(pdf))


def test_a_sign_that_no_font_has_is_found() -> None:
    """Of private use, so that no font has a picture of it."""
    pdf = pdf_of("<html lang=en><title>x</title><p>one \U000f5432 two</p></html>")

    assert missing_glyphs(pdf) == ("\U000f5432",)


def test_the_same_input_gives_the_same_bytes(content: Content) -> None:
    """Two people can compare what they print."""
    assert pdf_for(content, "en", "RO", 2) == pdf_for(content, "en", "RO", 2)


def test_print_fetches_nothing(tmp_path: Path) -> None:
    """Neither from the network nor from this machine, whatever a template asks for: it is refused."""
    (tmp_path / "gone.css").write_text("p { display: none }", "utf-8")
    asks = f"<link rel=stylesheet href={(tmp_path / 'gone.css').as_uri()}>"

    with pytest.raises(ShellError, match=r"Failed to load stylesheet .* uses disallowed protocol"):
        pdf_of(f"<html lang=en><title>x</title>{asks}<p>Still there</p></html>")
