"""What the system may keep of this process's memory: no core dump, no swap, no look from beside (T21, T31)."""

import asyncio
import ctypes
import resource
import sys
import threading
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import Any, Final

from bot.log import log_event, log_trouble

NOT_DUMPABLE: Final = 4
"""PR_SET_DUMPABLE (prctl(2)): no core dump, and /proc shows nothing of ours to other users."""
ALL_PAGES: Final = 1 | 2 | 4
"""MCL_CURRENT, MCL_FUTURE and MCL_ONFAULT (mlockall(2)): what is in memory stays out of swap."""


def raise_fences() -> None:
    """As far as the system lets us; the log says whether all stand, and the operator's guide how."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    system = _system()
    if system is None:
        log_event("fences.partly", kind="core")
        return
    dumpable = system.prctl(NOT_DUMPABLE, 0, 0, 0, 0) == 0
    locked = _may_lock() and system.mlockall(ALL_PAGES) == 0
    log_event("fences.up" if dumpable and locked else "fences.partly", kind="core-swap" if locked else "core")


def _system() -> Any:
    """The C library of Linux; None elsewhere."""
    return ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def _may_lock() -> bool:
    """Whether memory may be locked without a limit: with one, the process would die when it grows."""
    return resource.getrlimit(resource.RLIMIT_MEMLOCK)[0] == resource.RLIM_INFINITY


def fence_surprises() -> None:
    """Errors that nobody catches leave their kind in the log, and neither text nor values (T29)."""
    sys.excepthook = _tell
    threading.excepthook = lambda args: _tell(args.exc_type, args.exc_value, None)
    sys.unraisablehook = lambda args: _tell(args.exc_type, args.exc_value, None)


def fence_loop(loop: asyncio.AbstractEventLoop) -> None:
    """The same for the event loop, whose debug mode would name what it runs."""
    loop.set_debug(False)
    loop.set_exception_handler(lambda _, context: _tell(type(context.get("exception")), None, None))


def _tell(kind: type[BaseException] | type[None], _error: BaseException | None, trace: TracebackType | None) -> None:
    place = _place(trace)
    log_trouble("program.surprised", kind=kind.__name__, **place)


def _place(trace: TracebackType | None) -> dict[str, str | float]:
    """File and line where it happened, which say nothing about anybody."""
    frames = list(walk_tb(trace))
    if not frames:
        return {}
    frame, line = frames[-1]
    return {"file": "/".join(Path(frame.f_code.co_filename).parts[-2:]), "line": line}
