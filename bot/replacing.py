"""Files that are put in place of others: all of them, each whole, or none."""

import os
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from bot.errors import ShellError

NEW_FILE: Final = 0o644


def replace_all(contents: Mapping[Path, bytes]) -> None:
    """Write each file beside its old one, and put them in place when all are there.

    Any error leaves the old ones, and so does Ctrl-C; what the disk refuses is a ShellError.
    """
    with ExitStack() as unfinished:
        written = {file: _beside(file, content, unfinished) for file, content in contents.items()}
        before = {file: file.read_bytes() if file.is_file() else None for file in contents}
        try:
            for file, new in written.items():
                new.replace(file)
        except BaseException as error:
            for one, content in before.items():
                _put_back(one, content)
            if isinstance(error, OSError):
                raise _unwritable(file, error) from None
            raise


def _beside(file: Path, content: bytes, unfinished: ExitStack) -> Path:
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
        new = Path(name)
        unfinished.callback(new.unlink, missing_ok=True)
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        new.chmod(file.stat().st_mode & 0o777 if file.is_file() else NEW_FILE)
    except OSError as error:
        raise _unwritable(file, error) from None
    return new


def _put_back(file: Path, content: bytes | None) -> None:
    if content is None:
        if file.is_file():
            file.unlink()
    elif file.read_bytes() != content:
        file.write_bytes(content)


def _unwritable(file: Path, error: OSError) -> ShellError:
    return ShellError(f"{file}: cannot be written: {error.strerror}. Nothing was changed")
