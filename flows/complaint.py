"""What a complaint about a service can be about (content guide E.8)."""

from typing import Final

COMPLAINTS: Final = ("no-answer", "money", "locked", "told", "disrespect", "sexual", "other")
"""In the order of their numbers from one."""
RED: Final = frozenset({"money", "locked", "told", "sexual"})
"""Those that hide a service at once, if a note that it opened proves the contact."""
