"""HTTP/1.1 as bytes: a stream of messages cut apart, and the fields of a call however a library wrote them."""

import asyncio
from typing import Any, Final, cast
from urllib.parse import parse_qsl

import orjson

END: Final = b"\r\n\r\n"
JSON: Final = b"application/json"
FORM: Final = b"application/x-www-form-urlencoded"
MULTIPART: Final = b"multipart/form-data"


class Stream(asyncio.Protocol):
    """One connection. Each whole message comes out as its first line, its content type and its body."""

    def __init__(self) -> None:
        self._rest = b""
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._rest = self._rest + data if self._rest else data
        while (end := self._rest.find(END)) >= 0:
            head = self._rest[:end]
            size = self._size(head)
            whole = end + len(END) + size
            if len(self._rest) < whole:
                return
            body, self._rest = self._rest[end + len(END) : whole], self._rest[whole:]
            self.came(head[: head.index(b"\r\n")], header(head, b"content-type"), body)

    def came(self, first: bytes, kind: bytes, body: bytes) -> None:
        """A message is whole."""
        raise NotImplementedError

    def _size(self, head: bytes) -> int:
        size = header(head, b"content-length")
        # No library measured here writes chunks in a call this small.
        assert size or b"chunked" not in head, head
        return int(size or 0)


def header(head: bytes, name: bytes) -> bytes:
    """The value of a header, empty if there is none. `name` is in lower case."""
    at = head.lower().find(b"\r\n" + name + b":")
    if at < 0:
        return b""
    begin = at + len(name) + 3
    end = head.find(b"\r\n", begin)
    return head[begin : end if end >= 0 else None].strip()


def fields(kind: bytes, body: bytes) -> dict[str, Any]:
    """The parameters of a call. In forms every value is text, also a keyboard (Bot API reference, Making requests)."""
    if not body:
        return {}
    if kind.startswith(JSON):
        found = orjson.loads(body)
        return found if isinstance(found, dict) else {}
    if kind.startswith(FORM):
        return dict(parse_qsl(body.decode(), keep_blank_values=True))
    assert kind.startswith(MULTIPART), kind
    return _parts(b"--" + kind.partition(b"boundary=")[2].strip(b'"'), body)


def _parts(boundary: bytes, body: bytes) -> dict[str, Any]:
    found = {}
    for part in body.split(boundary)[1:-1]:
        head, _, value = part.partition(END)
        name = head.partition(b' name="')[2].partition(b'"')[0]
        found[name.decode()] = value[:-2].decode()
    return found


def keyboard(value: Any) -> dict[str, Any] | None:
    """A keyboard that is JSON itself, or text in a form."""
    found = orjson.loads(value) if isinstance(value, str) else value
    return found if isinstance(found, dict) else None


def request(path: bytes, host: bytes, kind: bytes, body: bytes, *more: bytes) -> bytes:
    """A POST as bytes."""
    lines = (b"POST %s HTTP/1.1" % path, b"Host: " + host, b"Content-Type: " + kind, *more)
    return b"\r\n".join((*lines, b"Content-Length: %d" % len(body))) + END + body
