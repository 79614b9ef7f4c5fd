"""Countries out of TOML, loaded strictly: a wrong value names file, key and what was expected."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import tomli as tomllib
from pydantic import BaseModel, ValidationError

from flows.contacts import Emergency
from flows.fact import Fact
from flows.facts import CountryFacts
from flows.finding import Finding
from flows.ids import CountryCode
from flows.strict import describe


@dataclass(frozen=True, slots=True)
class Country:
    """What is known of one country, and where that is written."""

    code: CountryCode
    file: str
    facts: CountryFacts

    @property
    def neighbours(self) -> tuple[CountryCode, ...]:
        """Countries with a common border, or the nearest over a sea, as the file names them."""
        return tuple(CountryCode(code) for code in self.facts.neighbours)

    @property
    def emergency(self) -> tuple[Emergency, ...]:
        """The ways to emergency services."""
        return self.facts.emergency


def load_countries(files: Mapping[str, str]) -> tuple[tuple[Country, ...], tuple[Finding, ...]]:
    """Countries of all files (name to TOML text), and every defect found while reading them."""
    found = [item for file in sorted(files) for item in _read(file, files[file])]
    countries = tuple(item for item in found if isinstance(item, Country))
    return countries, tuple(item for item in found if isinstance(item, Finding))


def every_fact(facts: CountryFacts) -> Iterator[tuple[str, Fact]]:
    """All facts of a country with the key under which they stand, as `compensation.wages` or `hotlines.0`."""
    yield from _inside("", facts)


def _inside(key: str, value: object) -> Iterator[tuple[str, Fact]]:
    if isinstance(value, Fact):
        yield key, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _inside(f"{key}.{name}".lstrip("."), getattr(value, name))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _inside(f"{key}.{number}", item)


def _read(file: str, text: str) -> Iterator[Country | Finding]:
    try:
        facts = CountryFacts.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        yield Finding(file, "file", "toml", f"is not TOML: {error}")
    except ValidationError as error:
        yield from describe(error, file, "facts")
    else:
        yield from _sources(file, facts)
        yield from _certainty(file, facts)
        yield Country(CountryCode(facts.country), file, facts)


def _sources(file: str, facts: CountryFacts) -> Iterator[Finding]:
    known = {source.id for source in facts.sources}
    used = {source for _, fact in every_fact(facts) for source in fact.sources}
    if not file.endswith(f"/{facts.country.lower()}.toml"):
        yield Finding(file, "country", "file-name", f"says {facts.country}, but the file has another name")
    for source in sorted(used - known):
        yield Finding(file, source, "source", "is used as a source but not listed in [[sources]]")
    for source in sorted(known - used):
        yield Finding(file, source, "source", "is listed as a source but no fact uses it")


def _certainty(file: str, facts: CountryFacts) -> Iterator[Finding]:
    """High and medium need a source, weaker fields exist, and an id stands once."""
    ids: set[str] = set()
    for key, fact in every_fact(facts):
        if fact.confidence in ("high", "medium") and not fact.sources:
            yield Finding(file, key, "source", f"is called {fact.confidence} without a source")
        for field in sorted(fact.field_confidence.keys() - type(fact).model_fields.keys()):
            yield Finding(
                file, f"{key}.{field}", "unknown-key", "is a field in field_confidence that the fact does not have"
            )
        name = getattr(fact, "id", key)
        if name in ids:
            yield Finding(file, name, "id-reused", "stands twice")
        ids.add(name)
