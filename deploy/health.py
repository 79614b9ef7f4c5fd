"""Says by its exit code whether the bot beside it works: the check of the container. Needs Python and nothing else.

With a webhook it asks `/healthz`. Without one there is no port to ask: the bot holds a long poll, so a connection to
the Bot API is open nearly all the time, and its absence is what an operator wants to know.
"""
# ruff: noqa: INP001  # a file of its own beside the bot, no part of a package

import http.client
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

LISTEN: Final = "127.0.0.1:8081"
TELEGRAM: Final = "https://api.telegram.org"
SOCKETS: Final = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))
"""Linux's tables of sockets: among others a remote address with its port in hexadecimal, and a state (proc(5))."""
ESTABLISHED: Final = "01"
PATIENCE: Final = 5.0
"""Seconds within which a poll is open again after the one before it."""


def is_answering(listen: str) -> bool:
    """Whether the webhook's process answers on this machine."""
    host, _, port = listen.rpartition(":")
    inside = {"0.0.0.0": "127.0.0.1", "[::]": "::1"}.get(host, host.strip("[]"))  # noqa: S104  # asked, not bound
    connection = http.client.HTTPConnection(inside, int(port), timeout=PATIENCE)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def is_polling(api: str) -> bool:
    """Whether a connection to the Bot API is open, or opens in a moment."""
    address = urlsplit(api)
    port = address.port or (http.client.HTTPS_PORT if address.scheme == "https" else http.client.HTTP_PORT)
    until = time.monotonic() + PATIENCE
    while port not in connected_ports():
        if time.monotonic() > until:
            return False
        time.sleep(PATIENCE / 10)
    return True


def connected_ports() -> frozenset[int]:
    """The ports of others to which a connection is open."""
    return frozenset(int(remote.rpartition(":")[2], 16) for remote, state in _sockets() if state == ESTABLISHED)


def _sockets() -> Iterator[tuple[str, str]]:
    for table in SOCKETS:
        if table.exists():
            for line in table.read_text("ascii").splitlines()[1:]:
                remote, state = line.split()[2:4]
                yield remote, state


def works() -> bool:
    """Whether the bot works, by the settings that it has."""
    if os.environ.get("BOT_WEBHOOK_URL"):
        return is_answering(os.environ.get("BOT_LISTEN") or LISTEN)
    return is_polling(os.environ.get("BOT_API_URL") or TELEGRAM)


if __name__ == "__main__":
    sys.exit(0 if works() else 1)
