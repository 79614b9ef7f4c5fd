"""Words that facts and services need, whatever a country or the directory holds today, with their arguments."""

from collections.abc import Mapping
from typing import Final, get_args

from flows import card
from flows.country_text import GAPS
from flows.facts import Office, Start
from flows.service import Channel
from flows.services import WHOM

PLAIN: Final = (
    "law-reflect-none", "law-reflect-not-in-force", "law-fund-none", "law-disputed", "card-no-contact", "card-asks",
    "card-hours-unknown", "card-languages-unknown", "hotline-untested", "f-list-filtered", "show-none",
    "day-and-night", "access-step-free", "access-sign-language", "access-text-phone",
    *(f"office-{kind}" for kind in get_args(Office)), *(f"start-{kind}" for kind in get_args(Start)),
    *(f"gap-{name}" for name in sorted(GAPS)), *(f"offer-{offer}" for offer in card.OFFERS),
    *(f"whom-{whom}" for whom in (*card.FOR_WHOM, *filter(None, WHOM))),
    *(f"trace-{channel}" for channel in Channel if channel is not Channel.PHONE),
)  # fmt: skip
"""Messages without arguments."""

WITH: Final[Mapping[str, str]] = {
    "law-here": "country", "law-gaps": "items", "law-gaps-more": "items", "card-name": "name",
    "law-certainty": "level date due",
    "law-contact": "contact", "law-basis": "country name", "law-reflect-length": "sure bound time",
    "law-days": "number", "law-months": "number", "law-reflect-decides": "sure offices", "law-reflect-starts": "starts",
    "law-permit": "name months cooperation personal sure", "law-work": "name answer sure", "law-fund": "name sure",
    "law-fund-office": "name", "law-fund-time": "time sure", "law-offender": "ways sure", "law-wages-time": "time sure",
    "law-nopunish": "type sure", "law-nopunish-law": "name", "law-programme": "name by has-by",
    "law-id-decides": "sure offices", "law-places": "country number", "card-offers": "items", "card-whom": "items",
    "card-regions": "regions", "card-contact": "value channel free abroad has-abroad", "card-hours": "state hours",
    "card-languages": "languages", "card-papers": "papers name", "card-access": "items",
    "card-recognised": "kind until", "card-tells": "sharing", "card-checked": "tested date level",
    "card-complain": "contact", "acc-evidence": "proofs verified", "trace-phone": "free", "trace-abroad": "answer",
    "hotlines-here": "country", "hotline": "value name hours has-hours free", "f-none-neighbours": "countries",
    "f-list-here": "country", "f-list-missing": "country", "f-list-no-fit": "country", "f-list-hidden": "country",
    **dict.fromkeys((
        "law-reflect-removal", "law-reflect-cooperation", "law-fund-country", "law-fund-papers", "law-wages-papers",
        "law-court-name", "law-court-witness", "law-court-lawyer", "law-child-guardian", "law-child-age",
        "law-court-video", "law-court-closed", "law-id-service", "law-id-self", "law-id-consent",
    ), "answer sure"),
}  # fmt: skip
"""Messages with arguments, as their names with spaces between."""

FACT_WORDS: Final[Mapping[tuple[str, str], frozenset[str]]] = {
    **{(message, ""): frozenset() for message in PLAIN},
    **{(message, ""): frozenset(arguments.split()) for message, arguments in WITH.items()},
}
