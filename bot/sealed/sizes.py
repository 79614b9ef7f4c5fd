"""Sizes of what is sealed: the same for all, so that nothing is told by length (T33)."""

from typing import Final

SEALED_NOTE: Final = 512
"""Bytes of a sealed note (content guide E.3)."""
SEALED_ANSWER: Final = 1024
"""Bytes of a sealed answer, which holds a text in any script."""
