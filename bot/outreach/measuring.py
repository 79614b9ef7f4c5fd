"""Measuring a page that was laid out: nothing stands outside of its panel, and no type is smaller than may be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Any, Final

from bot.outreach.pieces import BODY, SMALL

MILLIMETRE: Final = 96 / 25.4
"""Pixels of CSS."""
POINT: Final = 96 / 72
WHOLE: Final = frozenset({"code", "end"})
"""Classes of what nothing may lie on, whatever is in it."""
ROUNDING: Final = 0.02
"""Points."""
SLACK: Final = 0.8
"""Pixels, a fifth of a millimetre, that rounding may take."""


@dataclass(frozen=True, slots=True)
class _Within:
    """Where a box stands: the panel that holds it, the group in which nothing lies on it, its line, small print."""

    panel: Any
    group: Any
    line: Any = None
    is_small: bool = False

    def of(self, box: Any, names: frozenset[str]) -> "_Within":
        """Where the insides of this box stand."""
        is_panel = "panel" in names or hasattr(box, "at_keyword")
        return _Within(
            box if is_panel else self.panel,
            box if is_panel or "end" in names else self.group,
            box if type(box).__name__ == "LineBox" else self.line,
            self.is_small or "small" in names,
        )


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A line of text or a code where it stands, in pixels.

    A line is as high as its line height: what fonts reserve above and below differs from script to script.
    """

    what: str
    points: float
    across: tuple[float, float]
    down: tuple[float, float]
    within: "_Within"


def faults(pages: Sequence[Any]) -> list[str]:
    """What does not fit on these pages of WeasyPrint, with the first words of it; none when all of it does."""
    # WeasyPrint has no public way to its boxes; the name has been the same since its first release.
    drawn = [one for page in pages for one in _drawn(page._page_box, _Within(page._page_box, page._page_box))]  # noqa: SLF001
    return [*chain.from_iterable(map(_wrong, drawn)), *_meeting(drawn)]


def _drawn(box: Any, within: "_Within") -> Iterator[_Drawn]:
    """Everything below a box. A page and its margins are panels, too; what stands in one is in no other."""
    for child in getattr(box, "children", ()):
        names = _classes(child)
        inside = within.of(child, names)
        if getattr(child, "text", "").strip():
            points, down = child.style["font_size"] / POINT, _extent(inside.line, "y")
            yield _Drawn(repr(child.text[:20]), points, _extent(child, "x"), down, inside)
        elif WHOLE & names:
            yield _Drawn(" ".join(sorted(names)), BODY, _extent(child, "x"), _extent(child, "y"), within)
        yield from _drawn(child, inside)


def _extent(box: Any, axis: str) -> tuple[float, float]:
    start = float(box.position_x if axis == "x" else box.position_y)
    return start, start + float(box.border_width() if axis == "x" else box.border_height())


def _classes(box: Any) -> frozenset[str]:
    element = getattr(box, "element", None)
    return frozenset((element.get("class") or "").split()) if element is not None else frozenset()


def _wrong(drawn: _Drawn) -> Iterator[str]:
    """Type that is too small, and what stands outside of its panel."""
    if drawn.points < (SMALL if drawn.within.is_small else BODY) - ROUNDING:
        yield f"{drawn.points:.1f} pt: {drawn.what}"
    panel = drawn.within.panel
    left, top = panel.padding_box_x(), panel.padding_box_y()
    right, bottom = left + panel.padding_width(), top + panel.padding_height()
    over = max(left - drawn.across[0], top - drawn.down[0], drawn.across[1] - right, drawn.down[1] - bottom)
    if over > SLACK:
        yield f"{over / MILLIMETRE:.1f} mm outside: {drawn.what}"


def _meeting(drawn: Sequence[_Drawn]) -> Iterator[str]:
    """Lines of one panel that lie on each other."""
    for one, other in combinations(drawn, 2):
        if (
            one.within.group is other.within.group
            and min(_shared(one.across, other.across), _shared(one.down, other.down)) > SLACK
        ):
            yield f"{one.what} lies on {other.what}"


def _shared(one: tuple[float, float], other: tuple[float, float]) -> float:
    return min(one[1], other[1]) - max(one[0], other[0])
