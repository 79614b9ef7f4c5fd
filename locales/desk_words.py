"""The words of the desk, which no screen asks for: their arguments, and how short and quiet an answer is."""

from collections.abc import Iterator
from typing import Final

from flows.finding import Finding
from locales.catalogue import Catalogue
from locales.listed import found
from locales.rules import Rules

ANSWER_WORDS: Final = {
    ("answer-yes", ""): frozenset({"number", "hours", "word"}),
    ("answer-other", ""): frozenset({"service"}),
    ("answer-today", ""): frozenset({"hotline", "number"}),
    ("answer-ask", ""): frozenset({"name"}),
    ("answer-time", ""): frozenset({"hours"}),
}
"""What an answer is made of: read by the person, so with the rules for quiet words."""

DESK_WORDS: Final = {
    **ANSWER_WORDS,
    **{
        (f"desk-{name}", ""): frozenset[str]()
        for name in (
            *("name", "skip", "language", "back", "notes", "not-looked", "look"),
            *("waiting", "waiting-lead", "waiting-none", "foreign", "opened", "opened-none", "opening", "sending"),
            *("full-title", "full-lead", "full", "room", "full-said", "room-said", "gone-title", "gone"),
            *(f"field-{field}" for field in ("language", "place", "help", "whom", "soon", "access", "way", "contact")),
            *(f"field-{field}" for field in ("times", "voice", "message", "others", "words")),
            *("way-box", "way-call", "not-said", "contact-how", "times-yours", "times-none", "now-safe", "now-over"),
            *("they-say", "you-say", "words-none", "words-lead", "rules"),
            *(f"rule-{rule}" for rule in ("times", "hidden", "machine", "others", "word", "first", "wish")),
            *("answer", "form-yes", "form-other", "form-today", "form-ask", "preview"),
            *(f"label-{field}" for field in ("number", "hours", "from", "to", "name", "service", "hotline")),
            *("wrong-title", "check-title", "check-lead", "send", "change"),
            *("sent-title", "sent-words", "already-title", "already", "late", "stays-title", "stays"),
            *("finish-title", "finish-lead", "finish-sure", "finish", "finished"),
            *(f"problem-{problem}" for problem in ("away", "refused", "busy", "ended", "disk", "desk", "form")),
            *("closed-title", "closed", "lost-title", "lost"),
            *(f"start-{line}" for line in ("ask", "open", "end", "ended", "wrong")),
            *(f"key-{line}" for line in ("lead", "ask", "again", "differ", "private", "public", "words", "first")),
        )
    },
    **{(f"desk-{name}", ""): frozenset({"number"}) for name in ("note", "open", "show")},
    **{(f"desk-{name}", ""): frozenset({"time"}) for name in ("looked", "until", "kept", "words-kept", "now-unsafe")},
    **{(f"desk-{name}", ""): frozenset({"language"}) for name in ("answer-lead", "check-theirs", "check-yours")},
    **{
        (f"desk-{name}", ""): frozenset({"field"})
        for name in ("may", "wrong-empty", "wrong-link", "wrong-signs", "wrong-days", "wrong-hours")
    },
    ("desk-wrong-long", ""): frozenset({"field", "limit"}),
    ("desk-wrong-number", ""): frozenset({"field", "example"}),
    ("desk-service", ""): frozenset({"service"}),
    ("desk-times-theirs", ""): frozenset({"zone"}),
    ("desk-sent", ""): frozenset({"time"}),
    ("desk-problem-clock", ""): frozenset({"minutes"}),
    ("desk-problem-ends", ""): frozenset({"days"}),
    ("desk-key-rule", ""): frozenset({"count"}),
    ("desk-key-short", ""): frozenset({"count"}),
    ("desk-key-second", ""): frozenset({"date"}),
}
"""What a language must have for the desk, with the arguments that are given."""

LONGEST_ANSWER: Final = 500
"""Characters of an answer: two of its messages with all that is filled in must fit what is sealed (700)."""


def desk_findings(catalogue: Catalogue, rules: Rules) -> Iterator[Finding]:
    """Answers that are too long, or that tell at a glance what they are about (T13)."""
    for (message, _), arguments in ANSWER_WORDS.items():
        if not catalogue.has(message):
            continue
        file = catalogue.messages[message].file
        words = catalogue.words(message, args={**dict.fromkeys(arguments, ""), "word": "yes"})
        if len(words) > LONGEST_ANSWER:
            yield Finding(file, message, "answer-long", f"has {len(words)} characters; {LONGEST_ANSWER} fit")
        for word in found(rules.quiet.B58, words):
            yield Finding(file, message, "answer-quiet", f"says {word!r}")
