"""How much work something is, counted: instructions of Python, the same each time however busy the machine is."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def instructions(what: Callable[[], object]) -> int:
    """How many instructions the interpreter executes for this; what is done inside of C counts as one."""
    counted = 0

    def trace(frame: FrameType, event: str, _given: Any) -> Any:
        nonlocal counted
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        counted += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        what()
    finally:
        sys.settrace(before)
    return counted
