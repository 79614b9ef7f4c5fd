"""What enters the program of an update, and what does not."""

from dataclasses import fields
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.incoming import (
    Attachment,
    Blocked,
    ChatId,
    Command,
    Group,
    Incoming,
    MessageId,
    Notice,
    Stray,
    Tap,
    What,
    Words,
    read,
)
from flows.ids import LanguageCode
from tests.telegram.updates import (
    CANARY,
    NOW,
    PERSON,
    from_person,
    group,
    membership,
    message,
    private,
    tap,
)

OURS = tuple(map(LanguageCode, ("en", "ro", "pt", "zh", "tl")))
KEYS = (
    "update_id", "message", "callback_query", "my_chat_member", "edited_message", "id", "chat", "from", "type", "date",
    "data", "text", "message_id", "new_chat_member", "status", "photo",
)  # fmt: skip
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(("private", "kicked", "group", "/start x", PERSON, -5, 2**63)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6),
    max_leaves=25,
)


def what(update: object) -> object:
    incoming = read(update)
    assert isinstance(incoming, Incoming)
    return incoming.what


def test_nothing_of_a_name_enters() -> None:
    """Names, user names and texts of other messages stay in the raw update (T22)."""
    for update in (message(photo=[{"file_id": CANARY}], caption=CANARY), tap("x"), membership("kicked", private())):
        assert CANARY not in repr(read(update))
    assert "ro" not in repr(read(message(contact={"phone_number": "+40700000000"})))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/start", Command("start", "")),
        ("/start en_RO_home", Command("start", "en_RO_home")),
        ("/START@waymark_bot  en_RO", Command("start", "en_RO")),
        ("/leave@waymark_bot", Command("leave", "")),
        ("/developer_info", Command("developer_info", "")),
        ("/help me he is here", Words("/help me he is here")),
        ("/ danger", Words("/ danger")),
        ("/", Words("/")),
        (".", Words(".")),
        ("", Words("")),
        ("a" * 4000, Words("a" * 256)),
    ],
)
def test_text_is_a_command_of_ours_or_words(text: str, expected: object) -> None:
    """A word of danger behind a slash that is no command of ours is still heard."""
    assert what(message(text=text)) == expected


@pytest.mark.parametrize(
    ("phone", "code"),
    [
        ("ro", "ro"), ("pt-BR", "pt"), ("PT-br", "pt"), ("zh-hans", "zh"), ("zh-Hant-TW", "zh"), ("fil", "tl"),
        ("tl", "tl"), ("sw", None), ("", None), ("p", None), ("port", None), ("pt-" + "x" * 40, None), ("pt_BR", None),
        (None, None), (5, None), (["pt"], None), ("pt\n", None), ("ﬁl", None), ("fil-PH", "tl"),
    ],
)  # fmt: skip
def test_a_start_brings_the_language_of_the_phone_if_it_is_one_of_ours(phone: object, code: str | None) -> None:
    """Any other one would tell more about the person than the guide needs (T22)."""
    update = message(text="/start en", **{"from": from_person() | {"language_code": phone}})

    incoming = read(update, OURS)

    assert isinstance(incoming, Incoming)
    assert incoming.what == Command("start", "en", LanguageCode(code) if code else None)


@pytest.mark.parametrize("text", ["/menu", "/language", "/leave", "hello", "/ start"])
def test_nothing_else_brings_the_language_of_the_phone(text: str) -> None:
    """Whoever has a screen has a language."""
    assert "'ro'" not in repr(read(message(text=text), OURS))
    assert "'ro'" not in repr(read(tap("x"), OURS))


def test_the_fields_of_what_enters_are_these() -> None:
    """A new one has to be argued here, in the threat model and on the page about privacy (T22)."""
    entering = {kind: [field.name for field in fields(kind)] for kind in (Incoming, Stray, *get_args(What))}

    assert entering == {
        Incoming: ["chat", "message", "date", "what"],
        Stray: ["callback"],
        Tap: ["callback", "data", "sent", "protected", "pictured"],
        Words: ["text"],
        Command: ["name", "payload", "phone"],
        Attachment: [],
        Notice: [],
        Group: [],
        Blocked: [],
    }


