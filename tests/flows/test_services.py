"""Finding: what fits comes first, what nobody knows stays, a no and an ended recognition are left out."""

import pytest

from flows.ids import Day
from flows.service import Moment, Recognition, ServiceId, service_code
from flows.services import NO_FILTERS, Directory, Filters, find, languages, regions
from tests.flows.made import NOW, RO, hotline, service

OPEN = (
    (Moment("2026-11-24T06:00"), Moment("2026-11-24T14:00")),
    (Moment("2026-11-25T06:00"), Moment("2026-11-25T14:00")),
)


def found(need: str = "", filters: Filters = NO_FILTERS, now: str = NOW) -> list[str]:
    services = (
        service("yes", offers=frozenset({"shelter"}), for_whom=frozenset({"women"}), languages=("ro", "en"),
                regions=("North",), opens=OPEN, without_papers="yes", without_name="yes",
                access=frozenset({"step-free"})),
        service("no", offers=frozenset({"legal"}), for_whom=frozenset({"men"}), languages=("fr",), regions=("South",),
                opens=((Moment("2026-11-24T12:00"), Moment("2026-11-24T14:00")),), without_papers="no",
                without_name="no"),
        service("unknown"),
        hotline("line", opens=((Moment("2026-11-24T00:00"), Moment("2026-12-02T00:00")),)),
    )  # fmt: skip
    return [one.id for one in find(services, need, filters, now)]


def test_nothing_chosen_shows_all() -> None:
    """'Show all' is first (B41)."""
    assert found() == found("all") == ["yes", "no", "unknown", "line"]


@pytest.mark.parametrize(
    ("need", "filters", "ids"),
    [
        ("place", NO_FILTERS, ["yes", "unknown", "line"]),
        ("lawyer", NO_FILTERS, ["no", "unknown", "line"]),
        ("talk", NO_FILTERS, ["line", "unknown"]),
        ("", Filters(whom="women"), ["yes", "unknown", "line"]),
        ("", Filters(whom="trans"), ["yes", "no", "unknown", "line"]),
        ("", Filters(speaks="ro"), ["yes", "unknown", "line"]),
        ("", Filters(region=1), ["yes", "unknown", "line"]),
        ("", Filters(region=2), ["no", "unknown", "line"]),
        ("", Filters(region=9), ["yes", "no", "unknown", "line"]),
        ("", Filters(open_now=True), ["yes", "line", "unknown"]),
        ("", Filters(no_papers=True), ["yes", "unknown", "line"]),
        ("", Filters(no_name=True), ["yes", "unknown", "line"]),
        ("", Filters(access=True), ["yes", "no", "unknown", "line"]),
        ("place", Filters(whom="men", speaks="fr"), ["unknown", "line"]),
    ],
)
def test_who_says_so_comes_first_and_a_no_is_left_out(need: str, filters: Filters, ids: list[str]) -> None:
    """Of most services little is known; hiding these would hide help."""
    assert found(need, filters) == ids


def test_services_for_all_are_for_everyone() -> None:
    """Nobody has to be named to be let in."""
    everyone = service("all", for_whom=frozenset({"all"}))

    assert find((everyone,), "", Filters(whom="trans"), NOW) == (everyone,)


@pytest.mark.parametrize(
    ("now", "state"),
    [
        ("2026-11-24T05:59", False),
        ("2026-11-24T06:00", True),
        ("2026-11-24T13:59", True),
        ("2026-11-24T14:00", False),
        ("2026-11-25T07:00", True),
        ("2026-11-25T14:00", None),
        ("2026-11-24", None),
    ],
)
def test_open_is_said_only_for_a_minute_that_is_known(now: str, state: bool | None) -> None:
    """Beyond the hours that were worked out nobody knows."""
    assert service("one", opens=OPEN).is_open(now) is state
    assert service("two").is_open(now) is None


def test_an_ended_recognition_is_never_shown() -> None:
    """From the day after its last day on (E.7)."""
    ended = service("ended", recognition=Recognition("licensed", valid_until=Day("2026-11-23")))
    last_day = service("last-day", recognition=Recognition("licensed", valid_until=Day("2026-11-24")))
    directory = Directory((ended, last_day))

    assert directory.of(RO, NOW) == (last_day,)
    assert directory.get(ended.code, NOW) is None
    assert directory.get(last_day.code, NOW) == last_day
    assert directory.get(1, NOW) is None
    assert directory.hides(RO, NOW)
    assert not directory.hides(RO, "2026-11-23")


def test_untested_contacts_are_hidden_behind_the_hotline_where_the_operator_asks_for_it() -> None:
    """A hotline stays: it stands in for what is hidden."""
    tested = service("tested", tested_on=Day("2026-10-01"))
    old, never, line = service("old", tested_on=Day("2026-01-01")), service("never"), hotline("line")

    assert Directory((tested, old, never, line), tested_since="2026-08-26").of(RO, NOW) == (line, tested)
    assert len(Directory((tested, old, never, line)).of(RO, NOW)) == 4


def test_the_list_is_ordered_by_subject_recognition_and_freshness() -> None:
    """The line made for this subject first, then the best proved and last checked."""
    services = (
        service("unproved"),
        service("member", recognition=Recognition("network_member")),
        service("contract-old", recognition=Recognition("state_contract"), verified_on=Day("2026-01-01")),
        service("contract-new", recognition=Recognition("state_contract"), tested_on=Day("2026-10-01")),
        hotline("other-line", scope="violence"),
        hotline("line"),
    )

    ids = [one.id for one in Directory(services).of(RO, NOW)]

    assert ids == ["line", "contract-new", "contract-old", "member", "unproved", "other-line"]


def test_a_list_of_a_day_is_worked_out_once_and_many_days_are_forgotten() -> None:
    """Nothing grows with time."""
    directory = Directory((service("one"),))

    assert directory.of(RO, NOW) is directory.of(RO, "2026-11-24T23:59")
    for day in range(1200):
        directory.of(RO, f"{2000 + day}-01-01")
    assert len(directory._lists) < 1100


def test_regions_and_languages_are_those_that_services_name() -> None:
    """In a fixed order, so that a number in a button means the same."""
    services = (
        service("a", regions=("South", "North"), languages=("ro",)),
        service("b", regions=("North",), languages=("en",)),
    )

    assert regions(services) == ("North", "South")
    assert languages(services) == ("en", "ro")


def test_the_number_of_a_service_depends_on_its_id_alone() -> None:
    """However the directory changes, an old button finds the same service."""
    assert service_code(ServiceId("ro-pr-1")) == service("ro-pr-1").code
    assert 0 < service_code(ServiceId("ro-pr-1")) < 1 << 24
