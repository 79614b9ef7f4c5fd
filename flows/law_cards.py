"""The national law behind a law card for workers (D127)."""

from collections.abc import Callable, Mapping
from typing import Final

from flows.facts import CountryFacts
from flows.law import is_known

BASES: Final[Mapping[str, Callable[[CountryFacts], str]]] = {
    "w-law-identify": lambda facts: facts.identification.nrm,
    "w-law-reflect": lambda facts: facts.reflection_period.legal_basis,
    "w-law-stay": lambda facts: "; ".join(
        option.legal_basis for option in facts.residence.options if is_known(option.legal_basis)
    ),
    "w-law-nopunish": lambda facts: facts.non_punishment.provision,
    "w-law-compensation": lambda facts: facts.compensation.state_fund.legal_basis,
}
"""National law by law card (D127)."""


def basis_of(facts: CountryFacts, card: str) -> str:
    """The name of the national law behind a law card for workers; "" if it is not known."""
    get = BASES.get(card)
    named = get(facts) if get else ""
    return named if is_known(named) else ""
