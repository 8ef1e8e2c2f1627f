"""How long it takes to check a library: 500 articles of 25 claims, 5 versions each, in 4 languages.

    python bench/checks.py [ARTICLES]

Prints seconds, by the clock and of processor time, for a first check, a check when nothing changed, and a check after
one article changed. The baseline, in the same run, is a check of some of the articles without the cache and by one
process. Every article is different: no sentence stands twice, so that no cache of sentences flatters the figures.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from edu.checks import Kept, Report, Whole, check_library
from edu.content.base import Voice
from edu.library import Library
from edu.translation.article_messages import article_messages
from edu.translation.catalog import GLOSSARY, Catalog
from edu.translation.extract import glossary_messages
from edu.translation.messages import Message
from edu.translation.plurals import plural_header
from edu.translation.writing import entry_of

CLAIMS, SECTIONS = 25, 5
LOCALES = ("en", "es", "fr", "de")
SAMPLE = 20
ROLES = ("key-points", "about", "benefits", "dosing", "side-effects")
VERBS = {
    "take": "Tome Prenez Nehmen|Sie",
    "bring": "Traiga Apportez Bringen|Sie",
    "keep": "Guarde Gardez Behalten|Sie",
    "use": "Use Utilisez Benutzen|Sie",
    "find": "Encuentre Trouvez Finden|Sie",
    "show": "Muestre Montrez Zeigen|Sie",
    "wash": "Lave Lavez Waschen|Sie",
    "check": "Revise Vérifiez Prüfen|Sie",
}
NOUNS = {
    "water": "el|agua l’eau das|Wasser",
    "food": "la|comida la|nourriture das|Essen",
    "hand": "la|mano la|main die|Hand",
    "week": "la|semana la|semaine die|Woche",
    "nurse": "la|enfermera l’infirmière die|Pflegekraft",
    "doctor": "el|médico le|médecin der|Arzt",
    "clinic": "la|clínica la|clinique die|Klinik",
    "test": "el|análisis l’analyse der|Test",
    "blood": "la|sangre le|sang das|Blut",
    "heart": "el|corazón le|cœur das|Herz",
    "arm": "el|brazo le|bras der|Arm",
    "leg": "la|pierna la|jambe das|Bein",
    "drink": "la|bebida la|boisson das|Getränk",
    "milk": "la|leche le|lait die|Milch",
    "bread": "el|pan le|pain das|Brot",
    "car": "el|coche la|voiture das|Auto",
    "bus": "el|autobús le|bus der|Bus",
    "house": "la|casa la|maison das|Haus",
    "room": "la|habitación la|chambre das|Zimmer",
    "phone": "el|teléfono le|téléphone das|Telefon",
    "letter": "la|carta la|lettre der|Brief",
    "paper": "el|papel le|papier das|Papier",
    "chair": "la|silla la|chaise der|Stuhl",
    "table": "la|mesa la|table der|Tisch",
    "door": "la|puerta la|porte die|Tür",
    "window": "la|ventana la|fenêtre das|Fenster",
    "garden": "el|jardín le|jardin der|Garten",
    "ticket": "el|billete le|billet die|Karte",
    "friend": "el|amigo l’ami der|Freund",
    "child": "el|niño l’enfant das|Kind",
    "mother": "la|madre la|mère die|Mutter",
    "father": "el|padre le|père der|Vater",
    "sister": "la|hermana la|sœur die|Schwester",
    "brother": "el|hermano le|frère der|Bruder",
    "body": "el|cuerpo le|corps der|Körper",
    "skin": "la|piel la|peau die|Haut",
    "eye": "el|ojo l’œil das|Auge",
}
SENTENCES = {
    "en": "{verb} the {0} with the {1} and the {2}, {fact} after the {3}. Ask about the {4} and the {5} too.",
    "es": "{verb} {0} con {1} y {2}, {fact} después de {3}. Pregunte por {4} y {5} también.",
    "fr": "{verb} {0} avec {1} et {2}, {fact} après {3}. Renseignez-vous sur {4} et {5} aussi.",
    "de": "{verb} {0} mit {1} und {2}, {fact} nach {3}. Fragen Sie auch nach {4} und {5}.",
}
OTHERS = {
    "Look at the [[vein|vein]].": (
        "Mire la [[vein|vena]].",
        "Regardez la [[vein|veine]].",
        "Sehen Sie die [[vein|Ader]] an.",
    ),
    "A leaflet about the clinic": (
        "Un folleto sobre la clínica",
        "Un dépliant sur la clinique",
        "Ein Blatt über die Klinik",
    ),
    "What to bring and what to do.": (
        "Qué traer y qué hacer.",
        "Quoi apporter et quoi faire.",
        "Was Sie brauchen und was zu tun ist.",
    ),
    "What to do": ("Qué hacer", "Que faire", "Was zu tun ist"),
    "The label": ("El prospecto", "La notice", "Die Packungsbeilage"),
    "vein": ("vena", "veine", "Ader"),
    "A pipe for blood.": ("Un tubo para la sangre.", "Un tuyau pour le sang.", "Ein Rohr für Blut."),
}
WEEKS = {"es": ("{n} semana", "{n} semanas"), "fr": ("{n} semaine", "{n} semaines"), "de": ("{n} Woche", "{n} Wochen")}
SAID = re.compile(
    r"(?P<verb>\w+) the (\w+) with the (\w+) and the (\w+), (?P<fact>\S+) after the (\w+)\."
    r" Ask about the (\w+) and the (\w+) too\.(?: (?P<rest>.+))?"
)


def translated(text: str, locale: str) -> str:
    """What a text of the bench is in another language: a true translation, so that the guards find nothing in it."""
    column = LOCALES.index(locale) - 1
    if text in OTHERS:
        return OTHERS[text][column]
    match = SAID.fullmatch(text)
    if match is None:
        raise LookupError(f"The bench has no translation of '{text}'.")
    verb = VERBS[match["verb"].lower()].split()[column].replace("|", " ")
    nouns = [NOUNS[noun].split()[column].replace("|", " ") for noun in match.group(2, 3, 4, 6, 7, 8)]
    said = SENTENCES[locale].format(*nouns, verb=verb, fact=match["fact"])
    if locale == "es":
        said = said.replace(" de el ", " del ")
    return f"{said} {translated(match['rest'], locale)}" if match["rest"] else said


def sentence(random_words: random.Random, fact: str) -> str:
    """One plain sentence that stands nowhere else."""
    nouns = random_words.sample(list(NOUNS), 6)
    verb = random_words.choice(list(VERBS)).capitalize()
    return SENTENCES["en"].format(*nouns, verb=verb, fact=fact)


def article(number: int, *, changed: bool = False) -> str:
    """An article of 25 claims in four voices, with a fact in each."""
    random_words = random.Random(number)  # noqa: S311 (words for a bench, the same at each run)
    lines = [
        f"id: article-{number}",
        "kind: condition",
        "updated: 2026-01-15",
        "title: {patient: A leaflet about the clinic}",
        "summary: {patient: What to bring and what to do.}",
        "sources:",
        '  label: {type: drug-label, title: "The label", URL: "https://example.org/label"}',
        "facts:",
        *(f"  wait_{i}: {{duration: {i + 2} weeks, source: label}}" for i in range(CLAIMS)),
        "sections:",
    ]
    for i in range(CLAIMS):
        if i % (CLAIMS // SECTIONS) == 0:
            role = ROLES[i // (CLAIMS // SECTIONS)]
            lines += [f"  - id: {role}", f"    role: {role}", "    title: {patient: What to do}", "    claims:"]
        importance = "must" if i % 5 == 0 else "should"
        lines += [f"      - id: claim-{i}", "        cite: label", f"        importance: {importance}", "        say:"]
        for voice in Voice:
            said = sentence(random_words, f"{{wait_{i}}}") + (" Now." if changed and i == 0 else "")
            lines.append(f'          {voice}: "{said} Look at the [[vein]]."')
    return "\n".join(lines) + "\n"


def write_library(root: Path, articles: int) -> None:
    """A library of that many articles on disk, translated word for word by itself."""
    (root / "articles").mkdir()
    (root / "library.yaml").write_text(
        f"name: Bench\nlocales: [{', '.join(LOCALES)}]\naudiences: [patient, caregiver, clinician]\n"
        "market: {country: US, emergency: '911'}\ncontact: nobody\n"
    )
    (root / "glossary.yaml").write_text(
        "terms:\n  vein: {professional: vein, everyday: vein, definition: A pipe for blood.}\n"
    )
    for number in range(articles):
        (root / "articles" / f"article-{number}.yaml").write_text(article(number))
    library = Library.open(root)
    for locale in LOCALES[1:]:
        folder = root / "translations" / locale / "LC_MESSAGES"
        folder.mkdir(parents=True)
        terms = library.content.terms
        write_po(folder / f"{GLOSSARY}.po", locale, list(glossary_messages(terms)))
        for each in library.content.articles.values():
            messages = article_messages(each, terms, Catalog(locale), lambda *_: "")
            write_po(folder / f"{each.id}.po", locale, list(messages))
        write_units(folder / "units.po", locale)


def write_po(path: Path, locale: str, messages: list[Message]) -> None:
    """A PO file that translates each message by itself."""
    lines = ['msgid ""', 'msgstr ""', f'"Plural-Forms: {plural_header(locale)}\\n"', ""]
    for message in messages:
        entry = entry_of(message)
        entry.msgstr = translated(entry.msgid, locale)
        lines.append(str(entry))
    path.write_text("\n".join(lines), "utf-8")


def write_units(path: Path, locale: str) -> None:
    """Words for weeks, the only unit that the articles say."""
    one, many = WEEKS[locale]
    forms = f'\nmsgid "{{n}} week"\nmsgid_plural "{{n}} weeks"\nmsgstr[0] "{one}"\nmsgstr[1] "{many}"\n'
    header = f'msgid ""\nmsgstr ""\n"Plural-Forms: {plural_header(locale)}\\n"\n'
    path.write_text(f'{header}\nmsgctxt "unit"{forms}', "utf-8")


def timed(run: Callable[[], Report]) -> tuple[float, float, Report]:
    """Seconds that a run takes by the clock, and of processor time on all cores; and what it gives."""
    start, used = time.perf_counter(), sum(os.times()[:4])
    report = run()
    return time.perf_counter() - start, sum(os.times()[:4]) - used, report


def sample_of(whole: Whole) -> Whole:
    """The library with its first articles only."""
    few = dict(list(whole.content.articles.items())[:SAMPLE])
    return replace(whole, content=replace(whole.content, articles=few))


def main() -> None:
    """Print the figures."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "library"
        root.mkdir()
        os.environ["XDG_CACHE_HOME"] = str(Path(folder) / "cache")
        write_library(root, articles)
        whole = sample_of(Library.open(root).whole)
        few = len(whole.content.articles)
        _, sampled, _ = timed(lambda: check_library(whole, jobs=1))
        baseline = sampled / few * articles
        shutil.rmtree(Path(folder) / "cache")
        rows = []
        for name in ("first check", "nothing changed", "one article changed"):
            if name == "one article changed":
                (root / "articles" / "article-0.yaml").write_text(article(0, changed=True))
            seconds, used, found = timed(lambda: Library.open(root).report(Kept()))
            rows.append((name, seconds, used, len(found.findings)))
    versions = articles * 5 * len(LOCALES)
    print(f"{articles} articles of {CLAIMS} claims, {versions:,} versions in {len(LOCALES)} languages")
    told = f"{baseline:.1f} s of processor time for all, {baseline / versions * 1000:.2f} ms a version"
    print(f"one process, no cache, measured on {few} articles: {told} (the baseline, 1.00)")
    for name, seconds, used, count in rows:
        print(f"{name}: {seconds:.1f} s, {used:.1f} s of processor time ({used / baseline:.2f}), {count} findings")


if __name__ == "__main__":
    main()
