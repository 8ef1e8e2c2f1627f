"""How long measuring takes: the first text of a process, a new sentence, a known one, a version, a million words.

    python bench/readability_speed.py

Every sentence is made up of common words, so that each run measures the same; a "known" sentence has been
measured before in the same process, as most of a library's have when its next version is measured.
"""

from __future__ import annotations

import random
import time

from edu.readability import difficulty, measure

TEXT = (
    "the nurse doctor takes gives blood medicine infusion from your arm today morning antibody infection and then "
    "you rest drink water hospital tablet dose week before after treatment immune system cell attack placebo trial"
)
WORDS = TEXT.split()
SENTENCES, LENGTH, VERSION = 5_000, 14, 60


def made_up(chance: random.Random, number: int) -> list[str]:
    """Sentences of common and medical words, no two alike."""
    return [" ".join(chance.choices(WORDS, k=LENGTH)).capitalize() + "." for _ in range(number)]


def seconds_for(blocks: list[str]) -> float:
    """How long it takes to measure a text."""
    start = time.perf_counter()
    measure(blocks, locale="en")
    return time.perf_counter() - start


def main() -> None:
    """Print the figures."""
    chance = random.Random(1)  # noqa: S311 - the same text in every run
    print(f"first text of a process (loads the word lists): {seconds_for(['Take one tablet.']) * 1e3:.0f} ms")
    sentences = made_up(chance, SENTENCES)
    print(f"a new sentence of {LENGTH} words: {seconds_for(sentences) / SENTENCES * 1e6:.0f} us")
    print(f"a known sentence: {seconds_for(sentences) / SENTENCES * 1e6:.1f} us")
    print(f"a version of {VERSION} known sentences: {seconds_for(sentences[:VERSION]) * 1e3:.2f} ms")
    others = made_up(chance, SENTENCES)
    start = time.perf_counter()
    for sentence in others:
        difficulty(sentence)
    print(f"the difficulty of a new sentence alone: {(time.perf_counter() - start) / SENTENCES * 1e6:.0f} us")
    million = " ".join(made_up(chance, 1_000_000 // LENGTH))
    print(f"a million words: {seconds_for([million]):.1f} s")


if __name__ == "__main__":
    main()
