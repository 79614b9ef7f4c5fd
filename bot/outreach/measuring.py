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
PANELS: Final = frozenset({"panel", "end"})
"""Classes of what holds its own."""
ROUNDING: Final = 0.02
"""Points."""
SLACK: Final = 0.8
"""Pixels, a fifth of a millimetre, that rounding may take."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A line of text or a code where it stands, in pixels, with the panel that must hold it.

    A line is as high as its line height: what fonts reserve above and below differs from script to script.
    """

    what: str
    points: float
    across: tuple[float, float]
    down: tuple[float, float]
    panel: Any
    is_small: bool


def faults(pages: Sequence[Any]) -> list[str]:
    """What does not fit on these pages of WeasyPrint, with the first words of it; none when all of it does."""
    # WeasyPrint has no public way to its boxes; the name has been the same since its first release.
    drawn = [one for page in pages for one in _drawn(page._page_box, page._page_box, None, is_small=False)]  # noqa: SLF001
    return [*chain.from_iterable(map(_wrong, drawn)), *_meeting(drawn)]


def _drawn(box: Any, panel: Any, line: Any, *, is_small: bool) -> Iterator[_Drawn]:
    """Everything below a box. A page and its margins are panels, too; what stands in one is in no other."""
    for child in getattr(box, "children", ()):
        names = _classes(child)
        small = is_small or "small" in names
        if getattr(child, "text", "").strip():
            points, (top, bottom) = child.style["font_size"] / POINT, _extent(line, "y")
            yield _Drawn(repr(child.text[:20]), points, _extent(child, "x"), (top, bottom), panel, small)
        elif WHOLE & names:
            yield _Drawn(" ".join(sorted(names)), BODY, _extent(child, "x"), _extent(child, "y"), panel, small)
        is_panel = PANELS & names or hasattr(child, "at_keyword")
        within = child if type(child).__name__ == "LineBox" else line
        yield from _drawn(child, child if is_panel else panel, within, is_small=small)


def _extent(box: Any, axis: str) -> tuple[float, float]:
    start = float(box.position_x if axis == "x" else box.position_y)
    return start, start + float(box.border_width() if axis == "x" else box.border_height())


def _classes(box: Any) -> frozenset[str]:
    element = getattr(box, "element", None)
    return frozenset((element.get("class") or "").split()) if element is not None else frozenset()


def _wrong(drawn: _Drawn) -> Iterator[str]:
    """Type that is too small, and what stands outside of its panel."""
    if drawn.points < (SMALL if drawn.is_small else BODY) - ROUNDING:
        yield f"{drawn.points:.1f} pt: {drawn.what}"
    panel = drawn.panel
    left, top = panel.padding_box_x(), panel.padding_box_y()
    right, bottom = left + panel.padding_width(), top + panel.padding_height()
    over = max(left - drawn.across[0], top - drawn.down[0], drawn.across[1] - right, drawn.down[1] - bottom)
    if over > SLACK:
        yield f"{over / MILLIMETRE:.1f} mm outside: {drawn.what}"


def _meeting(drawn: Sequence[_Drawn]) -> Iterator[str]:
    """Lines of one panel that lie on each other."""
    for one, other in combinations(drawn, 2):
        if one.panel is other.panel and min(_shared(one.across, other.across), _shared(one.down, other.down)) > SLACK:
            yield f"{one.what} lies on {other.what}"


def _shared(one: tuple[float, float], other: tuple[float, float]) -> float:
    return min(one[1], other[1]) - max(one[0], other[0])
