"""Both databases, as for the claims about storage."""

from tests.storage.conftest import engine, postgresql_url, url

__all__ = ("engine", "postgresql_url", "url")
