"""Strict tables: thousands of them are kept, so that they take little room."""

from flows.strict import Strict


class _Table(Strict):
    number: int = 0
    name: str = ""


def test_tables_with_the_same_keys_know_them_from_one_set() -> None:
    """A set takes more room than most tables, and the facts of all countries are a thousand tables."""
    one, other = _Table(number=1), _Table(number=2)

    assert one.model_fields_set == {"number"}
    assert one.model_fields_set is other.model_fields_set


def test_a_changed_copy_does_not_change_what_another_table_knows() -> None:
    """The set is shared, and what a copy was given is its own."""
    one, other = _Table(number=1), _Table(number=2)

    copied = one.model_copy(update={"name": "a"})

    assert copied.model_fields_set == {"number", "name"}
    assert other.model_fields_set == {"number"}
