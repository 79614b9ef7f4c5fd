"""What is made from a big object is made once, and not for ever."""

from locales.once import KEPT, once

Words = tuple[str, ...]


def test_the_same_object_is_answered_from_memory() -> None:
    """An equal one is not the same: telling that they are equal is what takes long."""
    asked: list[Words] = []

    def count(words: Words) -> int:
        asked.append(words)
        return len(words)

    counted = once(count)
    words, equal = tuple("ab"), tuple("ab")

    answers = (counted(words), counted(words), counted(equal))

    assert answers == (2, 2, 2)
    assert len(asked) == 2


def test_many_objects_are_not_all_kept() -> None:
    """A list made for one question is forgotten after others, and the answers stay right."""

    def first(words: Words) -> str:
        return words[0]

    many = [(str(number),) for number in range(KEPT + 2)]
    found = once(first)

    answers = [found(words) for words in many] + [found(words) for words in many]

    assert answers == [words[0] for words in many] * 2
