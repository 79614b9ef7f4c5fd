"""Matching services costs what it did: the work is counted, since times depend on what else the machine does."""

import pytest

from tests.benchmarks.instructions import instructions
from tests.benchmarks.matching import QUERIES, made, matching, one_pass, query

SOME = 500
MOST = dict.fromkeys(QUERIES, 15) | {"everything": 1}
"""Passes over the same services that a query may cost; with all filters it is twelve, with none not even one."""


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_costs_few_passes_over_the_directory(name: str) -> None:
    """A scan that did its work twice would be beyond."""
    directory = made(SOME)

    assert instructions(lambda: query(directory, name)) < instructions(lambda: one_pass(directory)) * MOST[name]


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_among_twice_as_many_services_is_twice_the_work(name: str) -> None:
    """And not four times."""
    some, twice = made(SOME), made(SOME * 2)

    assert instructions(lambda: query(twice, name)) < instructions(lambda: query(some, name)) * 2.1


def test_the_table_has_two_rows_for_every_query() -> None:
    """Its figures are for people to read; how long a query takes here says nothing of another machine."""
    found = dict(matching())

    assert len(found) == len(QUERIES) * 2
    assert min(found.values()) > 0
