"""How long a library takes to load: 500 articles of 25 claims, beside the bare composing of their YAML.

    python bench/loading.py [ARTICLES]

Prints milliseconds an article and the ratio to the baseline, which is libyaml's composer on the same files
in the same run.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import yaml

from edu.content import load

CLAIMS = 25
VOICES = ("clinician", "patient", "easy", "caregiver")


def article(number: int) -> str:
    """An article of 25 claims in four voices, with a fact for every second claim."""
    lines = [
        f"id: article-{number}",
        "kind: medicine",
        "updated: 2026-11-24",
        "title: {patient: A leaflet about a medicine}",
        "summary: {patient: What the medicine is and how you take it.}",
        "sources:",
        '  label: {type: drug-label, title: "The label", URL: "https://example.org/label"}',
        "facts:",
        *(f"  fact_{i}: {{quantity: {100 + i} mg, source: label}}" for i in range(CLAIMS // 2)),
        "sections:",
        "  - id: dosing",
        "    role: dosing",
        "    title: {patient: How you take it, clinician: Dosing}",
        "    claims:",
    ]
    for i in range(CLAIMS):
        lines += [f"      - id: claim-{i}", "        cite: label", "        say:"]
        fact = f"Take {{fact_{i // 2}}} with food. " if i % 2 == 0 and i // 2 < CLAIMS // 2 else ""
        lines += [
            f'          {voice}: "{fact}This is a sentence of the {voice} voice, and another [[vein]] follows it."'
            for voice in VOICES
        ]
    return "\n".join(lines) + "\n"


def write_library(root: Path, articles: int) -> None:
    """A library of that many articles on disk."""
    (root / "articles").mkdir()
    (root / "library.yaml").write_text(
        "name: Bench\nlocales: [en]\naudiences: [patient, caregiver, clinician]\n"
        "market: {country: US, emergency: '911'}\ncontact: nobody\n"
    )
    (root / "glossary.yaml").write_text(
        "terms:\n  vein: {professional: vein, everyday: vein, definition: A pipe for blood.}\n"
    )
    for number in range(articles):
        (root / "articles" / f"article-{number}.yaml").write_text(article(number))


def main() -> None:
    """Print the figures."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_library(root, articles)
        start = time.perf_counter()
        for path in sorted((root / "articles").iterdir()):
            yaml.compose(path.read_text(), Loader=yaml.CSafeLoader)
        baseline = time.perf_counter() - start
        os.environ["XDG_CACHE_HOME"] = str(root / "cache")
        timings = {}
        for name in ("first load", "load again, from the cache"):
            start = time.perf_counter()
            load(root)
            timings[name] = time.perf_counter() - start
    print(f"{articles} articles of {CLAIMS} claims in {len(VOICES)} voices")
    print(f"compose only: {baseline:.2f} s, {baseline / articles * 1000:.2f} ms an article (the baseline, 1.00)")
    for name, seconds in timings.items():
        print(f"{name}: {seconds:.2f} s, {seconds / articles * 1000:.2f} ms an article ({seconds / baseline:.2f})")


if __name__ == "__main__":
    main()
