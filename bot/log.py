"""Events in the log: a name and a few allow-listed fields, never an id, a text or an error's message (T29)."""

import logging
import re
import sys
from typing import Final

LOGGER: Final = logging.getLogger("waymark")
FIELDS: Final = frozenset(
    {"port", "line", "status", "method", "count", "seconds", "setting", "file", "kind", "version", "day"}
)
"""Fields that an event may have."""
TOO_LARGE: Final = 1_000_000
"""No status, count or number of seconds is as large; an id is."""
PLAIN: Final = re.compile(r"[A-Za-z0-9_./-]{1,64}")


def log_event(name: str, **fields: str | float) -> None:
    """Something that an operator may want to know."""
    _log(logging.INFO, name, fields)


def log_trouble(name: str, **fields: str | float) -> None:
    """Something that did not work."""
    _log(logging.WARNING, name, fields)


def set_up_logging(level: str) -> None:
    """Our events go to standard error. Libraries are silent: their texts carry ids, values and addresses (T29)."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOGGER.handlers = [handler]
    LOGGER.propagate = False
    LOGGER.setLevel(level)
    root = logging.getLogger()
    root.setLevel(logging.CRITICAL)
    root.addHandler(logging.NullHandler())
    for library in ("aiogram", "aiohttp", "asyncio", "sqlalchemy"):
        logging.getLogger(library).setLevel(logging.CRITICAL)


def _log(level: int, name: str, fields: dict[str, str | float]) -> None:
    unknown = fields.keys() - FIELDS
    if unknown:
        raise ValueError(f"fields that no event may have: {', '.join(sorted(unknown))}")
    LOGGER.log(level, "%s%s", name, "".join(f" {field}={_shown(value)}" for field, value in fields.items()))


def _shown(value: str | float) -> str:
    """What could be an id or a person's words is left out."""
    if isinstance(value, str):
        return value if PLAIN.fullmatch(value) else "-"
    return str(value) if abs(value) < TOO_LARGE else "-"