@pytest.mark.parametrize(
    "kind",
    ["photo", "voice", "video", "video_note", "document", "location", "contact", "sticker", "poll", "not-yet-known"],
)
def test_anything_that_is_no_text_is_an_attachment_without_content(kind: str) -> None:
    """Also kinds that Telegram will invent later."""
    assert what(message(**{kind: {"file_id": CANARY}})) == Attachment()


def test_a_line_by_telegram_itself_is_no_message_of_the_person() -> None:
    """Somebody who sets the auto-delete timer did not send us anything."""
    assert what(message(message_auto_delete_timer_changed={"message_auto_delete_time": 86400})) == Notice()


def test_a_tap_tells_whether_its_message_has_a_picture() -> None:
    """No text can be put into such a message; of the picture itself nothing enters."""
    update = tap("abc")
    update["callback_query"]["message"]["photo"] = [{"file_id": CANARY}]

    assert what(update) == Tap("99", "abc", NOW, protected=False, pictured=True)


def test_a_tap_brings_its_message_and_age() -> None:
    """The age of the screen decides whether it is replaced (T2)."""
    assert read(tap("abc")) == Incoming(ChatId(PERSON), MessageId(400), NOW, Tap("99", "abc", NOW, protected=False))


def test_a_tap_on_a_message_that_telegram_no_longer_shows_has_no_age() -> None:
    """An inaccessible message has the date 0."""
    update = tap("abc", message={"message_id": 400, "date": 0, "chat": private()})

    assert read(update) == Incoming(ChatId(PERSON), MessageId(400), 0, Tap("99", "abc", 0, protected=False))


@pytest.mark.parametrize("data", ["x" * 65, None, 5, ["x"], {"a": 1}])
def test_data_that_no_button_can_carry_becomes_empty(data: object) -> None:
    """Such a tap is still answered."""
    assert what(tap(data)) == Tap("99", "", NOW, protected=False)


def test_a_tap_without_a_message_of_a_private_chat_is_stray() -> None:
    """It is answered, so that the button does not spin, and nothing is written to anybody."""
    assert read(tap("x", message=None)) == Stray("99")
    assert read(tap("x", message={"message_id": 4, "date": NOW, "chat": group()})) == Stray("99")


def test_a_message_in_the_name_of_another_chat_is_dropped() -> None:
    """Nobody can make us write to a stranger."""
    update = message(text="/start")
    update["message"]["from"] = from_person(PERSON + 1)

    assert read(update) is None
    assert read(tap("x", **{"from": from_person(PERSON + 1)})) == Stray("99")


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_groups_are_recognised(kind: str) -> None:
    """They are left (T39)."""
    written = {"message": {"message_id": 1, "date": NOW, "chat": group(kind), "text": "hello"}}

    assert what(written) == Group()
    assert what(membership("member", group(kind))) == Group()
    assert read(membership("left", group(kind))) is None


def test_being_blocked_is_recognised() -> None:
    """The timer of that chat is dropped."""
    assert what(membership("kicked", private())) == Blocked()
    assert read(membership("member", private())) is None


@pytest.mark.parametrize("update", [None, [], 5, "x", {}, {"message": None}, {"edited_message": {}}, {"poll": {}}])
def test_what_is_malformed_or_not_for_us_is_dropped(update: object) -> None:
    """Quietly: an update that nobody understands is nobody's fault."""
    assert read(update) is None


@pytest.mark.parametrize(
    "broken",
    [
        {"chat": {"id": True, "type": "private"}},
        {"chat": {"id": str(PERSON), "type": "private"}},
        {"chat": {"id": 2**70, "type": "private"}},
        {"chat": {"id": PERSON, "type": ["private"]}},
        {"message_id": -1},
        {"message_id": "500"},
        {"message_id": 2**31},
        {"from": None},
    ],
)
def test_numbers_and_types_that_telegram_never_sends_are_dropped(broken: dict[str, Any]) -> None:
    """Hostile values end at the door."""
    assert read(message(text="/start", **broken)) is None


@given(VALUES)
def test_reading_never_raises(update: object) -> None:
    """Whatever comes over the wire, the door stands."""
    incoming = read(update)

    assert incoming is None or isinstance(incoming, Incoming | Stray)
