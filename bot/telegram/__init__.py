"""The Telegram door: what enters, how a screen is shown, when it is cleared, and nothing about who it was."""
