"""Out and in again without a loss, in each format, and valid for readers of HSDS."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from bot.content import Content
from flows.service import Channel, Contact, Service
from storage.changes import compare
from storage.exchange.errors import Unwritable
from storage.exchange.reading import read_file
from storage.exchange.writing import write_file, write_template
from storage.rules import problems
from tests.storage.made import BARE, FULL

ENDINGS = (".json", ".csv", ".xlsx")
SCHEMAS = Path(__file__).parent / "hsds"


def back(services: tuple[Service, ...], folder: Path, ending: str) -> tuple[Service, ...]:
    file = folder / f"directory{ending}"
    write_file(file, services)
    return read_file(file, ()).services


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_whole_directory_comes_back_as_it_was(content: Content, tmp_path: Path, ending: str) -> None:
    """Two hundred real entries and one with every field."""
    services = (*content.atlas.directory.services, FULL, BARE)

    assert not compare(services, back(services, tmp_path, ending), whole=True)


TEXT = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs", "Sm")), min_size=1, max_size=20)
WORDS = TEXT.map(str.strip).filter(bool)


@pytest.mark.parametrize("ending", ENDINGS)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=WORDS, note=WORDS, regions=st.lists(WORDS, max_size=3))
def test_any_words_come_back_as_they_were(
    tmp_path: Path, ending: str, name: str, note: str, regions: list[str]
) -> None:
    """Semicolons, bars, quotation marks, signs that a spreadsheet would run."""
    contact = Contact(Channel.PHONE, "+40 21 313 3100", "+40213133100", note)
    service = replace(BARE, name=name, regions=tuple(regions), contacts=(contact,))
    # A text that leads to a place is refused when it comes back, as it should be.
    assume(not any(problems(service)))

    assert back((service,), tmp_path, ending) == (service,)


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_same_directory_gives_the_same_bytes(content: Content, tmp_path: Path, ending: str) -> None:
    """Whatever the order in which it was read."""
    services = content.atlas.directory.services
    one, two = tmp_path / f"one{ending}", tmp_path / f"two{ending}"

    write_file(one, services)
    write_file(two, tuple(reversed(services)))

    assert one.read_bytes() == two.read_bytes()


def test_a_file_with_few_columns_keeps_what_is_stored(tmp_path: Path) -> None:
    """An editor may send ids and new days only."""
    file = tmp_path / "few.csv"
    file.write_text("id,country,kind,name,tested_on\nro-full,RO,service,New name,2026-11-20\n", "utf-8")

    (made,) = read_file(file, (FULL,)).services

    assert made == replace(FULL, name="New name", tested_on="2026-11-20")  # type: ignore[arg-type]  # a day


def validator() -> Draft202012Validator:
    """HSDS 3.1 as an extract of names, types, formats and required properties; jsonschema judges, not our code."""
    resources = [
        (
            path.name,
            Resource.from_contents(strict(json.loads(path.read_text("utf-8"))), default_specification=DRAFT202012),
        )
        for path in SCHEMAS.glob("*.json")
    ]
    registry: Registry[object] = Registry().with_resources(resources)
    return Draft202012Validator({"$ref": "service.json"}, registry=registry, format_checker=FormatChecker())


def strict(schema: dict[str, object]) -> dict[str, object]:
    """HSDS allows properties of one's own; we use none, so that no reader of HSDS has to ignore anything."""
    return {**schema, "additionalProperties": False}


def test_the_export_is_valid_hsds(content: Content, tmp_path: Path) -> None:
    """By an independent validator, with formats checked and no property that HSDS does not have."""
    file = tmp_path / "directory.json"
    write_file(file, (*content.atlas.directory.services, FULL, BARE))
    document = json.loads(file.read_text("utf-8"))
    judge = validator()

    for service in document["services"]:
        assert [error.message for error in judge.iter_errors(service)] == [], service["name"]
    broken = {**document["services"][0], "id": "not a uuid", "colour": "red"}
    assert len(list(judge.iter_errors(broken))) == 2


def test_a_template_is_an_empty_table(tmp_path: Path) -> None:
    """With a help for each column; nothing in it yet."""
    file = tmp_path / "template.xlsx"

    write_template(file)

    assert read_file(file, ()).services == ()


@pytest.mark.parametrize("name", ["directory.txt", "no/such/folder/directory.csv"])
def test_what_cannot_be_written_says_so_and_leaves_nothing(tmp_path: Path, name: str) -> None:
    """The old file, if there was one, is still there."""
    with pytest.raises(Unwritable):
        write_file(tmp_path / name, (BARE,))

    assert list(tmp_path.iterdir()) == []
