"""The key line of a service is whole, its own, in time, and can be read over the phone."""

import base64
from dataclasses import replace

import pytest

from bot.content import ROOT
from bot.sealed.errors import BadKey
from bot.sealed.keys import (
    MOST_DAYS,
    NAME,
    PublicKeys,
    ServiceKeys,
    _said,
    fingerprint,
    is_valid,
    make_keys,
    read_public,
    words_of,
)
from flows.ids import LanguageCode
from flows.service import ServiceId
from locales.code_words import code_words

MADE = "2026-11-26"
KEYS = make_keys(ServiceId("ro-example"), MADE)
LINE = KEYS.public.written
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
NUMBERS = [f"{number:04}" for number in range(2048)]
"""Stand for 2,048 words."""


def signed(keys: ServiceKeys, **changed: object) -> str:
    """A line with something else in it, signed by who has the key."""
    public = replace(keys.public, **changed)  # type: ignore[arg-type]  # any field, also with a wrong value
    return replace(public, signature=keys.signing.sign(_said(public))).written


def test_a_line_is_read_as_it_was_written() -> None:
    """It goes by e-mail, with an end of line or without."""
    assert read_public(LINE) == read_public(f" {LINE}\r\n") == KEYS.public
    assert LINE.startswith(NAME)
    assert len(LINE) < 300


@pytest.mark.parametrize("service", ["a", "ro-a", "ro-ab", "ro-abc", "a" * 64])
def test_a_line_with_any_sign_altered_is_refused(service: str) -> None:
    """At every place, also where base64 leaves bits over: one key has one line."""
    line = make_keys(ServiceId(service), MADE).public.written
    other = {sign: SIGNS[(place + 1) % 64] for place, sign in enumerate(SIGNS)}

    for at in range(len(NAME), len(line)):
        with pytest.raises(BadKey):
            read_public(line[:at] + other[line[at]] + line[at + 1 :])
    for last in set(SIGNS) - {line[-1]}:
        with pytest.raises(BadKey):
            read_public(line[:-1] + last)


def test_a_line_that_is_cut_or_longer_is_refused() -> None:
    """By the mail program of somebody, for example."""
    for end in range(len(LINE)):
        with pytest.raises(BadKey):
            read_public(LINE[:end])
    for longer in (LINE + "A", LINE + "AAAA", LINE + "=", LINE + " x"):
        with pytest.raises(BadKey):
            read_public(longer)


@pytest.mark.parametrize(
    "line", ["", "waymark1.", "waymark2." + LINE[9:], LINE.upper(), LINE.replace(".", ""), "waymark1.ж", "waymark1.\0"]
)
def test_other_lines_are_refused(line: str) -> None:
    """With a sentence, and no other error than the one."""
    with pytest.raises(BadKey, match="key line"):
        read_public(line)


def test_a_line_spelt_in_the_other_base64_is_refused() -> None:
    """It would be another text in the directory with the same key."""
    keys = next(keys for keys in iter(lambda: make_keys(KEYS.service, MADE), None) if "-" in keys.public.written[9:])
    line = keys.public.written

    with pytest.raises(BadKey):
        read_public(line[:9] + line[9:].replace("-", "+"))


def test_a_line_of_another_version_is_refused_though_it_is_signed() -> None:
    """What a later release means by it is not known here."""
    raw = b"\x02" + _said(KEYS.public)[1:]
    line = NAME + base64.urlsafe_b64encode(raw + KEYS.signing.sign(raw)).rstrip(b"=").decode()

    with pytest.raises(BadKey, match="another release"):
        read_public(line)


def test_who_does_not_have_the_signing_key_cannot_change_the_line() -> None:
    """Somebody between a service and the directory could put in a sealing key of his own."""
    thief = make_keys(KEYS.service, MADE)

    for public in (
        replace(KEYS.public, sealing=thief.public.sealing),
        replace(KEYS.public, signing=thief.public.signing),
        replace(KEYS.public, signature=thief.public.signature),
        replace(KEYS.public, expires="2028-11-26"),
        replace(KEYS.public, service=ServiceId("ro-another")),
    ):
        with pytest.raises(BadKey):
            read_public(public.written)


