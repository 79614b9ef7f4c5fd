"""What can go wrong in the shell.

ShellError
  WrongSetting   a setting is wrong or missing: the start stops with one line that names it
  WrongUse       a command was given something that it cannot use
  WrongToken     Telegram does not know the token
  NotDelivered   Telegram could not be reached, or asked for a longer wait than a person's turn may take
  Crowded        more turns wait in one chat than a person can cause
  PackRefused    a content pack that is damaged, strange or too new: one line says what is wrong with it
  NotHandedOver  the process that reads content anew ended before it was done
"""


class ShellError(Exception):
    """Anything the shell raises; its text is for the operator and never holds anything about a person."""


class WrongSetting(ShellError):
    """A setting that cannot be used."""


class WrongUse(ShellError):
    """An argument of a command that cannot be used; the exit code is 2, as for an unknown option."""


class WrongToken(ShellError):
    """Telegram refused the token."""


class NotDelivered(ShellError):
    """A call that Telegram did not take in time. It carries no detail on purpose."""


class Crowded(ShellError):
    """Too many turns of one chat are waiting."""


class NotHandedOver(ShellError):
    """Content that was to be read beside the conversation did not come."""


class PackRefused(ShellError):
    """A content pack that cannot be used."""
