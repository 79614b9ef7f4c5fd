"""What is kept: the directory of services, links that can be taken back, and totals. Nothing about a person."""
