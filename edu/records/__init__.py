"""Reviews, and the edition: a version with what is true of it today."""

from edu.records.edition import Edition, Notice, NoticeKind, Standing, Translated, edition_of
from edu.records.reviews import Review, Reviews, Status, read_reviews

__all__ = [
    "Edition",
    "Notice",
    "NoticeKind",
    "Review",
    "Reviews",
    "Standing",
    "Status",
    "Translated",
    "edition_of",
    "read_reviews",
]
