"""The updates that are fuzzed are the real ones: every kind, every content, in the shape of the reference."""

import pytest
from aiogram.enums import ContentType, UpdateType
from aiogram.types import ChatMemberUpdated, Update

from tests.hostile.contents import VALUES
from tests.hostile.corpus import SAMPLE, STATES, Json

INVENTED = ("a kind that nobody knows yet", "no kind at all")
NO_CONTENT = {ContentType.UNKNOWN, ContentType.ANY}


def test_every_kind_of_update_is_there() -> None:
    """A kind that the library learns has to be thought about here."""
    kinds = {kind for _, update in SAMPLE for kind in update}

    assert kinds - {"update_id", "telepathy"} == {str(kind.value) for kind in UpdateType}


def test_every_content_of_a_message_is_there() -> None:
    """The same for what a message can hold."""
    assert VALUES.keys() == {str(kind.value) for kind in ContentType if kind not in NO_CONTENT}


def test_every_state_of_membership_is_there() -> None:
    """The library's own table of them is the measure."""
    kinds = ChatMemberUpdated.model_fields["new_chat_member"].annotation.__args__  # type: ignore[union-attr]  # a union

    assert STATES.keys() == {kind.model_fields["status"].default.value for kind in kinds}


@pytest.mark.parametrize(("name", "update"), SAMPLE, ids=[name for name, _ in SAMPLE])
def test_each_has_the_shape_of_the_reference(name: str, update: Json) -> None:
    """Fuzz that begins with something that Telegram never sends would prove little."""
    read = Update.model_validate(update)

    assert name in INVENTED or read.event is not None
