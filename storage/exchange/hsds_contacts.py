"""Ways of contact as HSDS spreads them over phones, addresses on the web and contacts."""

from typing import Final

from flows.service import Channel, Contact
from storage.exchange.hsds_found import Found, Thing, check_names, read_attributes, text_of, things_of

LISTS: Final = {"phones": "phone", "additional_urls": "url", "contacts": "contact"}
"""Lists of a service in which ways of contact stand, with the name of what is in them."""
VALUES: Final = {"phone": ("number",), "url": ("url",), "contact": ("email", "name")}
BESIDE: Final = {"phone": ("type", "description"), "url": ("label",), "contact": ()}
TYPES: Final = {"text": Channel.SMS, "voice": Channel.PHONE, "cell": Channel.PHONE, "": Channel.PHONE}
"""Types of phones of HSDS that a person can use; a fax is not kept."""
KNOWN: Final = frozenset(channel.value for channel in Channel)
LAST: Final = 1_000_000
"""Order of a contact that has none: after those that have one, as they stand in the file."""

Placed = tuple[int, Contact, str]
"""Order, contact, and where its value stands."""


def read_contacts(found: Found, thing: Thing, path: str) -> None:
    """All ways of contact in their order, and the path of each as `contacts[number]`."""
    read = [
        contact
        for things, of in LISTS.items()
        for one, place in things_of(found, thing, things, path)
        if (contact := _contact(found, one, of, place))
    ]
    read.extend(_of_service(found, thing, path, {contact.value for _, contact, _ in read}))
    read.sort(key=lambda placed: placed[0])
    found.keep("contacts", tuple(contact for _, contact, _ in read), f"{path}.phones")
    found.places.update({f"contacts[{number}]": place for number, (_, _, place) in enumerate(read)})


def _of_service(found: Found, thing: Thing, path: str, already: set[str]) -> list[Placed]:
    """Address and e-mail of the service itself, unless the lists have them too."""
    own = {name: text_of(found, thing, name, path) for name in ("url", "email")}
    channels = {"url": Channel.WEB, "email": Channel.EMAIL}
    return [
        (LAST, Contact(channels[name], value), f"{path}.{name}")
        for name, value in own.items()
        if value and value not in already
    ]


def _contact(found: Found, one: Thing, of: str, path: str) -> Placed | None:
    """None with a flaw, or with a note if it is a person or a fax."""
    value_in = next((name for name in VALUES[of] if one.get(name)), VALUES[of][0])
    check_names(found, one, of, path, {"id", "service_id", "attributes", value_in, *BESIDE[of]})
    own = Found(flaws=found.flaws, notes=found.notes)
    read_attributes(own, one, path, {"channel", "order", "abroad", "note"})
    channel = str(own.row.get("channel") or _channel(one, value_in))
    if channel not in KNOWN:
        found.not_kept(path)
        return None
    value = text_of(found, one, value_in, path)
    if not value.strip():
        found.wrong(f"{path}.{value_in}", "is missing")
        return None
    note = str(own.row.get("note", "")) or (text_of(found, one, "description", path) if of == "phone" else "")
    contact = Contact(Channel(channel), value, str(own.row.get("abroad", "")), note)
    return _order(str(own.row.get("order", ""))), contact, f"{path}.{value_in}"


def _channel(one: Thing, value_in: str) -> str:
    """What a contact is that no attribute of ours explains."""
    match value_in:
        case "number":
            kind = one.get("type") or ""
            return TYPES.get(kind, "") if isinstance(kind, str) else ""
        case "url":
            return Channel.WEB
        case "email":
            return Channel.EMAIL
        case _:
            return ""


def _order(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < len(str(LAST)) else LAST
