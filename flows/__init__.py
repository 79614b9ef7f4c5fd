"""The pure core: pages, turns, facts and their checks; no I/O, no clock, no randomness."""
