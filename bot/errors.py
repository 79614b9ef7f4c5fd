"""What can go wrong in the shell.

ShellError
  WrongSetting   a setting is wrong or missing: the start stops with one line that names it
  WrongToken     Telegram does not know the token
"""


class ShellError(Exception):
    """Anything the shell raises; its text is for the operator and never holds anything about a person."""


class WrongSetting(ShellError):
    """A setting that cannot be used."""


class WrongToken(ShellError):
    """Telegram refused the token."""
