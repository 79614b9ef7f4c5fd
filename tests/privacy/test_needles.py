"""Every form of a planted value is found, as others write it: databases, encoders and hashes, none of them ours."""

import base64
import hashlib
import hmac
import html
import json
import pickle
import random
import re
import sqlite3
import struct
import urllib.parse
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.privacy.needles import BLOCK, Find, Needles, told
from tests.privacy.places import Kept, hunt
from tests.privacy.planted import Planted, Value, plant
from tests.privacy.spellings import spellings

KEY = b"4242:a-key-at-hand"
KEYS = (KEY, b"")

HASHES = (
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s",
    "sha3_224", "sha3_256", "sha3_384", "sha3_512",
)  # fmt: skip

TEXTS: dict[str, Callable[[str], bytes]] = {
    "clear": str.encode,
    "in UTF-16": lambda text: text.encode("utf-16"),
    "in UTF-16, big end": lambda text: text.encode("utf-16-be"),
    "in UTF-32": lambda text: text.encode("utf-32"),
    "upper case": lambda text: text.upper().encode(),
    "lower case": lambda text: text.lower().encode(),
    "upper case in UTF-16": lambda text: text.upper().encode("utf-16"),
    "reversed": lambda text: "".join(reversed(text)).encode(),
    "reversed in UTF-32": lambda text: "".join(reversed(text)).encode("utf-32"),
    "base64": lambda text: base64.b64encode(text.encode()),
    "base64 after one": lambda text: base64.b64encode(b"!" + text.encode()),
    "base64 after two": lambda text: base64.b64encode(b"!?" + text.encode() + b"!"),
    "base64url after one": lambda text: base64.urlsafe_b64encode(b"?" + text.encode() + b"&more=?"),
    "base64url after two": lambda text: base64.urlsafe_b64encode(b"?>" + text.encode() + b"&more=?"),
    "hex": lambda text: text.encode().hex().encode(),
    "hex upper case": lambda text: base64.b16encode(text.encode()),
    "percent-encoded": lambda text: urllib.parse.quote(text, safe="").encode(),
    "percent-encoded by others": lambda text: re.sub(
        "%[0-9A-F]{2}", lambda found: found[0].lower(), urllib.parse.quote(text, safe="")
    ).encode(),
    "in a query": lambda text: urllib.parse.urlencode({"q": text}).encode(),
    "JSON": lambda text: json.dumps({"text": text}).encode(),
    "HTML": lambda text: html.escape(text).encode(),
    "cut short": lambda text: text[:12].encode(),
    "pickled": pickle.dumps,
}
NUMBERS: dict[str, Callable[[int], bytes]] = {
    "eight bytes little end": lambda number: struct.pack("<q", number),
    "eight bytes big end": lambda number: struct.pack(">q", number),
    "digits": lambda number: str(number).encode(),
    "digits reversed": lambda number: str(number)[::-1].encode(),
    "hash of eight bytes": lambda number: hashlib.sha256(struct.pack("<q", number)).digest(),
    "hash of eight bytes big end": lambda number: hashlib.sha1(struct.pack(">q", number)).hexdigest().encode(),  # noqa: S324  # what others might do
    "blake2b of eight bytes": lambda number: hashlib.blake2b(struct.pack("<q", number), digest_size=8).digest(),
    "pickled": pickle.dumps,
    "protobuf": lambda number: b"\x08" + _protobuf(number),
}
DIGESTS: dict[str, Callable[[bytes], bytes]] = {
    "raw": bytes,
    "hex": lambda digest: digest.hex().encode(),
    "hex upper case": lambda digest: digest.hex().upper().encode(),
    "base64": base64.b64encode,
    "base64url": base64.urlsafe_b64encode,
    "first eight bytes": lambda digest: digest[:8],
    "first eight bytes in hex": lambda digest: digest[:8].hex().encode(),
}


@pytest.fixture(scope="module")
def person() -> Planted:
    return plant(1, seed=7)[0]


@pytest.fixture(scope="module")
def needles(person: Planted) -> Needles:
    return Needles(person.values.values(), KEYS)


def _protobuf(number: int) -> bytes:
    """Base 128 with the low end first (Protocol Buffers, Encoding)."""
    return bytes([number & 0x7F | 0x80]) + _protobuf(number >> 7) if number > 0x7F else bytes([number])


def amid(needle: bytes) -> bytes:
    """The needle in a haystack that holds nothing else."""
    return random.Random(3).randbytes(5003) + needle + random.Random(4).randbytes(777)  # noqa: S311  # hay


def kinds(finds: tuple[Find, ...]) -> set[str]:
    return {find.kind for find in finds}


@pytest.mark.parametrize("form", TEXTS)
@pytest.mark.parametrize("kind", ["username", "words", "start payload", "id", "callback id", "first name", "friend"])
def test_a_text_is_found_in_every_form(needles: Needles, person: Planted, kind: str, form: str) -> None:
    """Whoever writes it down, by whatever library."""
    assert kinds(needles.in_(amid(TEXTS[form](person[kind])))) == {kind}


@pytest.mark.parametrize("before", [b"", b"!", b"!!"])
def test_both_alphabets_of_base64_are_known(before: bytes) -> None:
    """They differ in two letters, which this value has at every alignment."""
    raw = b"~~~???>>>~~~???>>>"
    needles = Needles([Value("odd", raw.decode())], ())

    for encode in (base64.standard_b64encode, base64.urlsafe_b64encode):
        assert kinds(needles.in_(amid(encode(before + raw)))) == {"odd"}


