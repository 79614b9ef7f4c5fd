"""How much can be done at once."""

import os


def cores() -> int:
    """The cores that this process may use; 1 where the system does not say."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
