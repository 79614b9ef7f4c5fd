"""Those who come to the webhook's address: Telegram with bytes that were changed on the way, and everybody else."""

import asyncio
import json
import random
from io import BytesIO
from typing import Final, Self

import aiohttp
from yarl import URL

from tests.botapi.waiting import SECRET as HEADER

SECRET: Final = "Loopback-secret_for-the-tests"
PATH: Final = "/hook/Canary"
AT_ONCE: Final = 8
LARGE: Final = 2 * 2**20
REQUEST: Final = f"POST {PATH} HTTP/1.1\r\nHost: x\r\n"

WRONG_SECRETS: Final = (
    None, "", SECRET[:-1], SECRET + "x", SECRET.upper(), "\u00e9" * 20, "x" * 4000, f"{SECRET} x", f"x,{SECRET}",
)  # fmt: skip
WRONG_METHODS: Final = ("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")
WRONG_PATHS: Final = (
    "/", "/hook", "/hook/canary", f"{PATH}/", f"/..{PATH}/..", "/%2fhook", f"{PATH}x", "/metrics", "/readyz",
    "/healthz",
)  # fmt: skip
NO_UPDATES: Final = (
    b"", b"no json", b"null", b"[]", b"{", b"\xff\xfe", b"[" * 10**6, b'{"message":' * 10**4, b"1e999", b"9" * 5000,
    b'{"message":{"text":"' + b"x" * 10**6 + b'"}}', b'{"update_id":' + b"9" * 400 + b"}", b"\xef\xbb\xbf{}", b"NaN",
)  # fmt: skip
TOO_LARGE: Final = (b"[" * LARGE, b"\0" * LARGE, json.dumps({"message": {"text": "x" * LARGE}}).encode())
RUBBISH: Final = (
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03Canary", b"CANARY\r\n\r\n", b"\0" * 5000,
    b"GET / HTTP/9.9\r\n\r\n", f"{REQUEST}Content-Length: -5\r\n\r\n".encode(),
    f"{REQUEST}Transfer-Encoding: chunked\r\n\r\nCANARY\r\n".encode(),
    b"GET /" + b"Canary" * 20000 + b" HTTP/1.1\r\n\r\n",
    b"GET / HTTP/1.1\r\n" + b"Canary: x\r\n" * 50000,
)  # fmt: skip
"""What is no HTTP, or too much of it."""


class Visitor:
    """Somebody who knows the address; with the secret, Telegram itself."""

    def __init__(self, address: str) -> None:
        self._address = address
        self.answers: list[int] = []
        self.words: list[bytes] = []

    async def __aenter__(self) -> Self:
        self._client = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._client.close()

    async def asks(self, method: str, path: str, body: bytes, secret: str | None) -> aiohttp.ClientResponse:
        """What is answered."""
        headers = {} if secret is None else {HEADER: secret}
        url = URL(self._address + path, encoded=True)
        async with self._client.request(method, url, data=BytesIO(body), headers=headers) as response:
            self.words.append(await response.read())
            self.answers.append(response.status)
        return response

    async def brings(self, bodies: list[bytes]) -> None:
        """Updates, several at once."""
        waiting = iter(bodies)

        async def one_by_one() -> None:
            for body in waiting:
                await self.asks("POST", PATH, body, SECRET)

        await asyncio.gather(*(one_by_one() for _ in range(AT_ONCE)))


class Slow:
    """Somebody who opens lines and lets them hang."""

    def __init__(self, address: str) -> None:
        self._port = int(address.rpartition(":")[2])
        self._lines: list[asyncio.StreamWriter] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        for line in self._lines:
            line.close()

    async def writes(self, words: bytes) -> None:
        """One line more, with these words on it."""
        _, line = await asyncio.open_connection("127.0.0.1", self._port)
        self._lines.append(line)
        line.write(words)

    async def opens(self, count: int) -> None:
        """Bodies that never end, half of them with the secret."""
        for number in range(count):
            secret = f"{HEADER}: {SECRET}\r\n" if number % 2 else ""
            await self.writes(f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{secret}Content-Length: 500\r\n\r\n{{".encode())


def damaged(chance: random.Random, body: bytes) -> bytes:
    """The same bytes nine times out of ten."""
    if chance.random() > 0.1:
        return body
    at = chance.randrange(len(body))
    return chance.choice((body[:at], body[at:], body[:at] + chance.randbytes(3) + body[at:], body[:at] + body))