@pytest.mark.parametrize("form", NUMBERS)
def test_an_account_is_found_in_every_form_of_a_number(needles: Needles, person: Planted, form: str) -> None:
    """As columns, protocols and careful programmers write it."""
    assert kinds(needles.in_(amid(NUMBERS[form](person.id)))) == {"id"}


def test_a_coordinate_is_found_as_a_double(needles: Needles, person: Planted) -> None:
    """As a database keeps it."""
    for form in ("<d", ">d"):
        assert kinds(needles.in_(amid(struct.pack(form, float(person["latitude"]))))) == {"latitude"}


@pytest.mark.parametrize("written", DIGESTS)
@pytest.mark.parametrize("name", HASHES)
def test_a_hash_is_found(needles: Needles, person: Planted, name: str, written: str) -> None:
    """A hash of something that can be counted through hides nothing."""
    for kind in ("id", "phone", "username"):
        digest = hashlib.new(name, person[kind].encode()).digest()

        assert kinds(needles.in_(amid(DIGESTS[written](digest)))) == {kind}


@pytest.mark.parametrize("written", DIGESTS)
@pytest.mark.parametrize("name", ["sha256", "sha512"])
@pytest.mark.parametrize("key", KEYS)
def test_a_hash_with_a_key_at_hand_is_found(
    needles: Needles, person: Planted, name: str, written: str, key: bytes
) -> None:
    """The key lies on the same disk."""
    digest = hmac.new(key, person["id"].encode(), name).digest()

    assert kinds(needles.in_(amid(DIGESTS[written](digest)))) == {"id"}


def test_other_ways_with_a_key_are_found(needles: Needles, person: Planted) -> None:
    """A salt that is known is none."""
    raw = person["id"].encode()
    for digest in (
        hashlib.sha256(KEY + raw).digest(),
        hashlib.sha256(raw + KEY).digest(),
        hashlib.blake2b(raw, key=KEY).digest(),
        hashlib.blake2b(raw, digest_size=16).digest(),
    ):
        assert kinds(needles.in_(amid(digest))) == {"id"}


@pytest.mark.parametrize("column", ["INTEGER", "INTEGER PRIMARY KEY", "TEXT", "BLOB"])
def test_a_real_table_gives_an_account_away(needles: Needles, person: Planted, tmp_path: Path, column: str) -> None:
    """In the bytes of the file as SQLite writes them, also as the number of a row."""
    with closing(sqlite3.connect(tmp_path / "kept.db")) as connection, connection:
        connection.execute(f"CREATE TABLE kept (who {column})")
        connection.execute("INSERT INTO kept VALUES (?)", [person.id])

    assert kinds(needles.in_((tmp_path / "kept.db").read_bytes())) == {"id"}


def test_a_deleted_row_is_found_in_the_free_pages(needles: Needles, person: Planted, tmp_path: Path) -> None:
    """DELETE takes nothing off the disk."""
    with closing(sqlite3.connect(tmp_path / "kept.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = OFF")
        connection.execute("CREATE TABLE kept (who TEXT)")
        connection.executemany("INSERT INTO kept VALUES (?)", [[person["words"]]] * 5)
        connection.execute("DELETE FROM kept")

    assert kinds(needles.in_((tmp_path / "kept.db").read_bytes())) == {"words"}


@pytest.mark.parametrize("at", [0, 1, 7, BLOCK - 9, BLOCK - 8, BLOCK - 7, BLOCK - 1, BLOCK, BLOCK + 5])
def test_nothing_slips_through_between_blocks(needles: Needles, person: Planted, at: int) -> None:
    """At the very beginning, across the borders of reading, and at the very end."""
    for needle in (person["username"].encode(), person.id.to_bytes(6, "big")):
        assert needles.in_(bytes(at) + needle) != ()


def test_hay_is_hay(needles: Needles, person: Planted) -> None:
    """Nobody is found in noise, in zeros, in nothing, or in somebody else."""
    other = plant(1, seed=8)[0]
    noise = random.Random(5).randbytes(3 * BLOCK)  # noqa: S311  # hay
    others = [needle for value in other.values.values() for _, needle in spellings(value, KEYS)]

    assert needles.in_(noise) == needles.in_(bytes(BLOCK)) == needles.in_(b"") == ()
    assert needles.in_(b"|".join(others)) == ()


def test_values_with_the_same_beginning_are_told_apart() -> None:
    """The first bytes only say where to look."""
    needles = Needles(
        [Value("one", "samesamesame-one"), Value("two", "samesamesame-two"), Value("three", "samesame")], ()
    )

    assert kinds(needles.in_(b"samesamesomething")) == {"three"}
    assert kinds(needles.in_(b"samesamesame")) == {"one", "two", "three"}


def test_a_failure_says_where_and_what(needles: Needles, person: Planted) -> None:
    """Names of files count too."""
    kept = [Kept(f"crash-{person['username']}.txt", b"phone=" + person["phone"].encode()), Kept("log", b"turn.done")]

    said = told(hunt(kept, needles)).splitlines()

    assert said[0].startswith("a name: username (clear utf-8, ")
    assert said[1].startswith(f"{kept[0].name}: phone (clear utf-8, ")
    assert len(said) == 2
