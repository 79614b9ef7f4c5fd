"""Documents of other programs in HSDS 3: what is kept, what is told, what is refused."""

import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from flows.service import Channel, Contact, ServiceId, service_code
from storage.exchange.errors import ExchangeError, Flawed
from storage.exchange.reading import Imported, read_file
from storage.exchange.writing import write_file
from tests.storage.made import BARE, FULL

ID = "ac148810-d857-441c-9679-408f346de14b"
OURS = [
    {"id": ID, "link_type": "waymark:country", "value": "RO"},
    {"id": ID, "link_type": "waymark:kind", "value": "service"},
]
THEIRS = {
    "id": ID,
    "name": "Service A",
    "status": "active",
    "description": "It helps.",
    "url": "https://service.example",
    "email": "a@service.example",
    "fees_description": "None.",
    "organization": {"id": ID, "name": "Organisation A", "description": "It helps."},
    "phones": [
        {"id": ID, "number": "021 313 3100", "type": "voice", "description": "daytime"},
        {"id": ID, "number": "0721 234 567", "type": "text"},
        {"id": ID, "number": "021 313 3101", "type": "fax"},
    ],
    "languages": [{"id": ID, "code": "ro"}],
    "service_areas": [{"id": ID, "name": "Region A"}],
    "attributes": OURS,
}


def read(folder: Path, *services: Any, **more: Any) -> Imported:
    file = folder / "theirs.json"
    file.write_text(json.dumps({"version": "3.1", "services": services, **more}), "utf-8")
    return read_file(file, ())


def flaws(folder: Path, service: Any) -> list[str]:
    with pytest.raises(Flawed) as refusal:
        read(folder, service)
    return [flaw.place for flaw in refusal.value.flaws]


def test_a_document_of_another_program_is_understood(tmp_path: Path) -> None:
    """Only country and kind must be added; a fax and fees are told, and not kept."""
    imported = read(tmp_path, THEIRS)

    (service,) = imported.services
    assert (service.id, service.name, service.operator, service.regions) == (
        ID,
        "Service A",
        "Organisation A",
        ("Region A",),
    )
    assert service.contacts == (
        Contact(Channel.PHONE, "021 313 3100", "", "daytime"),
        Contact(Channel.SMS, "0721 234 567"),
        Contact(Channel.WEB, "https://service.example"),
        Contact(Channel.EMAIL, "a@service.example"),
    )
    assert imported.notes == ("not kept: fees_description (1 times)", "not kept: phones (1 times)")


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"name": 3}, "services[0].name"),
        ({"name": "A\u202e"}, "services[0].name"),
        ({"name": "\ud800"}, "services[0].name"),
        ({"name": "x" * 40_000}, "services[0].name"),
        ({"colour": "red"}, "services[0].colour"),
        ({"status": "defunct"}, "services[0].status"),
        ({"phones": 3}, "services[0].phones"),
        ({"phones": [3]}, "services[0].phones[0]"),
        ({"phones": [{"number": ""}]}, "services[0].phones[0].number"),
        ({"phones": [{"number": "1"}, {"number": "call me"}]}, "services[0].phones[1].number"),
        ({"languages": [{"code": "ro"}, {"code": "romanian"}]}, "services[0].languages[1].code"),
        ({"organization": "A"}, "services[0].organization"),
        ({"organization": {"name": "A", "owner": "B"}}, "services[0].organization.owner"),
        ({"attributes": OURS[:1]}, "services[0].kind"),
        ({"attributes": [*OURS, {"link_type": "waymark:x", "value": "red"}]}, "services[0].attributes[2].link_type"),
        ({"attributes": [*OURS, OURS[0]]}, "services[0].attributes[2]"),
        ({"attributes": [*OURS, {"link_type": "waymark:free", "value": "maybe"}]}, "services[0].attributes[2]"),
    ],
)  # fmt: skip
def test_each_error_has_its_path(change: dict[str, Any], path: str, tmp_path: Path) -> None:
    """As whoever wrote the program that wrote the document would look for it."""
    assert flaws(tmp_path, {**THEIRS, **change}) == [path]


