"""What can go wrong with words.

WordsError
  MissingWords   a message or attribute that a screen asks for is not there, or does not resolve
  NotRecorded    what an editor asked to record does not fit the words; its text says why
"""


class WordsError(Exception):
    """Anything this package raises."""


class MissingWords(WordsError):
    """Words that a screen asks for do not exist; the checks find this before the start."""


class NotRecorded(WordsError):
    """A record that would not be true."""
