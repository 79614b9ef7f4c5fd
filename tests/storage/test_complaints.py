"""Complaints, on SQLite and on PostgreSQL: who has proof protects others at once, and nobody removes a good service."""

import asyncio

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from flows.complaint import COMPLAINTS, RED
from storage.complaints import Complaint, Complaints
from storage.engine import close_engine, open_engine
from storage.errors import StoreUnavailable
from tests.storage.notes_made import A, B

DAY = "2026-11-26"


async def made(complaints: Complaints, kind: str = "money", *, proved: bool = True) -> str:
    return await complaints.make(A, kind, proved=proved, day=DAY)


async def of(complaints: Complaints, number: str) -> Complaint:
    found = await complaints.of(number)
    assert found is not None
    return found


async def test_a_complaint_is_found_by_its_number(engine: AsyncEngine) -> None:
    """Eight digits drawn by chance, which say nothing; any other number finds nothing."""
    complaints = Complaints(engine)

    number = await made(complaints, "told")

    assert len(number) == 8
    assert number.isdigit()
    assert await complaints.of(number) == Complaint(
        number, A, "told", proved=True, day=DAY, state="open", reviewer_1="", reviewer_2="", first_view=""
    )
    for other in ("", "1", number[:-1], number + "0", "' OR 1=1", "ş"):
        assert await complaints.of(other) is None


async def test_a_thousand_complaints_without_proof_open_one_review_and_hide_nothing(engine: AsyncEngine) -> None:
    """T51: on many days too. They share one number, and how many they were is not even known."""
    complaints = Complaints(engine)
    numbers = {
        await complaints.make(A, "sexual", proved=False, day=f"2026-11-{number % 28 + 1:02}") for number in range(1000)
    }

    assert len(numbers) == len(await complaints.all()) == 1
    assert await complaints.hiding() == frozenset()


async def test_a_thousand_complaints_at_once_are_one(engine: AsyncEngine) -> None:
    """Whichever comes first makes the number for all."""
    complaints = Complaints(engine)

    numbers = await asyncio.gather(*(made(complaints, proved=False) for _ in range(20)))

    assert len(set(numbers)) == len(await complaints.all()) == 1


async def test_all_kinds_together_are_at_most_one_review_each(engine: AsyncEngine) -> None:
    """So many kinds, and no more, wait for a service; those about another are apart."""
    complaints = Complaints(engine)
    for _ in range(3):
        for kind in COMPLAINTS:
            await made(complaints, kind, proved=False)
    await complaints.make(B, "money", proved=False, day=DAY)

    assert len(await complaints.all()) == len(COMPLAINTS) + 1


@pytest.mark.parametrize("kind", COMPLAINTS)
async def test_a_red_complaint_with_proof_hides_at_once(engine: AsyncEngine, kind: str) -> None:
    """The others wait for their review."""
    complaints = Complaints(engine)

    await made(complaints, kind)

    assert await complaints.hiding() == (frozenset({A}) if kind in RED else frozenset())


async def test_proof_is_not_lost_among_complaints_without(engine: AsyncEngine) -> None:
    """They are two reviews, whichever came first; with proof, a second one shares the number of the first."""
    complaints = Complaints(engine)
    without = await made(complaints, proved=False)
    with_proof = await made(complaints)

    assert without != with_proof
    assert await made(complaints) == with_proof
    assert await complaints.hiding() == {A}


async def test_two_organisations_that_agree_end_it(engine: AsyncEngine) -> None:
    """Either way: dismissed, the service is shown again; upheld, it stays hidden."""
    complaints = Complaints(engine)
    one, other = await made(complaints, "money"), await made(complaints, "locked")

    for number, upheld in ((one, False), (other, True)):
        await complaints.review(number, "Organisation A", upheld=upheld)
        await complaints.review(number, "Organisation B", upheld=upheld)

    assert (await of(complaints, one)).state == "dismissed"
    assert (await of(complaints, other)).state == "upheld"
    assert (await of(complaints, one)).reviewer_2 == "Organisation B"
    assert await complaints.hiding() == {A}
    await complaints.review(other, "Organisation C", upheld=False)
    assert (await of(complaints, other)).reviewer_2 == "Organisation B"


async def test_what_was_upheld_without_proof_hides_too(engine: AsyncEngine) -> None:
    """Two looked at it, which is a proof of its own."""
    complaints = Complaints(engine)
    number = await made(complaints, proved=False)

    await complaints.review(number, "A", upheld=True)
    assert await complaints.hiding() == frozenset()
    await complaints.review(number, "B", upheld=True)

    assert await complaints.hiding() == {A}


@pytest.mark.parametrize("same", ["Organisation A", "organisation a", "  ORGANISATION  A ", "Organisation\u00a0A"])
async def test_one_organisation_is_not_two(engine: AsyncEngine, same: str) -> None:
    """However it is written."""
    complaints = Complaints(engine)
    number = await made(complaints)

    await complaints.review(number, "Organisation A", upheld=False)
    again = await complaints.review(number, same, upheld=False)

    assert again is not None
    assert (again.state, again.reviewer_2) == ("open", "")
    assert await complaints.hiding() == {A}


async def test_who_disagrees_keeps_it_open_and_replaces_nothing(engine: AsyncEngine) -> None:
    """Not the name of the first, nor what it found; a third one that agrees with the first ends it."""
    complaints = Complaints(engine)
    number = await made(complaints)

    first = await complaints.review(number, "A", upheld=True)
    second = await complaints.review(number, "B", upheld=False)
    third = await complaints.review(number, "C", upheld=True)

    assert second == first
    assert third is not None
    assert (third.state, third.reviewer_1, third.reviewer_2) == ("upheld", "A", "C")


async def test_after_a_review_the_next_complaint_is_a_new_one(engine: AsyncEngine) -> None:
    """A service that was cleared may do harm later."""
    complaints = Complaints(engine)
    number = await made(complaints)
    for organisation in ("A", "B"):
        await complaints.review(number, organisation, upheld=False)

    assert await made(complaints) != number
    assert await complaints.hiding() == {A}


async def test_an_unknown_number_is_not_reviewed(engine: AsyncEngine) -> None:
    """Nothing comes of it."""
    assert await Complaints(engine).review("00000000", "A", upheld=True) is None


@pytest.mark.parametrize("name", ["", "   ", "A" * 121, "A\u202eB", "A\x00B"])
async def test_what_names_no_organisation_is_refused(name: str) -> None:
    """Before the database is asked."""
    engine = open_engine("sqlite+aiosqlite:////proc/none/waymark.db")

    with pytest.raises(ValueError, match="name of an organisation"):
        await Complaints(engine).review("00000000", name, upheld=True)
    with pytest.raises(ValueError, match="no kind"):
        await Complaints(engine).make(A, "noise", proved=False, day=DAY)
    await close_engine(engine)


async def test_without_a_database_there_is_one_error() -> None:
    """It names no service."""
    engine = open_engine("sqlite+aiosqlite:////proc/none/waymark.db")
    complaints = Complaints(engine)

    for act in (made(complaints), complaints.all(), complaints.hiding(), complaints.review("1", "A", upheld=True)):
        with pytest.raises(StoreUnavailable) as error:
            await act
        assert A not in str(error.value)
    await close_engine(engine)
