"""Tables in which an unknown key is an error, and what is wrong with them, said with place and expectation."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from flows.finding import Finding


class Strict(BaseModel):
    """A table in which an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    def model_post_init(self, context: Any, /) -> None:
        """Keep which keys were written, in one set for all tables with the same: a set is larger than most tables."""
        super().model_post_init(context)
        object.__setattr__(self, "__pydantic_fields_set__", _once(tuple(sorted(self.model_fields_set))))


@cache
def _once(keys: tuple[str, ...]) -> set[str]:
    return set(keys)


def describe(error: ValidationError, file: str, place: str) -> Iterable[Finding]:
    """Findings that name file, key and what was expected; the wrong value itself is shown cut short."""
    for detail in error.errors(include_url=False):
        key = ".".join(str(part) for part in detail["loc"])
        rule = "unknown-key" if detail["type"] == "extra_forbidden" else "schema"
        given = f" (found {str(detail['input'])[:40]!r})" if detail["type"] != "missing" else ""
        yield Finding(file, f"{place}.{key}", rule, detail["msg"] + given)
