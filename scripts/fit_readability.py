"""Fits the difficulty measure (edu/readability/rating.py) on human ratings, and says how well it does.

    python scripts/fit_readability.py RATINGS.csv            # cross-validate, print the figures
    python scripts/fit_readability.py RATINGS.csv --write    # and write edu/readability/coefficients.json

RATINGS.csv has the columns sentence, source, rating (1 easy to 6 hard) and split (train, dev): the MedReadMe
set (Jiang & Xu, EMNLP 2024, CC BY-SA), which is not part of this repository. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import Ridge  # type: ignore[import-untyped]
from sklearn.model_selection import GroupKFold, KFold  # type: ignore[import-untyped]

from edu.readability import BANDS, LANGUAGES, rating
from edu.readability.familiarity import zipf

TARGET = Path(rating.__file__).with_name("coefficients.json")
PENALTY = 100.0
# How freely the weights of single words are learned, against the three main features.
FREEDOM = 6.0
# A word is learned when it stands in so many sentences, from so many sources.
LEAST_SENTENCES, LEAST_SOURCES = 8, 3

Array = np.ndarray[Any, np.dtype[Any]]


class Ratings:
    """The sentences as the measure sees them, with what people said."""

    def __init__(self, path: Path) -> None:
        with path.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        self.sentences = [row["sentence"] for row in rows]
        self.seen = [rating.features(sentence) for sentence in self.sentences]
        self.rated = np.array([float(row["rating"]) for row in rows])
        self.source = np.array([row["source"] for row in rows])
        self.split = np.array([row["split"] for row in rows])


def fit(data: Ratings, chosen: Array) -> rating.Model:
    """The model of the chosen rows."""
    seen = [data.seen[i] for i in chosen]
    main = np.array([[s.length, s.rarity, math.log1p(s.rarity)] for s in seen])
    mean, spread = main.mean(axis=0), main.std(axis=0)
    sources = defaultdict(set)
    sentences: Counter[str] = Counter()
    for i, s in zip(chosen, seen, strict=True):
        for word in s.lemmas:
            sentences[word] += 1
            sources[word].add(data.source[i])
    vocabulary = sorted(
        word
        for word, number in sentences.items()
        if number >= LEAST_SENTENCES and len(sources[word]) >= LEAST_SOURCES and len(word) > 1 and zipf(word)
    )
    # Rarer words are learned more freely, as in the weights of information retrieval.
    scale = {word: math.log(len(seen) / sentences[word]) / 24 * FREEDOM for word in vocabulary}
    words = np.array([[scale[w] if w in s.lemmas else 0.0 for w in vocabulary] for s in seen])
    ridge = Ridge(PENALTY).fit(np.hstack([(main - mean) / spread, words]), data.rated[chosen])
    length, rarity, log_rarity = ridge.coef_[:3] / spread
    base = ridge.intercept_ - (ridge.coef_[:3] / spread) @ mean
    learned = {w: round(float(c) * scale[w], 3) for w, c in zip(vocabulary, ridge.coef_[3:], strict=True)}
    return rating.Model(
        base=round(float(base), 4),
        length=round(float(length), 4),
        rarity=round(float(rarity), 4),
        log_rarity=round(float(log_rarity), 4),
        words={word: weight for word, weight in learned.items() if abs(weight) >= 0.005},
    )


def predict(model: rating.Model, data: Ratings, rows: Array) -> Array:
    """What a model says of the chosen rows."""
    return np.array([rating.predict(data.seen[i], model) for i in rows])


def agreement(said: Array, rated: Array) -> str:
    """Pearson's r and the root mean square error."""
    error = math.sqrt(float(np.mean((said - rated) ** 2)))
    return f"r = {np.corrcoef(said, rated)[0, 1]:.3f}, rmse = {error:.2f}"


def validated(data: Ratings, folds: list[tuple[Array, Array]]) -> Array:
    """What models that have not seen a row say of it; NaN for a row that is in no fold."""
    said = np.full(len(data.rated), np.nan)
    for train, test in folds:
        said[test] = predict(fit(data, train), data, test)
    return said


def formulas(data: Ratings) -> dict[str, Array]:
    """What the well-known formulas say of each sentence."""
    english = LANGUAGES["en"]
    counts = [english.count(sentence) for sentence in data.sentences]
    return {formula.name: np.array([formula.worth(c) for c in counts]) for formula in english.formulas}


def main() -> None:
    """Print the figures; with --write, write the coefficients fitted on all rows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("ratings", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    data = Ratings(arguments.ratings)
    everything = np.arange(len(data.rated))
    dev = data.split == "dev"
    print(f"{len(everything)} sentences, rated {data.rated.mean():.2f} on average")

    said = validated(data, [(everything[~dev], everything[dev])])[dev]
    print(f"fit on train, seen on dev ({dev.sum()}): {agreement(said, data.rated[dev])}")
    said = validated(data, list(KFold(10, shuffle=True, random_state=0).split(everything)))
    print(f"ten folds, shuffled: {agreement(said, data.rated)}")
    blocks = everything // 15
    said = validated(data, list(GroupKFold(10).split(everything, groups=blocks)))
    print(f"ten folds, by runs of 15 sentences: {agreement(said, data.rated)}")
    sources = sorted(set(data.source))
    folds = [(everything[data.source != name], everything[data.source == name]) for name in sources]
    said = validated(data, folds)
    print(f"each source left out in turn: {agreement(said, data.rated)}")
    for name in sources:
        rows = data.source == name
        print(f"    {name} ({rows.sum()}): {agreement(said[rows], data.rated[rows])}")

    print("for comparison, on dev and on all:")
    others = formulas(data)
    for name, values in others.items():
        on_dev, on_all = (np.corrcoef(values[rows], data.rated[rows])[0, 1] for rows in (dev, everything))
        print(f"    {name}: r = {on_dev:.3f}, {on_all:.3f}")
    print("mean rating of the sentences that lie in each level's grades, from which its band is taken:")
    grades, low = others["Flesch-Kincaid"], 0.0
    for band in BANDS.values():
        rows = (grades > low) & (grades <= band.limit)
        print(
            f"    {band.level}, grade {low:g} to {band.limit:g}: {data.rated[rows].mean():.2f} ({rows.sum()} sentences)"
        )
        low = band.limit or 0.0

    model = fit(data, everything)
    print(f"all: {agreement(predict(model, data, everything), data.rated)}, {len(model.words)} learned words")
    print(f"base {model.base}, length {model.length}, rarity {model.rarity}, log {model.log_rarity}")
    if arguments.write:
        document = {name: getattr(model, name) for name in ("base", "length", "rarity", "log_rarity", "words")}
        TARGET.write_text(json.dumps(document, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
