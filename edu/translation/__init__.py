"""Catalogs: the translations of a library, by locale."""
