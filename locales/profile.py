"""Findings about what Telegram shows of the bot: short enough, quiet, and true (B59)."""

from collections.abc import Iterator
from typing import Final

from flows.finding import Finding
from locales.catalogue import Catalogue
from locales.listed import found
from locales.rules import Rules

LENGTHS: Final = {"profile-name": 64, "profile-short": 120, "profile-description": 512}
"""Characters that Telegram takes (Bot API reference: setMyName, setMyShortDescription, setMyDescription)."""
COMMAND: Final = 256
"""Characters of the words of a command (Bot API reference, BotCommand)."""


def profile_findings(catalogue: Catalogue, rules: Rules) -> Iterator[Finding]:
    """Names, descriptions and commands that are too long or say too much."""
    for message, entry in catalogue.messages.items():
        limit = COMMAND if message.startswith("command-") else LENGTHS.get(message)
        if limit and catalogue.has(message):
            for text in _wrong(catalogue.words(message), limit, rules):
                yield Finding(entry.file, message, "B59", text)


def _wrong(shown: str, limit: int, rules: Rules) -> Iterator[str]:
    if len(shown) > limit:
        yield f"has {len(shown)} characters; {limit} fit"
    for word in found(rules.quiet.B58, shown):
        yield f"says {word!r}"
