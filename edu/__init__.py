"""A medical article written once, as cited claims and typed facts, in the version that each reader needs."""
