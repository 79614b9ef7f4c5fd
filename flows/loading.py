"""Pages out of TOML, loaded strictly: an unknown key or a wrong value is a finding with its place."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

import tomli as tomllib
from pydantic import Field, StringConstraints, ValidationError, field_validator

from flows.finding import Finding
from flows.ids import ChoiceId, Day, PageId
from flows.page import Audience, Exit, Kind, Page
from flows.strict import Strict, describe

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=24)]
Target = Annotated[str, StringConstraints(pattern=r"^(@[a-z]+|[a-z0-9-]+(#[1-9])?)$", max_length=26)]
OWNERS = ("product", "legal", "crisis", "services", "content", "children")


class PageTable(Strict):
    """The keys of one `[page.…]` table."""

    code: int = Field(ge=1, le=511)
    kind: Kind
    audience: Audience
    exit: Exit
    sources: tuple[str, ...] = Field(min_length=1)
    owner: str
    next_review: str
    choices: dict[Id, Target] = Field(default_factory=dict)
    does: dict[Id, Id] = Field(default_factory=dict)
    topics: tuple[Id, ...] = Field(default=(), max_length=63)
    steps: tuple[Id, ...] = Field(default=(), max_length=63)
    ticks: tuple[Id, ...] = ()
    tick_at: int = 0
    list: str = Field(default="", pattern="^(|languages|countries)$")
    country_key: str = ""
    missing: str = ""
    tells: tuple[Id, ...] = ()
    warning: str = ""
    instead: str = ""
    sides: bool = False
    link: bool = False
    protected: bool = False
    says_draft: bool = False
    withheld: bool = False

    @field_validator("next_review", mode="before")
    @classmethod
    def as_day(cls, value: Any) -> str:
        """TOML dates come as date objects; the core keeps them as text."""
        return str(value)

    @field_validator("owner")
    @classmethod
    def known_owner(cls, value: str) -> str:
        """An owner is one of the editing teams (B60)."""
        if value not in OWNERS:
            raise ValueError("is not one of " + ", ".join(OWNERS))
        return value


def load_pages(files: Mapping[str, str]) -> tuple[tuple[Page, ...], tuple[Finding, ...]]:
    """Pages of all files (name to TOML text), and every defect found while reading them."""
    found: list[Page | Finding] = []
    for file in sorted(files):
        found.extend(_read(file, files[file]))
    pages = tuple(item for item in found if isinstance(item, Page))
    return pages, tuple(item for item in found if isinstance(item, Finding))


def _read(file: str, text: str) -> Iterator[Page | Finding]:
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        yield Finding(file, "file", "toml", f"is not TOML: {error}")
        return
    for key in sorted(tables.keys() - {"page"}):
        yield Finding(file, key, "unknown-key", "is not known here; a page is written [page.NAME]")
    for name, table in tables.get("page", {}).items():
        yield from _page(file, name, table)


def _page(file: str, name: str, table: Mapping[str, Any]) -> Iterator[Page | Finding]:
    try:
        entry = PageTable.model_validate(table)
    except ValidationError as error:
        yield from describe(error, file, name)
        return
    yield Page(
        id=PageId(name),
        file=file,
        **entry.model_dump(exclude={"choices", "does", "next_review", "instead"}),
        choices={ChoiceId(choice): target for choice, target in entry.choices.items()},
        does={ChoiceId(choice): verb for choice, verb in entry.does.items()},
        next_review=Day(entry.next_review),
        instead=PageId(entry.instead),
    )
