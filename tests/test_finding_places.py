"""The line, the page and the language of a finding: where an editor opens the file."""

from pathlib import Path

import pytest

from bot.content import ROOT
from bot.finding_places import Places, Spot
from flows.finding import Finding

FILES = {
    "flows/pages/start.toml": "# Start.\n\n[page.hello]\ncode = 1\n\n[page.hello-more]\ncode = 2\n",
    "flows/countries/ro.toml": (
        'country = "RO"\n\n[[hotlines]]\nid = "a"\n\n[[hotlines]]\nid = "b"\n\n[law.wages]\nsummary = "x"\n'
    ),
    "locales/en/start.ftl": (
        "# Words.\nhello-more = More\nhello =\n    Text.\n    .title = T\n\n    .go = G\n"
        "other = O\n    .go = X\nbroken\n"
    ),
    "locales/en/rules.toml": '[never]\nB1 = ["x"]\n"B 2" = 1\n',
}

PLACED = [
    ("locales/en/start.ftl", "hello", "x", Spot(3, "hello", "en")),
    ("locales/en/start.ftl", "hello.go", "x", Spot(7, "hello", "en")),
    ("locales/en/start.ftl", "hello.gone", "x", Spot(3, "hello", "en")),
    ("locales/en/start.ftl", "broken.gone", "x", Spot(None, "", "en")),
    ("locales/en/start.ftl", "hello-warning", "x", Spot(3, "hello", "en")),
    ("locales/en/start.ftl", "hello-more-part", "x", Spot(None, "hello-more", "en")),
    ("locales/en/start.ftl", "broken", "x", Spot(10, "", "en")),
    ("locales/en/gone.ftl", "hello", "x", Spot(None, "hello", "en")),
    ("locales/en/rules.toml", "rules.never.B1", "x", Spot(2, "", "en")),
    ("locales/en/rules.toml", "rules.never.B9", "x", Spot(1, "", "en")),
    ("locales/en/rules.toml", "rules.gone", "x", Spot(None, "", "en")),
    ("locales/en/rules.toml", "file", "is not TOML: Invalid value (at line 3, column 5)", Spot(3, "", "en")),
    ("flows/pages/start.toml", "hello-more", "x", Spot(6, "hello-more", "")),
    ("flows/pages/start.toml", "page.hello.code", "x", Spot(4, "", "")),
    ("flows/countries/ro.toml", "facts.hotlines.1.id", "x", Spot(7, "", "")),
    ("flows/countries/ro.toml", "law.wages.summary", "x", Spot(10, "", "")),
]


@pytest.mark.parametrize(("file", "place", "text", "spot"), PLACED)
def test_a_finding_has_its_line(tmp_path: Path, file: str, place: str, text: str, spot: Spot) -> None:
    """Of the message and its label, of the table and its key; none where the file does not have it."""
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content, "utf-8")

    assert Places(tmp_path).of(Finding(file, place, "rule", text)) == spot


def test_lines_of_the_guide_are_found() -> None:
    """In the files as they are."""
    spot = Places(ROOT).of(Finding("locales/en/danger.ftl", "danger-call-line.label", "B1", ""))

    assert spot.line is not None
    assert "    .label =" in (ROOT / "locales/en/danger.ftl").read_text("utf-8").splitlines()[spot.line - 1]
    assert (spot.page, spot.language) == ("danger-call", "en")
