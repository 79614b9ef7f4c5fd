"""A limit on how often something may happen."""


class Bucket:
    """Tokens that come back with time, up to so many."""

    def __init__(self, capacity: float, each: float) -> None:
        """`each` is the number of seconds in which one token comes back."""
        self._capacity = capacity
        self._each = each
        self._tokens = capacity
        self._at: float | None = None

    def take(self, now: float) -> bool:
        """Take a token at this second, if there is one."""
        # A clock that was set back takes nothing away.
        gone = max(0.0, now - self._at) if self._at is not None else 0.0
        self._tokens = min(self._capacity, self._tokens + gone / self._each)
        self._at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True

    def give_back(self) -> None:
        """What was taken was not needed."""
        self._tokens = min(self._capacity, self._tokens + 1)
