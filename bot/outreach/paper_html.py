"""The paper as HTML: one file for a browser without scripts or requests, and what the PDF is made from."""

import re
from pathlib import Path
from typing import Final

from babel import Locale
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from bot.outreach.isolates import direction_of
from bot.outreach.paper import Paper
from bot.outreach.paper_fonts import FAMILIES, family_of
from flows.ids import LanguageCode

TEMPLATES: Final = Path(__file__).parent / "templates"
ISOLATE: Final = re.compile("[\u2066-\u2069]")
ISOLATED: Final = re.compile("[\u2066-\u2068]([^\u2066-\u2069]*)\u2069")
"""Innermost isolated text."""
TAG: Final = re.compile("<[^>]*>")
ARROWS: Final = {"ltr": "→", "rtl": "←"}


def screen_html(paper: Paper) -> str:
    """One whole file for a browser: styles inside, links to itself alone."""
    environment = _environment()
    style, _, _ = environment.loader.get_source(environment, "paper_screen.css")  # type: ignore[union-attr]  # it has a loader
    return _html(environment, paper, style)


def print_html(paper: Paper) -> str:
    """The same words for print, with page numbers that the typesetter fills in."""
    environment = _environment()
    before, _, after = ISOLATE.sub("", paper.front.page).partition("{}")
    style = environment.get_template("paper_print.css.j2").render(
        front=paper.front,
        family=family_of(paper.language),
        families=FAMILIES,
        arrow=f"{ARROWS[paper.direction]} ",
        before=f"\u2002{before}",
        after=after,
        string=_string,
    )
    return _html(environment, paper, style)


def _html(environment: Environment, paper: Paper, style: str) -> str:
    page = environment.get_template("paper.html.j2")
    return with_names_apart(page.render(paper=paper, front=paper.front, style=Markup(style), direction=_direction))  # noqa: S704  # our own styles


def with_names_apart(html: str) -> str:
    """The same text with elements in place of isolating signs, whose effect the typesetter loses where a line ends."""
    count = 1
    while count:
        html, count = ISOLATED.subn(lambda found: _apart(found[1]), html)
    return html


def _apart(text: str) -> str:
    return f'<bdi dir="{direction_of(TAG.sub("", text))}">{text}</bdi>'


def _environment() -> Environment:
    """Every value is escaped in HTML, and one that is not given is an error."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(("html.j2",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _string(text: str) -> str:
    """A string of CSS (CSS Syntax 4.3.5): whatever could end it is escaped."""
    escaped = "".join(sign if sign.isalnum() or sign == " " else f"\\{ord(sign):x} " for sign in text)
    return f'"{escaped}"'


def _direction(language: LanguageCode) -> str:
    return Locale.parse(language, sep="-").text_direction
