"""Answers of services are short and quiet: somebody else may look at the screen."""

from locales.desk_words import LONGEST_ANSWER, desk_findings
from tests.locales.words import of, rules


def test_an_answer_that_tells_or_goes_on_too_long_is_a_finding() -> None:
    """What is filled in is not theirs; a language may lack some until it is whole (E.6)."""
    words = of(f"answer-yes = Call {{ $number }} about exploitation\nanswer-ask = {'x' * (LONGEST_ANSWER + 1)}\n")

    found = [(finding.place, finding.rule, finding.text) for finding in desk_findings(words, rules())]

    assert sorted(found) == [
        ("answer-ask", "answer-long", "has 501 characters; 500 fit"),
        ("answer-yes", "answer-quiet", "says 'exploitation'"),
    ]
