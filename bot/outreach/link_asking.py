"""What somebody asks of a link at a terminal: made into its meaning, or refused with what there is instead."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from bot.clock import in_a_year, today
from bot.errors import ShellError, WrongUse
from bot.outreach.address import checked_start
from flows.atlas import Atlas
from flows.ids import HELLO, CountryCode, Day, LanguageCode, PageId
from flows.service import Service
from flows.services import regions
from storage.link import Link, Meaning
from storage.signs import HIDDEN

LONGEST: Final = 120
"""Characters of a label."""
OF_A_PERSON: Final = re.compile(r"@|\d([ ()./-]?\d){6,}")
"""An account, or a number that rings: neither names an organisation or a place."""
DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def checked_meaning(atlas: Atlas, language: str, country: str, page: str, until: str) -> Meaning:
    """The meaning without a region; WrongUse names what is not known."""
    checked_start(atlas, language, country, page)
    return Meaning(
        language=LanguageCode(language),
        page=PageId(page) if page else HELLO,
        country=CountryCode(country.upper()) if country else None,
        region="",
        valid_until=_day(until) if until else Day(in_a_year()),
    )


def checked_region(region: str, country: CountryCode | None, services: Iterable[Service]) -> str:
    """A region that services of the country name, else WrongUse: a list narrowed to anything else would be empty."""
    if country is None:
        raise WrongUse("--region: needs --country")
    named = regions(service for service in services if service.country == country)
    if region not in named:
        there = f"those are {', '.join(named)}" if named else "there are none"
        raise WrongUse(f"--region: {region!r} is not a region that services in {country} name; {there}")
    return region


def checked_label(label: str) -> str:
    """A label as it may be kept; WrongUse for one that is too long, not plain, or looks like that of a person."""
    label = " ".join(label.split())
    if not label or len(label) > LONGEST or HIDDEN.search(label):
        raise WrongUse(
            f"--label: must be 1 to {LONGEST} plain characters: the organisation or the place, never a person"
        )
    if OF_A_PERSON.search(label):
        raise WrongUse("--label: looks like an account or a phone number; name the organisation or the place")
    return label


def chosen(known: Iterable[Link], codes: Iterable[str], label: str) -> tuple[Link, ...]:
    """The links with these codes, or with this label. ShellError for what nobody made, so that no slip stays unseen."""
    wanted = frozenset(code.strip() for code in codes)
    if bool(wanted) == bool(label):
        raise WrongUse("Give codes, or --label with all of its codes.")
    found = tuple(link for link in known if link.code in wanted or (label and link.label == label))
    missing = sorted(wanted - {link.code for link in found})
    if missing or not found:
        what = f"code {', '.join(missing)}" if missing else f"label {label!r}"
        raise ShellError(
            f"There is no link with the {what}. Nothing was changed; `python -m bot link list` shows them."
        )
    return found


def _day(until: str) -> Day:
    try:
        day = date.fromisoformat(until) if DATE.fullmatch(until) else None
    except ValueError:
        day = None
    if day is None or until < today():
        raise WrongUse("--until: must be a day from today on, as in 2027-06-30; on that day the link still opens")
    return Day(until)
