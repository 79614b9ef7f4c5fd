"""`directory complaints`: two organisations see what waits, and end it when both found the same."""

from pathlib import Path

import pytest

from bot.errors import ShellError, WrongUse
from flows.service import ServiceId
from storage.complaints import Complaints
from tests.test_directory_keys import ID, Say, directory, stored

__all__ = ("directory",)


def complained(kind: str, *, proved: bool) -> str:
    return stored(lambda engine: Complaints(engine).make(ServiceId(ID), kind, proved=proved, day="2026-11-26"))


def test_an_empty_list_says_so(directory: Say) -> None:
    """Nothing waits, and nothing is hidden."""
    said = directory("complaints")

    assert "0 of 0 wait for review." in said
    assert "Hidden now: none" in said


def test_complaints_are_listed_with_what_is_hidden_now(directory: Say) -> None:
    """In words; who reviewed, and what the first one found."""
    proved, other = complained("money", proved=True), complained("no-answer", proved=False)
    directory("complaints", "review", other, "--by", "Body [A]", "--dismiss")

    said = directory("complaints")
    rows = {line.split()[0]: " ".join(line.split()) for line in said.splitlines()}

    assert rows[proved] == f"{proved} 2026-11-26 {ID} asked for money or documents by a note open -"
    assert rows[other] == f"{other} 2026-11-26 {ID} did not answer no open Body [A]: not true"
    assert "2 of 2 wait for review." in said
    assert f"Hidden now: {ID}" in said


def test_two_organisations_that_agree_end_a_complaint(directory: Say) -> None:
    """Each step says what came of it."""
    number = complained("locked", proved=True)

    first = directory("complaints", "review", number, "--by", "Body A", "--dismiss")
    disagrees = directory("complaints", "review", number, "--by", "Body B", "--uphold")
    with pytest.raises(ShellError, match="it takes another one"):
        directory("complaints", "review", number, "--by", " body a", "--dismiss")
    second = directory("complaints", "review", number, "--by", "Body C", "--dismiss")
    with pytest.raises(ShellError, match="was dismissed before"):
        directory("complaints", "review", number, "--by", "Body D", "--uphold")

    assert "stays open until another organisation" in first
    assert "stays open: Body A found that it is not true" in disagrees
    assert second.strip() == f"{number} is dismissed: Body A and Body C found the same."
    assert "Hidden now: none" in directory("complaints")


def test_wrong_calls_end_in_one_line(directory: Say) -> None:
    """Nothing is changed by any of them."""
    number = complained("told", proved=True)

    for flags in ((), ("--uphold", "--dismiss")):
        with pytest.raises(WrongUse, match="Give --uphold or --dismiss"):
            directory("complaints", "review", number, "--by", "A", *flags)
    with pytest.raises(ShellError, match="there is no complaint"):
        directory("complaints", "review", "1", "--by", "A", "--uphold")
    with pytest.raises(ShellError, match="--by: the name of an organisation"):
        directory("complaints", "review", number, "--by", " ", "--uphold")
    assert "open -" in " ".join(directory("complaints").split())
    assert Path("waymark.db").is_file()
