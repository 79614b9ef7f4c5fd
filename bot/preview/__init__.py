"""The browser door: the same conversation on a local page, for trying it and for editors."""
