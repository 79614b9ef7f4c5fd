"""What is kept: so far only totals of feedback taps. Nothing about a person, and nothing a page needs."""
