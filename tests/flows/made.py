"""Made-up services and facts, for claims about what is shown and found."""

from dataclasses import replace
from typing import Any

from flows.atlas import Atlas
from flows.country import Country
from flows.ids import CountryCode
from flows.service import Service, ServiceId
from flows.services import Directory
from flows.text import Name, Sentences, Text
from tests.flows.content import real_atlas

RO = CountryCode("RO")
NOW = "2026-11-24T10:15"


def service(name: str, **fields: Any) -> Service:
    """A service of Romania with a made-up name."""
    return Service(**({"id": ServiceId(name), "country": RO, "kind": "service", "name": f"Service {name}"} | fields))


def hotline(name: str, **fields: Any) -> Service:
    """A hotline of Romania with a made-up name."""
    return service(name, **({"kind": "hotline", "offers": frozenset({"talk"}), "scope": "trafficking"} | fields))


def with_services(*services: Service, **fields: Any) -> Atlas:
    """The real pages and facts with these services alone."""
    return replace(real_atlas(), directory=Directory(services, **fields))


def country_with(table: str, code: str = "RO", **fields: Any) -> Country:
    """A country in which one fact has other values; `compensation.wages` names a table inside another."""
    country = real_atlas().countries[CountryCode(code)]
    outer, _, inner = table.partition(".")
    fact = getattr(country.facts, outer)
    if inner:
        fields = {inner: getattr(fact, inner).model_copy(update=fields)}
    return replace(country, facts=country.facts.model_copy(update={outer: fact.model_copy(update=fields)}))


def flat(body: tuple[object, ...]) -> list[Text | Name]:
    """The texts and names of a body, those inside paragraphs included."""
    found: list[Text | Name] = []
    for item in body:
        found.extend(flat(item.items)) if isinstance(item, Sentences) else found.append(item)  # type: ignore[arg-type]  # a Text or Name
    return found
