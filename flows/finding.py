"""A defect in the content, with its place, why it matters and how to mend it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One defect. `file` is relative to the project; `place` names the page, message or key inside it."""

    file: str
    place: str
    rule: str
    text: str
    why: str = ""
    mend: str = ""

    def __str__(self) -> str:
        return f"{self.file}: {self.place}: {self.text} [{self.rule}]"
