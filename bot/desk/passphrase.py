"""Asking for a passphrase: unseen at a terminal, a line of standard input where there is none."""

import getpass
import sys


def ask(prompt: str) -> str:
    """What was typed, without the end of its line."""
    if sys.stdin.isatty():
        return getpass.getpass(f"{prompt} ")
    return sys.stdin.readline().rstrip("\r\n")
