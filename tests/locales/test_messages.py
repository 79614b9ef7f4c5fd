"""Messages packed into one piece are the messages that were put in."""

from fluent.syntax import ast
from hypothesis import given
from hypothesis import strategies as st

from locales.messages import Message, Messages, Words

NAMES = st.sampled_from(("home", "safe", "danger", "f-note", "row"))
LABELS = st.sampled_from(("", "title", "go", "no"))
PATTERN = ast.Pattern([ast.TextElement("a "), ast.Placeable(ast.VariableReference(ast.Identifier("x")))])
PLAIN = st.text(st.characters(codec="utf-8"), min_size=1)


@st.composite
def message(draw: st.DrawFn) -> Message:
    """One of any words, some of them with something to fill in."""
    parts: dict[str, Words] = draw(st.dictionaries(LABELS, PLAIN | st.just(PATTERN), min_size=1))
    return Message(draw(st.sampled_from(("a.ftl", "b.ftl"))), tuple(parts), tuple(parts.values()))


@given(st.dictionaries(NAMES, message()))
def test_what_goes_in_comes_out(put: dict[str, Message]) -> None:
    """In its order, in every script, however many messages have the same labels."""
    packed = Messages.of(put, {})

    assert list(packed.items()) == list(put.items())
    assert packed == put
    for name, one in put.items():
        for label, words in one.parts.items():
            assert packed.has(name, label)
            assert packed.part(name, label) == words
            assert packed.plain(name, label) == (words if isinstance(words, str) else "")


def test_what_is_not_there_is_not_found() -> None:
    """Neither a message nor a label."""
    packed = Messages.of({"home": Message("a.ftl", ("",), ("Text",))}, {})

    assert "safe" not in packed
    assert not packed.has("safe")
    assert not packed.has("home", "go")
    assert packed.part("safe") is packed.part("home", "go") is None
    assert len(packed) == 1


def test_languages_with_the_same_messages_share_their_names() -> None:
    """Of twelve languages the names take room once."""
    one, two = (Messages.of({"home": Message("a.ftl", ("", "go"), (text, text))}, {}) for text in ("A", "B"))

    assert one.shape is two.shape
    assert one != two
