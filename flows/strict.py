"""Tables in which an unknown key is an error, and what is wrong with them, said with place and expectation."""

from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict, ValidationError

from flows.finding import Finding


class Strict(BaseModel):
    """A table in which an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


def describe(error: ValidationError, file: str, place: str) -> Iterable[Finding]:
    """Findings that name file, key and what was expected; the wrong value itself is shown cut short."""
    for detail in error.errors(include_url=False):
        key = ".".join(str(part) for part in detail["loc"])
        rule = "unknown-key" if detail["type"] == "extra_forbidden" else "schema"
        given = f" (found {str(detail['input'])[:40]!r})" if detail["type"] != "missing" else ""
        yield Finding(file, f"{place}.{key}", rule, detail["msg"] + given)
