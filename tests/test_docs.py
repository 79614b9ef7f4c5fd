"""What the documents say of the program is so."""

import re
import tomllib
from pathlib import Path

import pytest

from bot.content import ROOT, Content
from bot.settings import Settings

DOCUMENTS = [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md", ROOT / "SECURITY.md"]
NAMED_TEST = re.compile(r"`(?:tests/)?([\w/]+\.py)::(test_\w+)`")
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_test_that_a_document_names_is_there(document: Path) -> None:
    """A protection without its test is a promise."""
    for file, name in NAMED_TEST.findall(document.read_text("utf-8")):
        path = ROOT / "tests" / file
        assert path.is_file(), file
        assert f"def {name}(" in path.read_text("utf-8"), f"{file}::{name}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    """Also to pictures."""
    for link in LINK.findall(document.read_text("utf-8")):
        assert (document.parent / link).exists(), link


def test_every_threat_has_its_row() -> None:
    """T1 to T51, built or not."""
    text = (ROOT / "docs/threat-model.md").read_text("utf-8")

    assert {f"T{number}" for number in range(1, 52)} <= set(re.findall(r"T\d+", text))


@pytest.mark.parametrize("file", [".env.example", "docs/operators.md"])
def test_every_setting_is_explained(file: str) -> None:
    """By the name that stands in the environment."""
    text = (ROOT / file).read_text("utf-8")

    assert [name for name in Settings.model_fields if name.upper() not in text] == []


def test_the_figures_of_the_readme_are_so(content: Content) -> None:
    """Pages that somebody wrote, the countries of the facts, and the languages by their word."""
    tables = (ROOT / "flows/pages").glob("*.toml")
    written = sum(len(tomllib.loads(table.read_text("utf-8"))["page"]) for table in tables)
    text = (ROOT / "README.md").read_text("utf-8")

    assert len(content.atlas.languages) == 12
    assert f"{written} pages in twelve languages" in text
    assert f"the law of {len(content.atlas.countries)} countries" in text
