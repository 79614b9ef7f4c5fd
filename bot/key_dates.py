"""Until when the key of a service is good, for those who have to be warned before it ends (content guide E.7)."""

from typing import Final

from flows.service import Service

NO_KEY: Final = "unreadable"
"""Stands for the last day of a line that is no key of this service."""


def last_day(service: Service) -> str:
    """The last day of its key; "" for a service without one, `NO_KEY` for a line that nobody can seal to."""
    if not service.public_key:
        return ""
    from bot.sealed.errors import BadKey  # noqa: PLC0415  # no cryptography where no service has a key
    from bot.sealed.keys import read_public  # noqa: PLC0415  # the same

    try:
        public = read_public(service.public_key)
    except BadKey:
        return NO_KEY
    return public.expires if public.service == service.id else NO_KEY