def test_an_error_in_the_last_of_many_refuses_all(tmp_path: Path) -> None:
    """Nothing is half-read."""
    good = [{**THEIRS, "id": f"a-{number}"} for number in range(11)]

    with pytest.raises(Flawed) as refusal:
        read(tmp_path, *good, {**THEIRS, "id": "a-2"}, {**THEIRS, "id": "A B"})

    assert [flaw.place for flaw in refusal.value.flaws] == ["services[11].id", "services[12].id"]


def test_two_entries_with_one_number_in_buttons_are_refused(tmp_path: Path) -> None:
    """A tap on one would open the other."""
    one, two = ServiceId("service-4e58ab"), ServiceId("service-3eb5e2")
    assert service_code(one) == service_code(two)
    file = tmp_path / "two.json"
    write_file(file, (replace(BARE, id=two),))

    with pytest.raises(Flawed) as in_one_file:
        read(tmp_path, {**THEIRS, "id": one}, {**THEIRS, "id": two})
    with pytest.raises(Flawed) as with_a_stored_one:
        read_file(file, (replace(BARE, id=one),))

    assert [flaw.place for flaw in in_one_file.value.flaws] == ["services[1].id"]
    (flaw,) = with_a_stored_one.value.flaws
    assert "the same number in buttons as 'service-4e58ab'" in flaw.text
    assert read_file(file, (replace(BARE, id=two),)).services == (replace(BARE, id=two),)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"version": "3.1", "services": [', "only a part of a file"),
        (b'{"version": "2.0", "services": []}', "version: 2.0 is not HSDS 3"),
        (b'{"version": "3.1", "services": [], "owner": 1}', "unknown properties beside the services: owner"),
        (b"[]", "no document of services"),
        ("{}".encode("utf-16"), "not written in UTF-8"),
        (b'{"services": ' + b"[" * 100_000, "too deep"),
        (b'{"services": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "too deep"),
        (b'{"services": ' + b'{"a":' * 100_000, "too deep"),
        (b'{"services": NaN}', "NaN, which is no JSON"),
        (b'{"services": -Infinity}', "-Infinity, which is no JSON"),
        (b'{"services": ' + b"9" * 5_000 + b"}", "a number of 5000 signs"),
        (b'{"services": [], "services": []}', "the property 'services' twice"),
        (b'{"version": "3.1", "services": [' + b"1," * 20_001 + b"1]}", "more than 20000 services"),
    ],
)  # fmt: skip
def test_a_document_that_is_none_says_why(content: bytes, said: str, tmp_path: Path) -> None:
    """In one line."""
    file = tmp_path / "x.json"
    file.write_bytes(content)

    with pytest.raises(ExchangeError) as refusal:
        read_file(file, ())

    assert said in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_long_object_with_a_key_twice_is_refused_at_once(tmp_path: Path) -> None:
    """Looking for the key takes some times as long as reading the text does, and not thousands of times."""
    file = tmp_path / "x.json"
    keys = ",".join(f'"k{number}":1' for number in range(200_000))
    file.write_text(f'{{{keys},"k199999":2}}', "utf-8")
    begun = time.process_time()
    json.loads(file.read_bytes())
    reading = time.process_time() - begun

    with pytest.raises(ExchangeError, match="'k199999' twice"):
        read_file(file, ())

    assert time.process_time() - begun < reading * 100


def test_ids_of_an_export_are_the_same_each_time(tmp_path: Path) -> None:
    """A reader of HSDS knows a service again after it changed."""
    one, two = tmp_path / "one.json", tmp_path / "two.json"

    write_file(one, (FULL,))
    write_file(two, (BARE, FULL))

    ids = [
        {service["name"]: service["id"] for service in json.loads(file.read_text("utf-8"))["services"]}
        for file in (one, two)
    ]
    assert ids[0][FULL.name] == ids[1][FULL.name]
