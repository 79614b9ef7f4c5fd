"""Content packs: pages, facts and words of one day in one file, to be carried, checked, installed and taken back."""
