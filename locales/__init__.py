"""The words of the guide and what binds them: files of Fluent, the localiser, the checks of language."""
