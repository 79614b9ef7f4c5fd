"""What cannot be read, opened or trusted. No error holds a secret."""

from bot.errors import ShellError


class BadKey(ValueError):
    """A line that is no public key of ours, or one that was changed."""


class CannotOpen(ValueError):
    """Sealed bytes that this key does not open, or that were changed on the way."""


class BadNote(ValueError):
    """Bytes or fields that are no note of ours."""


class BadAnswer(ValueError):
    """A text that is no answer: too long, with links, names or signs that turn text round."""


class BadKeyFile(ShellError):
    """A private file that cannot be used; the message says what to do."""
