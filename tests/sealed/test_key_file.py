"""The private file opens with its passphrase alone, is whole or not there, and is never overwritten."""

import os
import re
import stat
import sys
from pathlib import Path

import pytest

from bot.sealed import key_file
from bot.sealed.errors import BadKeyFile
from bot.sealed.key_file import HEAD, NONCE, SALT, SHORTEST, read_key_file, write_key_file
from bot.sealed.keys import ServiceKeys, make_keys
from flows.service import ServiceId

PASSPHRASE = "kite lamp river stone owl"
COPY = re.compile("take the copy", re.IGNORECASE)
KEYS = make_keys(ServiceId("ro-example"), "2026-11-26")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id with little memory, where a claim needs hundreds of derivations and not their cost."""
    monkeypatch.setattr(key_file, "MEMORY", 8)
    monkeypatch.setattr(key_file, "PASSES", 1)


def raw_of(keys: ServiceKeys) -> tuple[bytes, bytes, str, str]:
    return keys.sealing.private_bytes_raw(), keys.signing.private_bytes_raw(), keys.expires, keys.service


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    """With the real cost of Argon2id."""
    path = tmp_path / "ro-example.key"

    write_key_file(path, KEYS, PASSPHRASE)

    assert raw_of(read_key_file(path, PASSPHRASE)) == raw_of(KEYS)
    assert [file.name for file in tmp_path.iterdir()] == ["ro-example.key"]


@pytest.mark.usefixtures("quick")
def test_nothing_private_stands_in_a_file(tmp_path: Path) -> None:
    """Nor the service whose it is: a thief of the disk need not know where a safe place is."""
    path = tmp_path / "a.key"

    write_key_file(path, KEYS, PASSPHRASE)

    raw = path.read_bytes()
    for secret in (*raw_of(KEYS)[:2], PASSPHRASE.encode(), b"ro-example"):
        assert secret not in raw


@pytest.mark.usefixtures("quick")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes; the folder of the user is the user's")
def test_only_the_owner_may_read_a_file(tmp_path: Path) -> None:
    """Two people share the passphrase; others share the computer."""
    path = tmp_path / "a.key"

    write_key_file(path, KEYS, PASSPHRASE)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.usefixtures("quick")
def test_two_files_of_one_key_have_nothing_in_common(tmp_path: Path) -> None:
    """Salt and nonce are drawn anew, so that nothing is ever sealed twice alike."""
    for name in ("a", "b"):
        write_key_file(tmp_path / name, KEYS, PASSPHRASE)

    one, other = ((tmp_path / name).read_bytes() for name in ("a", "b"))
    assert one[: len(HEAD)] == other[: len(HEAD)] == HEAD
    assert one[len(HEAD) : len(HEAD) + SALT] != other[len(HEAD) : len(HEAD) + SALT]
    assert one[len(HEAD) + SALT :][:NONCE] != other[len(HEAD) + SALT :][:NONCE]


def test_a_wrong_passphrase_is_told_in_a_sentence(tmp_path: Path) -> None:
    """That says what to look at, and neither passphrase."""
    path = tmp_path / "a.key"
    write_key_file(path, KEYS, PASSPHRASE)

    with pytest.raises(BadKeyFile, match="passphrase does not open this file") as refused:
        read_key_file(path, PASSPHRASE.upper())

    assert "kite" not in str(refused.value).lower()


@pytest.mark.usefixtures("quick")
def test_a_file_with_any_byte_altered_is_refused(tmp_path: Path) -> None:
    """Head, salt, nonce, content and tag: everything is bound."""
    path, altered = tmp_path / "a.key", tmp_path / "b.key"
    write_key_file(path, KEYS, PASSPHRASE)
    raw = path.read_bytes()

    for at in range(len(raw)):
        altered.write_bytes(raw[:at] + bytes((raw[at] ^ 0x01,)) + raw[at + 1 :])
        with pytest.raises(BadKeyFile, match=COPY):
            read_key_file(altered, PASSPHRASE)


@pytest.mark.usefixtures("quick")
def test_a_file_that_is_cut_or_longer_is_refused(tmp_path: Path) -> None:
    """At every length, the empty one too."""
    path, cut = tmp_path / "a.key", tmp_path / "b.key"
    write_key_file(path, KEYS, PASSPHRASE)
    raw = path.read_bytes()

    for wrong in (*(raw[:end] for end in range(len(raw))), raw + b"\0", raw + bytes(5000)):
        cut.write_bytes(wrong)
        with pytest.raises(BadKeyFile, match=COPY):
            read_key_file(cut, PASSPHRASE)


@pytest.mark.usefixtures("quick")
def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    """Whoever loses a key loses the notes that wait for it."""
    path = tmp_path / "a.key"
    write_key_file(path, KEYS, PASSPHRASE)
    before = path.read_bytes()

    with pytest.raises(BadKeyFile, match="never overwritten"):
        write_key_file(path, make_keys(ServiceId("ro-example"), "2026-11-26"), PASSPHRASE)

    assert path.read_bytes() == before


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("has_links", [True, False])
def test_a_file_that_appears_meanwhile_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_links: bool
) -> None:
    """Between the look and the writing somebody else may have made it, on a disk or on a stick."""
    path = tmp_path / "a.key"
    path.write_bytes(b"other")
    monkeypatch.setattr(Path, "exists", lambda *_: False)
    if not has_links:
        monkeypatch.setattr(os, "link", no_links)

    with pytest.raises(BadKeyFile, match="File exists"):
        write_key_file(path, KEYS, PASSPHRASE)

    assert path.read_bytes() == b"other"
    assert [file.name for file in tmp_path.iterdir()] == ["a.key"]


@pytest.mark.usefixtures("quick")
def test_a_file_can_lie_on_a_stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """FAT has no links; a second copy belongs on a stick in a drawer."""
    monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "a.key"

    write_key_file(path, KEYS, PASSPHRASE)

    assert raw_of(read_key_file(path, PASSPHRASE)) == raw_of(KEYS)
    assert [file.name for file in tmp_path.iterdir()] == ["a.key"]


def no_links(*_: object) -> None:
    raise PermissionError(1, "Operation not permitted")


@pytest.mark.usefixtures("quick")
def test_a_disk_that_is_full_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a key file looks like a key file."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(BadKeyFile, match="No space left"):
        write_key_file(tmp_path / "a.key", KEYS, PASSPHRASE)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("passphrase", ["", "short", "a" * (SHORTEST - 1)])
def test_a_short_passphrase_is_refused_with_better_advice(tmp_path: Path, passphrase: str) -> None:
    """Whoever copies the file can guess for as long as they like."""
    with pytest.raises(BadKeyFile, match="at least 12 characters; five words"):
        write_key_file(tmp_path / "a.key", KEYS, passphrase)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("quick")
def test_a_passphrase_opens_on_every_system(tmp_path: Path) -> None:
    """A Mac may give é as two signs, Windows as one; half of a character must not end in an error that shows it."""
    path = tmp_path / "a.key"

    write_key_file(path, KEYS, "cafe\u0301 cafe\u0301 cafe\u0301")

    assert read_key_file(path, "café café café").service == "ro-example"
    with pytest.raises(BadKeyFile, match="does not open"):
        read_key_file(path, "\udcff" * 12)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """In one line."""
    with pytest.raises(BadKeyFile, match="cannot be read: No such file"):
        read_key_file(tmp_path / "a.key", PASSPHRASE)
    with pytest.raises(BadKeyFile, match="cannot be read"):
        read_key_file(tmp_path, PASSPHRASE)
