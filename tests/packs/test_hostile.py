"""Nothing of a pack is believed: each wrong one is refused with one line, and leaves nothing behind."""

import io
import json
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.content import ROOT
from bot.errors import PackRefused
from bot.packs.build import build_pack
from bot.packs.kept import Packs
from bot.packs.pack import MANIFEST, MOST, read_pack

WHOLE = build_pack(ROOT, "1.0", "2026-11-26")
WORDS = "locales/en/start.ftl"
Entries = dict[str, bytes]


def entries() -> Entries:
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as inside:
        return {name: inside.read(name) for name in inside.namelist()}


def zipped(files: Entries, *, how: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return out.getvalue()


def manifest(**changes: Any) -> bytes:
    said = json.loads(entries()[MANIFEST]) | changes
    return json.dumps({name: value for name, value in said.items() if value is not None}).encode()


def link() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, data in entries().items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = ((stat.S_IFLNK if name == WORDS else stat.S_IFREG) | 0o644) << 16
            made.writestr(entry, data)
    return out.getvalue()


def twice() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, data in entries().items():
            made.writestr(name, data)
        with pytest.warns(UserWarning, match="Duplicate"):
            made.writestr(WORDS, b"other = Words\n")
    return out.getvalue()


def without(name: str) -> Entries:
    return {other: data for other, data in entries().items() if other != name}


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "is not a pack"),
    "no zip": (lambda: b"PK" + b"x" * 5000, "is not a pack"),
    "only half": (lambda: WHOLE[: len(WHOLE) // 2], "is not a pack"),
    "damaged in the middle": (lambda: WHOLE[:90_000] + b"\0\0\0\0" + WHOLE[90_004:], "is damaged"),
    "a changed file": (lambda: zipped(entries() | {WORDS: b"hello = Pay first\n"}), "is not what the manifest says"),
    "a file more": (lambda: zipped(entries() | {"locales/en/more.ftl": b"a = b\n"}), "is not in its manifest"),
    "a file less": (lambda: zipped(without(WORDS)), "is missing from it"),
    "no manifest": (lambda: zipped(without(MANIFEST)), f"has no {MANIFEST}"),
    "a program": (lambda: zipped(entries() | {"bot/app.py": b"import os"}), "has no place in a pack"),
    "a path outside": (lambda: zipped(entries() | {"../../locales/en/a.ftl": b""}), "has no place in a pack"),
    "an absolute path": (lambda: zipped(entries() | {"/locales/en/a.ftl": b""}), "has no place in a pack"),
    "a name of other signs": (lambda: zipped(entries() | {"locales/en/\u202eltf.ftl": b""}), "has no place in a pack"),
    "a link": (link, "is not a regular file"),
    "a bomb": (lambda: zipped({WORDS: b"0" * 90_000_000}, how=zipfile.ZIP_DEFLATED), "would be larger than 64 MiB"),
    "compressed": (lambda: zipped(entries(), how=zipfile.ZIP_DEFLATED), "is compressed or locked"),
    "a name twice": (twice, "more than once"),
    "ten thousand files": (
        lambda: zipped({f"locales/en/a{number}.ftl": b"" for number in range(10_000)}),
        f"has 10000 files; a pack has at most {MOST}",
    ),
    "a newer format": (
        lambda: zipped(entries() | {MANIFEST: manifest(format=2), "locales/en/voice.ogg": b""}),
        "upgrade it first",
    ),
    "no format": (lambda: zipped(entries() | {MANIFEST: manifest(format=None)}), "does not say its format"),
    "no version": (lambda: zipped(entries() | {MANIFEST: manifest(version="../x")}), "is not one of format 1"),
    "no date": (lambda: zipped(entries() | {MANIFEST: manifest(date="soon")}), "is not one of format 1"),
    "a manifest without end": (lambda: zipped(entries() | {MANIFEST: b"[" * 100_000}), "does not say its format"),
    "no text": (lambda: zipped(entries() | {MANIFEST: b"\xff\xfe"}), "is damaged"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_wrong_pack_is_refused_with_one_line(kind: str, tmp_path: Path) -> None:
    """And nothing of it is kept."""
    made, reason = HOSTILE[kind]
    file = tmp_path / "pack.zip"
    file.write_bytes(made())

    with pytest.raises(PackRefused, match=reason) as refusal:
        read_pack(file)
    with pytest.raises(PackRefused):
        Packs(tmp_path / "packs").install(file.read_bytes())

    assert "\n" not in str(refusal.value)
    assert str(refusal.value).isascii()
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    """A sparse file of many gigabytes costs nothing."""
    file = tmp_path / "pack.zip"
    with file.open("wb") as opened:
        opened.truncate(10 * 2**30)

    with pytest.raises(PackRefused, match="is larger than"):
        read_pack(file)


def test_the_same_content_gives_the_same_bytes() -> None:
    """So that two people can compare what they made by a hash."""
    assert build_pack(ROOT, "1.0", "2026-11-26") == WHOLE
