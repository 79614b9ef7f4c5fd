"""Whoever keeps the directory is warned before a key ends, and told of one that nobody can seal to."""

from dataclasses import replace

import pytest

from bot.clock import days_ago, today
from bot.content import Content
from bot.directory_findings import findings
from bot.due import due
from bot.sealed.keys import make_keys
from flows.service import Service, ServiceId
from tests.storage.made import BARE

SERVICE = ServiceId("ro-new")


def with_key(made_on: str, service: ServiceId = SERVICE) -> Service:
    return replace(BARE, id=SERVICE, public_key=make_keys(service, made_on).public.written)


@pytest.mark.parametrize(
    ("service", "said"),
    [
        (with_key(today()), None),
        (replace(BARE, id=SERVICE), None),
        (with_key(days_ago(400)), "ended on"),
        (with_key(today(), ServiceId("ro-other")), "is no key of this service"),
        (replace(BARE, id=SERVICE, public_key="waymark1.AAAA"), "is no key of this service"),
    ],
)
def test_a_key_that_is_of_no_use_is_found(service: Service, said: str | None) -> None:
    """Else the service waits for notes that nobody can send."""
    found = [line for line in findings((service,)) if "public_key" in line]

    assert (said in found[0] if said else not found) is True


def test_a_key_is_due_thirty_days_before_it_ends(content: Content) -> None:
    """In time for a new one, and for the call in which its words are read out (E.7)."""
    services = (with_key(days_ago(340)), replace(with_key(today()), id=ServiceId("ro-b")))

    found = [one for one in due(content, services, today()) if one.kind == "service"]

    assert [(one.what, one.why) for one in found] == [(SERVICE, "its key for notes ends")]
