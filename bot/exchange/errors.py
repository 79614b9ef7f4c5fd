"""What can go wrong between a desk and the exchange.

ShellError
  ExchangeAway   the exchange cannot be reached, or does not answer as one: try again later, or look at the address
    AskedTooOften  it answers, and wants to be asked less often
  Refused        the exchange does not take this key: look at the clock, the key, and what the directory has of it
NotSigned        inside the exchange: a request that nobody is told more about
TooMany          inside the exchange: too many requests
BadBytes         bytes that are no batch and no body of the exchange
"""

from bot.errors import ShellError


class ExchangeAway(ShellError):
    """The exchange could not be asked; nothing is known of what it did."""


class AskedTooOften(ExchangeAway):
    """The exchange asks for a pause; it did nothing else."""


class Refused(ShellError):
    """The exchange refused the signature. It does not say why, so the text names all that is worth a look."""

    def __init__(self) -> None:
        super().__init__(
            "The exchange does not take this key. Is the clock of this computer right? Is this the key that the "
            "directory has, is it younger than a year, and not revoked? If all of it is so, try again in two minutes: "
            "the guide may have been started just now."
        )


class NotSigned(Exception):
    """No signature, or none that counts. It carries no detail on purpose."""


class TooMany(Exception):
    """More requests than a service needs, or more bad ones than the process looks at."""


class BadBytes(Exception):
    """Bytes of another shape. It carries no detail on purpose."""
