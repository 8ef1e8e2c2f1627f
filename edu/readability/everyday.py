"""The words that children know: Dale and Chall's list, as textstat ships it."""

from __future__ import annotations

from functools import cache

from textstat.backend.utils import get_lang_easy_words

_MARKS = ".,;:!?\"'“”‘()[]{}«»*_/%"


@cache
def _words() -> frozenset[str]:
    return frozenset(get_lang_easy_words("en"))


def is_listed(word: str) -> bool:
    """Whether a word, as it stands, is on the list of words that most fourth-graders know.

    As textstat has it, figures and inflected forms are not, so a text never looks easier than it is.
    """
    return word.strip(_MARKS).lower() in _words()
