"""Reading an update is total: hypothesis looks for one that breaks it, and would show the smallest."""

import json
from typing import Any, Final, get_args

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.incoming import HIGHEST_CHAT, Incoming, Stray, Tap, What, read
from bot.telegram.session import decoded
from tests.hostile import values
from tests.hostile.corpus import SAMPLE, Json
from tests.hostile.fuzz import NAMES
from tests.hostile.judge import callbacks, group_chats, private_chats
from tests.telegram.updates import CANARY, NOW, PERSON, from_person, message, private, tap

EXAMPLES: Final = settings(max_examples=800, deadline=None, derandomize=True)
READ: Final = 256
LINE: Final = 64

TEXTS: Final = st.text(st.characters(), max_size=40) | st.sampled_from((*values.SURROGATES, *values.COMMANDS, CANARY))
PLAIN: Final = st.none() | st.booleans() | st.integers() | st.floats() | TEXTS | st.sampled_from(values.SMALL)
ANYTHING: Final = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES) | TEXTS, inner, max_size=5),
    max_leaves=12,
)


@st.composite
def spoiled(draw: st.DrawFn) -> Json:
    """A real update in which something else stands in one to three places."""
    update: Json = json.loads(json.dumps(draw(st.sampled_from([one for _, one in SAMPLE]))))
    for _ in range(draw(st.integers(1, 3))):
        holder = update
        for _ in range(draw(st.integers(0, 3))):
            tables = [value for value in holder.values() if isinstance(value, dict)]
            holder = draw(st.sampled_from(tables)) if tables else holder
        key = draw(st.sampled_from(sorted(holder) or ["message"]) | st.sampled_from(NAMES))
        holder[key] = draw(ANYTHING)
    return update


def sound(update: Json, entered: object) -> bool:
    """Whether what entered is small, whole, and of the one who sent it."""
    if entered is None:
        return True
    if isinstance(entered, Stray):
        return entered.callback in set(callbacks(update))
    assert isinstance(entered, Incoming)
    known = {*private_chats(update), *group_chats(update)}
    sizes = [len(getattr(entered.what, name, "")) for name in ("text", "payload")]
    data, name = getattr(entered.what, "data", ""), getattr(entered.what, "callback", "")
    numbers = (entered.chat, entered.message, entered.date)
    return (
        entered.chat in known
        and isinstance(entered.what, get_args(What))
        and max(sizes) <= READ
        and len(data) <= LINE
        and (not isinstance(entered.what, Tap) or name in set(callbacks(update)))
        and all(type(number) is int and abs(number) < HIGHEST_CHAT for number in numbers)
        and entered.date >= 0 <= entered.message
    )


@EXAMPLES
@given(spoiled())
def test_a_spoiled_update_is_dropped_or_small_and_of_its_sender(update: Json) -> None:
    """Whatever stands where something else should."""
    assert sound(update, read(update))


@EXAMPLES
@given(ANYTHING)
def test_anything_at_all_is_dropped_or_small(update: Any) -> None:
    """Also what is no update."""
    assert sound(update if isinstance(update, dict) else {}, read(update))


@pytest.mark.parametrize("kind", ["message", "callback_query", "my_chat_member", "telepathy"])
@pytest.mark.parametrize("weight", [values.HUGE, [0] * 10**6, values.MANY], ids=["a megabyte", "a million", "keys"])
def test_what_is_huge_leaves_nothing_behind(kind: str, weight: Any) -> None:
    """At most 256 characters of it come through the door."""
    for update in (
        {kind: weight},
        message(text=weight),
        message(**{"from": weight}),
        message(caption=weight),
        tap(weight),
    ):
        entered = read(update)
        assert len(repr(entered)) < 1000


@pytest.mark.parametrize("opening", ["[", '{"message":', '{"message":{"chat":', '{"callback_query":{"message":['])
def test_ten_thousand_levels_are_no_update(opening: str) -> None:
    """Deeper than any reader goes: it is told from an update without an error."""
    body = (opening * values.LEVELS).encode()

    assert decoded(body) is None
    assert read(decoded(body + b"0" + (b"]" if opening == "[" else b"}") * values.LEVELS)) is None


@pytest.mark.parametrize("text", [*values.SURROGATES, "\0", *values.INVISIBLE, "\u0301" * 250])
def test_half_characters_and_signs_come_over_the_wire(text: str) -> None:
    """They are no reason to lose what a person sent."""
    entered = read(decoded(json.dumps(message(text=text)).encode()))

    assert isinstance(entered, Incoming)
    assert getattr(entered.what, "text", None) == text


@pytest.mark.parametrize("number", ["1e400", "-1e400", "NaN", "Infinity", "9" * 400, "9" * 5000, "1.0", "-0"])
@pytest.mark.parametrize("place", ["date", "message_id", "id"])
def test_numbers_that_are_none_are_read_as_none(place: str, number: str) -> None:
    """A chat, a message or a day that cannot be is not taken for one that can."""
    update = orjson.dumps(message(text="/start")).decode()
    old = {"date": f'"date":{NOW}', "message_id": '"message_id":500', "id": f'"id":{PERSON}'}[place]
    assert old in update

    entered = read(decoded(update.replace(old, f'"{place}":{number}').encode()))

    assert entered is None or (place == "date" and isinstance(entered, Incoming) and entered.date == 0)


@pytest.mark.parametrize("name", ["", "x" * 65, "\u00e9", "\ud800", 5, True, None, ["5"], {"id": "5"}])
def test_a_tap_whose_name_cannot_be_answered_is_dropped(name: object) -> None:
    """Telegram would refuse the answer, and nobody waits for it."""
    assert read(tap("x", id=name)) is None
    assert read(tap("x", id=name, message=None)) is None


@pytest.mark.parametrize("yes", [True, 1.0, "1"])
def test_what_only_equals_a_number_is_none(yes: object) -> None:
    """In Python, True is 1, and so is 1.0; there is no such chat, message or day."""
    for update in (
        message(text="/start", chat=private() | {"id": yes}, **{"from": from_person() | {"id": yes}}),
        message(text="/start", chat=private(1), **{"from": from_person(1) | {"id": yes}}),
        message(text="/start", message_id=yes),
    ):
        assert read(update) is None
    entered = read(message(text="/start", date=yes))
    assert isinstance(entered, Incoming)
    assert entered.date == 0


def test_a_sender_beside_the_chat_is_never_written_to() -> None:
    """Neither the one a message was forwarded of, nor a bot, a channel or a friend that it names."""
    for update in (
        message(text="/start", **{"from": from_person(PERSON + 1)}),
        message(text="/start", chat=private(PERSON + 1)),
        tap("x", **{"from": from_person(PERSON + 1)}),
    ):
        assert not isinstance(read(update), Incoming)
