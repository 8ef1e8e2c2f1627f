"""Reviews, and the edition: a version with what is true of it today."""

from edu.records.edition import Edition, Notice, NoticeKind, Records, Standing, Translated, edition_of
from edu.records.history import History, history_of
from edu.records.releases import (
    Change,
    Currency,
    Release,
    Releases,
    Traced,
    Withdrawal,
    read_releases,
    still_right,
    trace,
)
from edu.records.reviews import Review, Reviews, Status, read_reviews

__all__ = [
    "Change",
    "Currency",
    "Edition",
    "History",
    "Notice",
    "NoticeKind",
    "Records",
    "Release",
    "Releases",
    "Review",
    "Reviews",
    "Standing",
    "Status",
    "Traced",
    "Translated",
    "Withdrawal",
    "edition_of",
    "history_of",
    "read_releases",
    "read_reviews",
    "still_right",
    "trace",
]
