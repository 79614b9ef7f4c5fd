"""The desk: a local page on which the staff of a service open sealed notes and answer them."""
