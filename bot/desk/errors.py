"""What can go wrong at the desk.

ShellError
  DeskError
    FolderBroken   the folder of sealed copies cannot be read or written; nothing was opened or sent
"""

from bot.errors import ShellError


class DeskError(ShellError):
    """Anything the desk raises; its text never holds anything of a note."""


class FolderBroken(DeskError):
    """The folder of sealed copies cannot be used."""
