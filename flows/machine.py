"""The dialogue as a state machine: the one module that knows `transitions`."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, Final
from weakref import proxy

from transitions import Machine, MachineError

from flows.ids import HOME, ChoiceId, PageId

KEPT: Final = 4096
"""Steps that are remembered: the machine is drawn once and never changes."""


@dataclass(frozen=True, slots=True)
class Step:
    """One way in the dialogue: a choice of a page and the page it leads to."""

    source: PageId
    choice: ChoiceId
    target: PageId


@dataclass(slots=True)
class _Visitor:
    """The model that is stepped for one turn and then dropped."""

    state: str


class Dialogue:
    """All pages as states and all choices as transitions."""

    def __init__(self, pages: Iterable[PageId], steps: Iterable[Step]) -> None:
        names = list(pages) or [HOME]
        self._machine = Machine(
            model=None,
            states=names,
            transitions=[[step.choice, step.source, step.target] for step in steps],
            initial=names[0],
            auto_transitions=False,
        )

        for event in self._machine.events.values():
            # The library's events hold their machine, and the machine its events: only a search for garbage, which
            # would hold up every turn, could free a dialogue that another one replaced.
            event.machine = proxy(self._machine)
        self.step = lru_cache(maxsize=KEPT)(partial(_step, self._machine))

    def __reduce__(self) -> tuple[Any, ...]:
        """For another process: the machine is drawn anew there, from the same steps."""
        return Dialogue, (tuple(self._machine.states), self.steps())

    def steps(self) -> frozenset[Step]:
        """Every way as the machine itself has it, for the checks."""
        return frozenset(
            Step(PageId(transition.source), ChoiceId(name), PageId(str(transition.dest)))
            for name, event in self._machine.events.items()
            for way in event.transitions.values()
            for transition in way
        )


def _step(machine: Machine, page: PageId, choice: ChoiceId) -> PageId:
    """Where a choice leads; a choice that the page does not have leaves the person where they are."""
    visitor = _Visitor(page)
    try:
        machine.events[choice].trigger(visitor)
    except (KeyError, MachineError):
        return page
    return PageId(visitor.state)
