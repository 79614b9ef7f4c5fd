"""A desk whose line, exchange or address is not as it should be says so in one sentence."""

import asyncio
import ipaddress
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from bot.errors import ShellError, WrongUse
from bot.exchange import wire
from bot.exchange.client import Exchange
from bot.exchange.errors import ExchangeAway, Refused
from bot.sealed.keys import ServiceKeys, make_keys
from flows.ids import Day
from flows.service import Moment, ServiceId
from storage.notes import SealedNote

SERVICE = ServiceId("ro-first")
NOTE = SealedNote(b"n" * 16, SERVICE, Moment("2026-11-29T13:00"), b"s" * 512)
TICKET = b"t" * 16
DAY = Day("2026-11-26")


@pytest.fixture(scope="module")
def keys() -> ServiceKeys:
    return make_keys(SERVICE, "2026-11-26")


@asynccontextmanager
async def served(
    answer: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]], tls: ssl.SSLContext | None = None
) -> AsyncIterator[str]:
    """Something else than an exchange, at an address."""
    runner = web.ServerRunner(web.Server(answer), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls)
    await site.start()
    try:
        yield f"http{'s' if tls else ''}://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def always(
    status: int, body: bytes = b"", headers: Mapping[str, str] | None = None
) -> Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]:
    async def answer(_: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=status, body=body, headers=headers)

    return answer


def is_one_sentence(error: ShellError) -> bool:
    """For a person at a desk: no name of a class, no number of an error, one line."""
    said = str(error)
    return "\n" not in said and "Errno" not in said and "Error" not in said and said.endswith((".", "?"))


@pytest.mark.parametrize(
    ("status", "headers", "said"),
    [
        (302, {"Location": "/elsewhere"}, "another address"),
        (307, {"Location": "https://guide.example.org/"}, "another address"),
        (429, {}, "too often"),
        (500, {}, "cannot be used now"),
        (503, {}, "cannot be used now"),
        (404, {}, "not the exchange"),
        (413, {}, "not the exchange"),
        (200, {}, "not the exchange"),
    ],
)
async def test_another_answer_is_told(keys: ServiceKeys, status: int, headers: dict[str, str], said: str) -> None:
    """And nothing is taken from it; a redirect is not followed, whatever it leads to."""
    async with served(always(status, headers=headers)) as url:
        desk = Exchange(url, keys)
        for ask in (desk.notes(), desk.opened(TICKET), desk.answer(TICKET, bytes(1024)), desk.full(DAY)):
            with pytest.raises(ExchangeAway, match=said) as error:
                await ask
            assert is_one_sentence(error.value)


async def test_a_refusal_names_what_to_look_at(keys: ServiceKeys) -> None:
    """Clock, key and directory: the exchange does not say which."""
    async with served(always(401)) as url:
        with pytest.raises(Refused, match="clock") as error:
            await Exchange(url, keys).notes()

    assert is_one_sentence(error.value)


@pytest.mark.parametrize("size", [0, 1, 8511, 8513, 10_000_000])
async def test_a_batch_of_another_size_is_told(keys: ServiceKeys, size: int) -> None:
    """And not read to its end."""
    async with served(always(200, b"a" * size)) as url:
        with pytest.raises(ExchangeAway, match="not the exchange"):
            await Exchange(url, keys).notes()


async def test_an_exchange_that_repeats_itself_is_told(keys: ServiceKeys) -> None:
    """The desk would ask for ever."""
    full = wire.batch([SealedNote(bytes([n]) * 16, SERVICE, NOTE.expires, NOTE.sealed) for n in range(1, 17)])

    async with served(always(200, full)) as url:
        with pytest.raises(ExchangeAway):
            await Exchange(url, keys).notes()


async def test_an_address_where_nobody_is(keys: ServiceKeys) -> None:
    """A computer that is not online, and a line that breaks."""

    async def breaks(request: web.BaseRequest) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    async with served(always(200)) as gone:
        pass
    async with served(breaks) as broken:
        for url in (gone, broken, "https://nowhere.invalid"):
            with pytest.raises(ExchangeAway, match="cannot be reached") as error:
                await Exchange(url, keys).notes()
            assert is_one_sentence(error.value)


async def test_an_exchange_that_does_not_answer(keys: ServiceKeys, monkeypatch: pytest.MonkeyPatch) -> None:
    """The desk waits for a while, and then says so."""
    monkeypatch.setattr("bot.exchange.client.REQUEST", 0.3)

    async def sleeps(_: web.BaseRequest) -> web.StreamResponse:
        await asyncio.sleep(30)
        return web.Response()

    async with served(sleeps) as url:
        with pytest.raises(ExchangeAway, match="cannot be reached"):
            await Exchange(url, keys).notes()


async def test_a_certificate_must_be_good(keys: ServiceKeys, tmp_path: Path) -> None:
    """Nobody in between: an unknown authority and another name are refused; the same certificate, trusted, is taken."""
    good, other = certificate(tmp_path, "127.0.0.1"), certificate(tmp_path, "127.0.0.9")
    async with served(always(200, wire.batch([NOTE])), context(good)) as url:
        with pytest.raises(ExchangeAway, match="certificate") as error:
            await Exchange(url, keys).notes()
        assert await Exchange(url, keys, str(good)).notes() == (NOTE,)
    async with served(always(200, wire.batch([NOTE])), context(other)) as url:
        with pytest.raises(ExchangeAway, match="certificate"):
            await Exchange(url, keys, str(other)).notes()

    assert is_one_sentence(error.value)


def context(file: Path) -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(file)
    return made


def certificate(folder: Path, address: str) -> Path:
    """Signed by itself, with its key in the same file."""
    key = generate_private_key(SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, address)])
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(names, critical=False)
        .sign(key, SHA256())
    )
    file = folder / f"{address}.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(private + made.public_bytes(Encoding.PEM))
    return file


@pytest.mark.parametrize(
    "url",
    [
        "",
        "guide.example.org",
        "http://guide.example.org",
        "http://192.168.0.1:8090",
        "ftp://guide.example.org",
        "https://",
        "https://guide.example.org/exchange/1",
        "https://guide.example.org?a=b",
        "https://user:word@guide.example.org",
        "https://guide.example.org:port",
    ],
)
def test_an_address_that_is_not_private_is_refused(keys: ServiceKeys, url: str) -> None:
    """Before anything is sent."""
    with pytest.raises(WrongUse, match="address of the exchange"):
        Exchange(url, keys)


@pytest.mark.parametrize(
    "url",
    ["https://guide.example.org", "https://guide.example.org:8443/", "http://127.0.0.1:8090", "http://[::1]:8090"],
)
def test_https_and_this_computer_are_taken(keys: ServiceKeys, url: str) -> None:
    """The second for trying it out, and for a tunnel."""
    assert Exchange(url, keys)


async def test_the_name_in_the_request_is_the_name_that_was_signed(keys: ServiceKeys) -> None:
    """Also for a name in another script: else every request of that guide would be refused."""
    seen = []

    async def looks(request: web.BaseRequest) -> web.StreamResponse:
        seen.append((request.headers["Host"], request.raw_path, request.headers["Signature-Input"]))
        return web.Response(body=wire.batch(()))

    async with served(looks) as url:
        assert await Exchange(url, keys).notes() == ()

    ((host, path, covered),) = seen
    assert f"http://{host}" == url
    assert path == f"/exchange/1/notes?after={bytes(16).hex()}"
    assert covered.startswith('waymark=("@method" "@authority" "@path" "@query" "content-digest");')
