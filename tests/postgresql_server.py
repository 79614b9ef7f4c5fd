"""A real PostgreSQL of our own, on a free port, that can be stopped in the middle and started again."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.needs import postgresql


class Postgresql:
    """A server in a folder of its own; it refuses to run as root."""

    def __init__(self, folder: Path) -> None:
        self._programs = postgresql()
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.url = self.address("postgres")

    def address(self, database: str) -> str:
        """The URL of one of its databases."""
        return f"postgresql+asyncpg://waymark@127.0.0.1:{self._port}/{database}"

    def make(self) -> None:
        """Its files."""
        self._call("initdb", "-U", "waymark", "-A", "trust", "--no-sync")

    def start(self) -> None:
        """Until it takes connections."""
        options = f"-p {self._port} -h 127.0.0.1 -k {self.folder}"
        self._call("pg_ctl", "-w", "-l", str(self.folder / "log"), "-o", options, "start")

    def stop(self) -> None:
        """At once, as when its machine fails."""
        self._call("pg_ctl", "-m", "immediate", "stop")

    def asks(self, query: str, database: str = "postgres") -> str:
        """The answer of psql, a row a line."""
        return self.calls("psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-c", query, database).decode().strip()

    def calls(self, program: str, *arguments: str) -> bytes:
        """What a client of PostgreSQL says."""
        command = [str(self._programs / program), "-h", "127.0.0.1", "-p", str(self._port), "-U", "waymark", *arguments]
        return subprocess.run(command, check=True, capture_output=True).stdout

    def _call(self, program: str, *arguments: str) -> None:
        as_other = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        command = [*as_other, str(self._programs / program), "-D", str(self.folder / "data"), *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder)


@contextmanager
def postgresql_server() -> Iterator[Postgresql]:
    """A running server that is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="waymark-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    server = Postgresql(folder)
    try:
        server.make()
        server.start()
        yield server
        server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
