"""Only what a service signed, just now, whole and for the first time, is done."""

import asyncio
import base64
import hashlib
import re
import secrets
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from http_message_signatures import HTTPMessageSigner, MappingKeyResolver
from http_message_signatures.algorithms import ECDSA_P256_SHA256, ED25519, HMAC_SHA256
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import clock
from bot.exchange import wire
from bot.exchange.serving import exchanging
from bot.exchange.signing import COVERED, Message
from tests.sealed.exchange_place import FIRST, LOCAL, NOTES, OTHER, Exchanging, exchange

OPENED = wire.body(b"ticket of a note")


@pytest.fixture
def url(tmp_path: Any) -> str:
    """SQLite alone: what is claimed here does not depend on the database."""
    return f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}"


async def test_a_request_counts_once(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who records the line can do nothing with it, also not at the same moment."""
    async with exchange(engine, monkeypatch) as place:
        headers = place.signed("GET", NOTES)

        answers = await asyncio.gather(*(place.asks("GET", NOTES, headers) for _ in range(5)))
        place.clock.passes(seconds=119)
        later = await place.asks("GET", NOTES, headers)

        assert sorted(answer.status for answer in answers) == [200, 401, 401, 401, 401]
        assert later.status == 401


async def test_what_was_signed_before_the_start_is_refused(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that was started anew knows nothing of the nonces of the one before."""
    async with exchange(engine, monkeypatch) as place:
        headers = place.signed("GET", NOTES)
        assert (await place.asks("GET", NOTES, headers)).status == 200
        async with exchanging(engine, LOCAL, asyncio.Event()) as port:
            anew = Exchanging(engine, place.clock, port, place.keys)
            place.clock.passes(seconds=1)

            before = await anew.asks("GET", NOTES, place.signed("GET", NOTES, at=clock.now() - timedelta(seconds=2)))
            after = await anew.asks("GET", NOTES, anew.signed("GET", NOTES))

        assert (before.status, after.status) == (401, 200)


@pytest.mark.parametrize(("seconds", "status"), [(-121, 401), (-30, 200), (0, 200), (119, 200), (121, 401), (9e6, 401)])
async def test_a_signature_is_good_for_two_minutes(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch, seconds: float, status: int
) -> None:
    """By the clock of the exchange, forwards and backwards."""
    async with exchange(engine, monkeypatch) as place:
        place.clock.passes(hours=1)
        headers = place.signed("GET", NOTES, at=clock.now() + timedelta(seconds=seconds))

        assert (await place.asks("GET", NOTES, headers)).status == status


@pytest.mark.parametrize(
    ("signed", "sent"),
    [
        (("PUT", wire.OPENED, OPENED), ("POST", wire.OPENED, OPENED)),
        (("POST", wire.OPENED, OPENED), ("POST", wire.ANSWERS, OPENED)),
        (("GET", NOTES, b""), ("GET", NOTES.replace("0", "f"), b"")),
        (("GET", NOTES, b""), ("GET", wire.NOTES, b"")),
        (("POST", wire.OPENED, OPENED), ("POST", f"{wire.OPENED}?a", OPENED)),
        (("POST", wire.OPENED, OPENED), ("POST", wire.OPENED, OPENED[::-1])),
        (("POST", wire.OPENED, OPENED), ("POST", wire.OPENED, b"")),
        (("GET", NOTES, b""), ("GET", NOTES, OPENED)),
    ],
    ids=["method", "path", "query", "no query", "added query", "body", "no body", "added body"],
)
async def test_an_altered_request_is_refused(
    engine: AsyncEngine,
    monkeypatch: pytest.MonkeyPatch,
    signed: tuple[str, str, bytes],
    sent: tuple[str, str, bytes],
) -> None:
    """Whatever part of it was changed on the way."""
    async with exchange(engine, monkeypatch) as place:
        method, path, body = sent
        headers = place.signed(*signed) | {"Content-Length": str(len(body))}

        answer = await place.asks(method, path, headers, body)

        assert (answer.status, answer.body) == (401, b"")


@pytest.mark.parametrize(
    "host",
    ["guide.example.org", "", "a@127.0.0.1", "127.0.0.1/exchange/1/notes?after=x", "127.0.0.1#", "x y", "127.0.0.1\t#"],
)
async def test_a_request_for_another_name_is_refused(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    """What was signed for one guide is worth nothing at another, and no name passes for a path."""
    async with exchange(engine, monkeypatch) as place:
        headers = place.signed("GET", NOTES) | {"Host": host}

        assert (await place.asks("GET", NOTES, headers)).status in (400, 401)


async def test_a_name_cannot_bring_a_path_along(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """A signature over fetching, which nobody used yet, does not open anything: the path is read in one way alone."""
    async with exchange(engine, monkeypatch) as place:
        headers = place.signed("POST", wire.FULL, OPENED)
        headers["Host"] += f"{wire.FULL}?#"

        assert (await place.asks("POST", wire.OPENED, headers, OPENED)).status in (400, 401)


def by_hand(place: Exchanging, path: str = NOTES, **changes: Any) -> dict[str, str]:
    """A good request but for these arguments of the library."""
    message = Message("GET", f"http://127.0.0.1:{place.port}{path}")
    algorithm = changes.pop("algorithm", ED25519)
    key = changes.pop("key", place.keys[FIRST].signing)
    label_again = changes.pop("again", None)
    arguments: dict[str, Any] = {
        "key_id": FIRST,
        "created": clock.now(),
        "nonce": base64.b64encode(secrets.token_bytes(16)).decode(),
        "covered_component_ids": COVERED,
        "body": b"",
    } | changes
    resolver = MappingKeyResolver(public_keys={}, private_keys={str(arguments["key_id"]): key})
    signer = HTTPMessageSigner(signature_algorithm=algorithm, key_resolver=resolver)
    if arguments["body"] is None:
        digest = base64.b64encode(hashlib.sha256(b"").digest()).decode()
        message.headers["Content-Digest"] = f"sha-256=:{digest}:"
        arguments["use_existing_digest"] = True
    signer.sign(message, **arguments)
    if label_again:
        arguments |= {"label": label_again, "append_if_signature_exists": True, "use_existing_digest": True}
        signer.sign(message, **arguments)
    return {"Host": f"127.0.0.1:{place.port}", **message.headers}


async def test_a_request_by_hand_is_taken(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the refusals below are for what they name."""
    async with exchange(engine, monkeypatch) as place:
        assert (await place.asks("GET", NOTES, by_hand(place))).status == 200
        assert (await place.asks("GET", NOTES, by_hand(place, body=None))).status == 200


@pytest.mark.parametrize("left_out", COVERED)
async def test_a_signature_that_covers_less_is_refused(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch, left_out: str
) -> None:
    """It is good in itself, and would let somebody change what it does not cover."""
    async with exchange(engine, monkeypatch) as place:
        covered = tuple(one for one in COVERED if one != left_out)

        answer = await place.asks("GET", NOTES, by_hand(place, covered_component_ids=covered, body=None))

        assert answer.status == 401


@pytest.mark.parametrize(
    "changes",
    [
        {"nonce": None},
        {"nonce": "c2hvcnQ="},
        {"nonce": "not base64 at all"},
        {"include_alg": False},
        {"tag": "another-purpose"},
        {"expires": datetime(2099, 1, 1, tzinfo=UTC)},
        {"again": "second"},
        {"key_id": "ro-unknown"},
        {"key_id": OTHER},
        {"key_id": "RO-FIRST"},
        {"key_id": ""},
        {"key_id": "x" * 3000},
        {"algorithm": ECDSA_P256_SHA256, "key": generate_private_key(SECP256R1())},
        {"covered_component_ids": ('"content-digest";sf', *COVERED[:4])},
    ],
    ids=lambda changes: "-".join(f"{name}={str(value)[:12]}" for name, value in changes.items()),
)
async def test_a_signature_of_another_kind_is_refused(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch, changes: dict[str, Any]
) -> None:
    """Other parameters, another algorithm, a second signature, or the name of somebody else."""
    async with exchange(engine, monkeypatch) as place:
        answer = await place.asks("GET", NOTES, by_hand(place, **dict(changes)))

        assert (answer.status, answer.body) == (401, b"")


async def test_a_public_key_is_no_secret(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old confusion: an HMAC made with what everybody knows."""
    async with exchange(engine, monkeypatch) as place:
        public = place.keys[FIRST].public.signing

        answer = await place.asks("GET", NOTES, by_hand(place, algorithm=HMAC_SHA256, key=public))
        hidden = await place.asks("GET", NOTES, by_hand(place, algorithm=HMAC_SHA256, key=public, include_alg=False))

        assert (answer.status, hidden.status) == (401, 401)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Signature": "a=:AAAA:"},
        {"Signature-Input": "", "Signature": ""},
        {"Signature-Input": "a=1", "Signature": "a=1"},
        {"Signature-Input": 'a=();created=1;keyid="ro-first"', "Signature": "a=:AAAA:"},
        {"Signature-Input": "(" * 2000, "Signature": "a=:AAAA:"},
        {"Authorization": "Bearer ro-first"},
    ],
)
async def test_an_unsigned_request_is_refused(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch, headers: dict[str, str]
) -> None:
    """With nothing, with rubbish, and with less than a signature."""
    async with exchange(engine, monkeypatch) as place:
        answer = await place.asks("GET", NOTES, {"Host": f"127.0.0.1:{place.port}"} | headers)

        assert (answer.status, answer.body) == (401, b"")


async def test_every_refusal_looks_alike(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who tries names and keys learns nothing of either."""
    async with exchange(engine, monkeypatch) as place:
        await place.desks.set_key(OTHER, "")
        wrong = [
            {"Host": f"127.0.0.1:{place.port}"},
            by_hand(place, key_id="ro-unknown"),
            by_hand(place, key_id=OTHER, key=place.keys[OTHER].signing),
            by_hand(place, key=place.keys[OTHER].signing),
            by_hand(place, created=clock.now() - timedelta(hours=1)),
        ]

        answers = {re.sub("Date: .*", "", (await place.asks("GET", NOTES, one)).head) for one in wrong}

        assert len(answers) == 1
