"""A service as a card and what follows it: what it does, how to reach it and with which trace, who recognises it."""

from collections.abc import Iterator
from typing import Final

from flows.atlas import Atlas
from flows.ids import CountryCode, PageId
from flows.place import Place
from flows.service import Channel, Contact, Service
from flows.text import English, Hours, LanguageInText, Name, Proper, Sentences, Text, Texts

CARD: Final = PageId("f-card")
ABOUT_ONE: Final = frozenset({CARD, PageId("f-acc"), PageId("f-way"), PageId("f-script"), PageId("f-complain")})
"""Pages that speak about the service whose card was opened last."""
OFFERS: Final = (
    "shelter", "legal", "medical", "psychological", "casework", "talk", "return", "compensation", "interpretation",
)  # fmt: skip
"""What services offer, in the order in which a card tells it."""
FOR_WHOM: Final = ("all", "women", "men", "trans", "children", "families")
COPIES: Final = 3
LINES: Final = 2
"""Hotlines on a page that only needs a number to call."""
CALLED: Final = (Channel.PHONE, Channel.SMS, Channel.WHATSAPP)


def service_of(atlas: Atlas, place: Place, now: str) -> Service | None:
    """The service that this page speaks about, if it may still be shown."""
    return atlas.directory.get(place.service, now) if place.service and place.page in ABOUT_ONE else None


def to_copy(service: Service) -> tuple[str, ...]:
    """The numbers and addresses that get a copy button, each once."""
    ways = [way for way in service.contacts if way.channel is not Channel.WEB]
    values = (*(way.value for way in ways), *(way.abroad for way in ways if way.abroad))
    return tuple(dict.fromkeys(values))[:COPIES]


def card(service: Service, now: str) -> Iterator[Text | Name | Sentences]:
    """Everything on the card, the numbers early. The name comes after quiet words (B58)."""
    yield Text("card-name", args=(("name", Proper(service.name)),))
    yield from contacts(service)
    if service.summary:
        yield English(service.summary)
    yield Sentences(tuple(_offers(service)))
    yield Sentences(tuple(_when(service, now)))
    yield Sentences(tuple(_who_may_come(service)))
    if service.takes_notes and service.is_slow:
        yield Text("card-slow")
    yield recognition(service)
    yield from what_it_asks(service)
    yield checked(service)


def contacts(service: Service) -> Iterator[Text]:
    """Each way of contact, its number alone on a line."""
    if not service.contacts:
        yield Text("card-no-contact")
    for contact in service.contacts:
        yield line_of(contact, service)


def line_of(contact: Contact, service: Service) -> Text:
    """One number or address, with what it is."""
    args = (
        ("value", Proper(contact.value)),
        ("channel", contact.channel.value),
        ("free", service.free if contact.channel is Channel.PHONE else "unknown"),
        ("abroad", Proper(contact.abroad) if contact.abroad != contact.value else ""),
        ("has-abroad", "yes" if contact.abroad and contact.abroad != contact.value else "no"),
    )
    return Text("card-contact", args=args, literal=contact.note)


def traces(service: Service) -> Iterator[Text]:
    """What each way of contact leaves behind, each kind once (content guide E.2)."""
    for channel in dict.fromkeys(contact.channel for contact in service.contacts):
        yield Text(f"trace-{channel}", args=(("free", service.free),) if channel is Channel.PHONE else ())
    if any(contact.channel in CALLED for contact in service.contacts):
        abroad = any(contact.abroad for contact in service.contacts)
        yield Text("trace-abroad", args=(("answer", "yes" if abroad else "no"),))


def recognition(service: Service) -> Text:
    """Who recognises a service, and until when."""
    args = (
        ("kind", service.recognition.kind if service.kind == "service" else "hotline"),
        ("until", service.recognition.valid_until or "unknown"),
    )
    return Text(
        "card-recognised",
        args=args,
        literal=service.recognition.issuer or service.recognition.reference or service.operator,
    )


