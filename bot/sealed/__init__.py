"""Cryptography of notes: keys of services, sealing, codes, and notes as bytes. No I/O but the key file."""
