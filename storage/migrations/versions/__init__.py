"""Changes of the tables, each in a file with its number. A file that was released is never changed again."""