def checked(service: Service) -> Text:
    """When somebody last called, how old the source is, and how sure it is."""
    args = (("tested", service.tested_on or "never"), ("date", service.as_of), ("level", service.confidence))
    return Text("card-checked", args=args)


def evidence(service: Service) -> Text:
    """How recognition was proved and who looked at it."""
    args = (
        ("proofs", len(service.recognition.evidence)),
        ("verified", service.verified_on or "never"),
    )
    return Text("acc-evidence", args=args)


def hotlines(atlas: Atlas, code: CountryCode, now: str, most: int = LINES) -> tuple[Service, ...]:
    """Lines to call that have a number, those made for this subject first."""
    lines = (line for line in atlas.directory.hotlines(code, now) if any(_is_called(way) for way in line.contacts))
    return tuple(lines)[:most]


def line_texts(lines: tuple[Service, ...]) -> Iterator[Text]:
    """Hotlines as a number, a name and what it is; then when they were last called."""
    for line in lines:
        contact = next(way for way in line.contacts if _is_called(way))
        args = (
            ("value", Proper(contact.value)), ("name", Proper(line.name)),
            ("hours", Hours(line.hours) if line.hours else ""), ("has-hours", "yes" if line.hours else "no"),
            ("free", line.free),
        )  # fmt: skip
        yield Text("hotline", args=args)
    if lines and not any(line.tested_on for line in lines):
        yield Text("hotline-untested")


def line_copies(lines: tuple[Service, ...]) -> tuple[str, ...]:
    """The numbers of these lines."""
    return tuple(next(way.value for way in line.contacts if _is_called(way)) for line in lines)[:COPIES]


def _is_called(contact: Contact) -> bool:
    return contact.channel in CALLED


def _offers(service: Service) -> Iterator[Text]:
    known = tuple(Text(f"offer-{offer}") for offer in OFFERS if offer in service.offers)
    if known:
        yield Text("card-offers", args=(("items", Texts(known)),))
    whom = tuple(Text(f"whom-{whom}") for whom in FOR_WHOM if whom in service.for_whom)
    if whom:
        yield Text("card-whom", args=(("items", Sentences(whom, ", ")),))
    if service.regions:
        yield Text("card-regions", args=(("regions", Texts(tuple(map(Proper, service.regions)))),))


def _when(service: Service, now: str) -> Iterator[Text]:
    state = {True: "open", False: "closed", None: "unknown"}[service.is_open(now)]
    if service.hours:
        yield Text("card-hours", args=(("state", state), ("hours", Hours(service.hours))))
    else:
        yield Text("card-hours-unknown", literal=service.hours_text)
    if service.languages:
        spoken = Texts(tuple(LanguageInText(code) for code in service.languages))
        yield Text("card-languages", args=(("languages", spoken),))
    else:
        yield Text("card-languages-unknown", literal=service.languages_text)


def _who_may_come(service: Service) -> Iterator[Text]:
    yield Text("card-papers", args=(("papers", service.without_papers), ("name", service.without_name)))
    access = tuple(Text(f"access-{one}") for one in sorted(service.access))
    if access:
        yield Text("card-access", args=(("items", Texts(access)),))


def ways(service: Service, now: str) -> Iterator[Text]:
    """Whether notes can be sent to it (content guide E.2)."""
    if service.accepts_notes(now):
        yield Text("f-way-notes")
    elif service.takes_notes:
        yield Text("f-way-full")


def what_it_asks(service: Service) -> Iterator[Text]:
    """B18: what they do with what a person says is said, or that it has to be asked."""
    if service.conditions:
        yield Text("card-asks", literal=service.conditions)
    yield tells(service)


def tells(service: Service) -> Text:
    """To whom it passes on what it hears."""
    return Text("card-tells", args=(("sharing", service.data_sharing),), literal=service.reporting_duty)
