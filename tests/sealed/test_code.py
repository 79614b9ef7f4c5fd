"""A code is drawn by chance, read as people type it, and leads to one box."""

import hashlib
import threading
from collections import Counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.content import ROOT
from bot.sealed import code
from bot.sealed.code import DIGITS, LONGEST, PASSES, SALT, WORDS, new_digits, new_words, normal, place_of
from flows.ids import LanguageCode
from locales.code_words import FILE, code_words

PEPPER = b"\x03" * 32
LISTS = sorted({"en"} | {path.parent.name for path in (ROOT / "locales").glob(f"*/{FILE}")})


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id with little memory, where a claim does not need its cost."""
    monkeypatch.setattr(code, "MEMORY", 8)
    monkeypatch.setattr(code, "PASSES", 1)


def test_words_are_drawn_from_the_whole_list() -> None:
    """Eleven bits each: a list of which only a part is used is a shorter one."""
    words = [str(number) for number in range(64)]

    drawn = Counter(word for _ in range(1000) for word in new_words(words))

    assert len(new_words(words)) == WORDS == 5
    assert set(drawn) == set(words)
    assert max(drawn.values()) < 200


def test_digits_are_twelve_with_their_zeros() -> None:
    """A code that begins with zeros is as long as others."""
    drawn = [new_digits() for _ in range(2000)]

    assert all(len(one) == DIGITS == 12 and one.isdecimal() and one.isascii() for one in drawn)
    assert any(one.startswith("0") for one in drawn)
    assert len(set(drawn)) == 2000


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kite lamp river stone owl", "kitelampriverstoneowl"),
        ("  Kite LAMP\triver\nstone   owl.", "kitelampriverstoneowl"),
        ("kite-lamp, river/stone.owl", "kitelampriverstoneowl"),
        ("\u2066kite\u2069 lamp\u200b river", "kitelampriver"),
        ("anh em, ban ngày", "anhembanngay"),
        ("1234 5678 9012", "123456789012"),
        ("1234-5678-9012", "123456789012"),
        ("١٢٣٤ ٥٦٧٨ ٩٠١٢", "123456789012"),
        ("۱۲۳۴۵۶۷۸۹۰۱۲", "123456789012"),
        ("１２３４５６７８９０１２", "123456789012"),
        ("पढ ०१२", "पढ012"),
        ("أَسَد إبل آلة مدرسة هدى", "اسدابلالهمدرسههدي"),
        ("كــتاب ٱلباب", "كتابالباب"),
        ("کتاب هدی", "كتابهدي"),
        ("pâine țară şcoală", "painetarascoala"),
        ("ISIRGAN ışık İğne", "isirganisikigne"),
        ("ёлка Йод", "елкаиод"),
        ("ĐẶNG łódź straße", "danglodzstrasse"),
        ("ﬁne Kelvin", "finekelvin"),
        ("𝐊𝐢𝐭𝐞 ＬＡＭＰ", "kitelamp"),
        ("", ""),
        ("\ud800", ""),
    ],
)
def test_a_code_is_read_as_it_was_meant(typed: str, meant: str) -> None:
    """On any keyboard, with or without accents, capitals and groups: the person may have only one try in safety."""
    assert normal(typed) == meant


@given(st.text(max_size=300))
def test_what_was_read_is_read_the_same_again(text: str) -> None:
    """The code is shown in one form and typed in another; both come to one."""
    once = normal(text)

    assume(len(once) <= LONGEST)
    assert normal(once) == once
    assert once.encode().decode() == once


@pytest.mark.parametrize("language", LISTS)
def test_no_two_words_of_a_list_are_read_alike(language: str) -> None:
    """Else a code has fewer than 55 bits, and each word must stay one word."""
    words = code_words(ROOT / "locales", LanguageCode(language))

    read = {normal(word) for word in words}

    assert len(read) == len(words) == 2048
    assert not [word for word in read if not word or " " in word or word.isdigit()]
    assert [word for word in words if normal(word.upper()) != normal(word)] == []


@pytest.mark.usefixtures("quick")
def test_one_code_has_one_box_however_it_is_typed() -> None:
    """The same place and the same key, from another account and another keyboard."""
    one, other = place_of("Kite lamp, river", PEPPER), place_of("kite LAMP river", PEPPER)

    assert (one.ticket, one.public) == (other.ticket, other.public)
    assert one.key.private_bytes_raw() == other.key.private_bytes_raw()
    assert one.public == one.key.public_key().public_bytes_raw()


@pytest.mark.usefixtures("quick")
def test_another_code_or_another_pepper_has_another_box() -> None:
    """After a new start without a shared pepper, no code of before leads anywhere."""
    boxes = [
        place_of("kite lamp", PEPPER), place_of("lamp kite", PEPPER), place_of("kite lame", PEPPER),
        place_of("", PEPPER), place_of("kite lamp", b"\x04" * 32),
    ]  # fmt: skip

    assert len({box.ticket for box in boxes}) == len({box.public for box in boxes}) == 5


@pytest.mark.usefixtures("quick")
def test_the_place_says_nothing_of_the_key() -> None:
    """The ticket lies in the database; the key opens what lies beside it."""
    box = place_of("kite lamp", PEPPER)

    assert len(box.ticket) == 16
    assert box.ticket not in box.key.private_bytes_raw() + box.public
    assert box.key.private_bytes_raw().hex() not in repr(box)


def test_the_cost_of_a_guess_is_what_the_documents_say() -> None:
    """64 MiB and three passes: docs/cryptography.md counts what a search costs with these numbers."""
    assert (code.MEMORY, PASSES, code.LANES) == (65536, 3, 1)
    assert hashlib.sha256(b"waymark box 1").digest()[:16] == SALT


def test_others_go_on_while_a_box_is_computed() -> None:
    """A tap on Danger must not wait for a tenth of a second. In several lanes these derivations would hang."""
    threads = [threading.Thread(target=place_of, args=(f"kite {number}", PEPPER)) for number in range(3)]
    steps = 0

    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        steps += 1

    assert steps > 100