@pytest.mark.parametrize(
    "changed",
    [
        {"expires": "2027-W47-5"}, {"expires": "2027-02-30"}, {"expires": "20271126  "},
        {"service": "RO-example"}, {"service": ""}, {"service": "ro\nexample"},
        {"sealing": bytes(32)}, {"sealing": b"\x01" + bytes(31)}, {"sealing": bytes(31)},
    ],
)  # fmt: skip
def test_a_signed_line_with_a_value_that_none_has_is_refused(changed: dict[str, object]) -> None:
    """A day spelt in another way compares wrongly; with a sealing key of zeros everybody can open the notes."""
    with pytest.raises(BadKey):
        read_public(signed(KEYS, **changed))


@pytest.mark.parametrize(
    ("service", "today", "is_good"),
    [
        ("ro-example", "2026-11-26", True),
        ("ro-example", "2027-11-26", True),
        ("ro-example", "2027-11-27", False),
        ("ro-other", "2026-11-26", False),
        ("ro-example", "2025-11-24", False),
    ],
)
def test_a_key_is_good_for_its_service_until_its_last_day(service: str, today: str, *, is_good: bool) -> None:
    """And not for longer than twelve months, whatever it says of itself (E.7)."""
    assert is_valid(KEYS.public, service, today) is is_good


@pytest.mark.parametrize(
    ("today", "expires"),
    [
        ("2026-11-26", "2027-11-26"),
        ("2028-02-29", "2029-02-28"),
        ("2027-02-28", "2028-02-28"),
        ("2027-03-01", "2028-03-01"),
    ],
)
def test_keys_are_made_for_twelve_months(today: str, expires: str) -> None:
    """Also on a day that the next year does not have."""
    public = make_keys(ServiceId("ro-a"), today).public

    assert public.expires == expires
    assert is_valid(public, "ro-a", today)
    assert MOST_DAYS == 366


@pytest.mark.parametrize("service", ["", "a" * 65, "ro example", "RO-1", "ro_1", "жж", "ro-1\n"])
def test_no_key_is_made_for_an_id_that_no_service_has(service: str) -> None:
    """It could not be entered in the directory."""
    with pytest.raises(BadKey):
        make_keys(ServiceId(service), MADE)


def test_no_two_keys_are_alike() -> None:
    """Each half is drawn anew."""
    one, other = (make_keys(KEYS.service, MADE).public for _ in range(2))

    assert one.sealing != other.sealing
    assert one.signing != other.signing
    assert one.sealing != one.signing


def test_the_words_are_the_first_88_bits_of_the_fingerprint() -> None:
    """Both ends of the telephone compute them on their own."""
    words = words_of(KEYS.public, NUMBERS)

    bits = "".join(f"{int(word):011b}" for word in words)
    assert len(words) == 8
    assert int(bits, 2).to_bytes(11) == fingerprint(KEYS.public)[:11]


def test_other_keys_have_other_words() -> None:
    """Whatever it is that differs: the service, the last day or either key."""
    other = make_keys(KEYS.service, MADE).public
    changed = [replace(KEYS.public, **{name: getattr(other, name)}) for name in ("sealing", "signing")] + [
        replace(KEYS.public, expires="2027-11-25"),
        replace(KEYS.public, service=ServiceId("ro-examplf")),
    ]

    assert len({words_of(public, NUMBERS) for public in (KEYS.public, *changed)}) == 5


def test_the_words_are_of_the_english_list() -> None:
    """The one that both ends have."""
    words = code_words(ROOT / "locales", LanguageCode("en"))

    assert set(words_of(KEYS.public, words)) <= set(words)


def test_a_public_key_holds_no_private_half() -> None:
    """Its fields are the line and nothing else."""
    assert isinstance(KEYS.public, PublicKeys)
    for half in (KEYS.sealing.private_bytes_raw(), KEYS.signing.private_bytes_raw()):
        assert half not in _said(KEYS.public) + KEYS.public.signature
