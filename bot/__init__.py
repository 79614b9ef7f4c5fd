"""The shell: the doors to the conversation, the commands, and what is read and opened from outside."""
