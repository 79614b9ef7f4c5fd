"""Which services take notes today, which are full or slow, and which are hidden until a complaint was looked at."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import now, today
from flows.ids import Day
from flows.service import Service
from storage.complaints import Complaints
from storage.desks import Desks, DeskState
from storage.zones import is_zone, zone

WORKING: Final = 5
"""Days of a week from Monday on; feast days are not known."""
NEVER: Final = DeskState("", "")


async def as_they_stand(engine: AsyncEngine, services: Iterable[Service]) -> tuple[Service, ...]:
    """The services as of now. Raises StoreUnavailable."""
    desks, hidden = Desks(engine), await Complaints(engine).hiding()
    states = await desks.all()
    return tuple(_standing(service, states.get(service.id, NEVER)) for service in services if service.id not in hidden)


def _standing(service: Service, state: DeskState) -> Service:
    if not service.public_key or not _is_good(service):
        return service
    return replace(
        service, takes_notes=True, full_on=Day(state.full_on), is_slow=is_slow(service, state.fetched, now())
    )


def _is_good(service: Service) -> bool:
    from bot.sealed.errors import BadKey  # noqa: PLC0415  # no cryptography where no service has a key
    from bot.sealed.keys import is_valid, read_public  # noqa: PLC0415  # the same

    try:
        return is_valid(read_public(service.public_key), service.id, today())
    except BadKey:
        return False


def is_slow(service: Service, fetched: str, at: datetime) -> bool:
    """Whether a whole working day of the service, in its own time, has gone by since it fetched (E.6)."""
    if not fetched:
        return True
    own = zone(service.timezone) if is_zone(service.timezone) else at.tzinfo
    last = datetime.fromisoformat(f"{fetched}+00:00").astimezone(own).date()
    between = (last + timedelta(days=days) for days in range(1, (at.astimezone(own).date() - last).days))
    return any(day.weekday() < WORKING for day in between)
