"""Every class of mistake in a library's files is told with its place and its mend, all of them at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from edu.content import Finding, LibraryError, load
from edu.library import Library

LIBRARY = """\
name: Test library
locales: [en]
audiences: [patient]
market: {country: US, emergency: "911"}
contact: the clinic
"""
GLOSSARY = """\
terms:
  vein: {professional: vein, everyday: vein, definition: A pipe for blood.}
"""
ARTICLE = """\
id: leaflet
kind: medicine
updated: 2026-11-24
title: {patient: A leaflet}
summary: {patient: What it is.}
sources:
  label: {type: drug-label, title: The label}
facts:
  dose: {quantity: 300 mg, source: label}
  gap: {duration: 4 weeks, bound: at-least, source: label}
sections:
  - id: dosing
    role: dosing
    title: {patient: How you get it}
    claims:
      - id: dose
        importance: must
        cite: label
        say:
          patient: "You get {dose} into a [[vein]]."
      - id: gap
        cite: label
        say: {patient: "Wait {gap}."}
"""

Findings = Callable[..., tuple[Finding, ...]]


@pytest.fixture
def findings(tmp_path: Path) -> Findings:
    """What loading says of the article above with some text changed."""

    def load_changed(*changes: tuple[str, str], glossary: str = GLOSSARY) -> tuple[Finding, ...]:
        article = ARTICLE
        for old, new in changes:
            assert old in article
            article = article.replace(old, new, 1)
        (tmp_path / "articles").mkdir(exist_ok=True)
        (tmp_path / "library.yaml").write_text(LIBRARY)
        (tmp_path / "glossary.yaml").write_text(glossary)
        (tmp_path / "articles" / "leaflet.yaml").write_text(article)
        try:
            load(tmp_path)
        except LibraryError as error:
            return tuple(error.findings)
        return ()

    return load_changed


def test_the_article_without_a_mistake_loads(findings: Findings) -> None:
    assert findings() == ()


@pytest.mark.parametrize(
    ("old", "new", "code", "place", "words"),
    [
        ("kind: medicine", "kind: medicin", "L005", (2, 7), "Did you mean 'medicine'?"),
        ("kind: medicine", "knid: medicine", "L003", (2, 1), "Did you mean 'kind'?"),
        ("updated: 2026-11-24", "updated: 2026-02-30", "L007", (3, 10), "'2026-02-30' is no date"),
        ("updated: 2026-11-24\n", "", "L004", (1, 1), "'updated' is missing"),
        ("300 mg", "300 mgs", "L006", (9, 20), "'mgs' is no unit"),
        ("300 mg", "300 weeks", "L006", (9, 20), "'weeks' is no unit"),
        ("300 mg", "'0,3 mg'", "L005", (9, 20), "'0,3' is no number"),
        ("300 mg", "0,3 mg", "L003", (9, 22), "'3 mg' is unknown here"),
        ("4 weeks", "4 mg", "L006", (10, 19), "'mg' is no unit"),
        ("at-least", "at-last", "L005", (10, 35), "Did you mean 'at-least'?"),
        ("quantity: 300 mg", "quantitty: 300 mg", "L004", (9, 3), "has no kind"),
        (
            "{quantity: 300 mg, source: label}",
            "{quantity: 300 mg, duration: 2 days, source: label}",
            "L005",
            (9, 9),
            "",
        ),
        ("source: label}\n  gap", "source: lable}\n  gap", "L008", (9, 36), "Did you mean label?"),
        ("cite: label\n        say:\n", "cite: lebel\n        say:\n", "L008", (18, 15), "no source 'lebel'"),
        ("You get {dose}", "You get {does}", "L008", (20, 29), "no fact 'does'"),
        ("You get {dose}", "You get {dose.n}", "L008", (20, 29), "has no part 'n'"),
        ("You get {dose}", "You get {dose", "L010", (20, 29), "A placeholder is {fact}"),
        ("[[vein]]", "[[vien]]", "L008", (20, 43), "Did you mean vein?"),
        ("[[vein]]", "<b>vein</b>", "L010", (20, 43), "HTML is not allowed"),
        ("[[vein]]", "*vein", "L010", (20, 43), "a star on each side"),
        ("[[vein]]", "vein\u202e", "L010", (20, 47), "direction character"),
        ('"Wait {gap}."', '"Wait {gap.n} weeks."', "L012", (23, 30), "without its bound"),
        ('"Wait {gap}."', "{gap} is the wait.", "L001", (23, 30), "must stand in quotes"),
        ("      - id: gap", "      - id: dose", "L002", (21, 13), "'dose' stands twice"),
        ("  gap: {", "  dose: {", "L002", (10, 3), "'dose' stands twice here (first in line 9)"),
        ("id: leaflet", "id: other", "L008", (1, 5), "file of another name"),
        (
            "importance: must",
            "importance: must\n        omit: {patient: why not}",
            "L005",
            (18, 15),
            "can't be left out",
        ),
        ("importance: must", "needs: [gape]", "L008", (17, 17), "Did you mean gap?"),
        ("importance: must", "show: dose", "L005", (17, 15), "only a comparison is drawn"),
        ("importance: must", "was: gap", "L002", (17, 14), "there still is a claim 'gap'"),
        ("importance: must", "was: [amount, dose]", "L002", (17, 23), "there still is a claim 'dose'"),
        ("importance: must", "was: Dose", "L005", (17, 14), "'Dose' is no id"),
        (
            "title: {patient: A leaflet}",
            "title: {clinician: A leaflet}",
            "L004",
            (4, 1),
            "patient's wording is missing",
        ),
        ("title: {patient: A leaflet}", "title: &t {patient: *t}", "L011", (4, 8), "Anchors and aliases"),
        ("300 mg", "9" * 16 + " mg", "L005", (9, 20), "at most 15 digits"),
        ("The label", "The \u202elabel", "L010", (7, 40), "nobody sees (U+202E)"),
        ("  - id: dosing", "\t- id: dosing", "L001", (12, 1), "Indent with spaces"),
        ("facts:", "---\nfacts:", "L001", (8, 1), "one document"),
        ("A leaflet", "A\0leaflet", "L001", (4, 19), "U+0000"),
    ],
)
def test_a_mistake_is_told_at_its_place_with_its_mend(
    findings: Findings, old: str, new: str, code: str, place: tuple[int, int], words: str
) -> None:
    found = findings((old, new))
    told = [f for f in found if (f.code, f.place.line, f.place.column) == (code, *place)]
    assert told, [str(f) for f in found]
    assert words in f"{told[0].message} {told[0].mend}"
    assert told[0].mend.endswith((".", "?"))


def test_all_mistakes_of_a_file_are_told_at_once(findings: Findings) -> None:
    found = findings(("300 mg", "300 mgs"), ("kind: medicine", "kind: x"), ("updated: 2026-11-24", "updated: soon"))
    assert {finding.code for finding in found} == {"L005", "L006", "L007"}


def test_dangling_references_are_told_beside_other_mistakes(findings: Findings) -> None:
    found = findings(
        ("300 mg", "300 mgs"),
        ("importance: must", "importance: must\n        needs: [gape]\n        importance: may"),
        ("{dose} into", "{dose.n} and {does} into"),
        ("{gap}", "{gap.m}"),
        glossary="terms:\n  vain: {professional: vein, everyday: vein}\n",
    )
    assert [(f.code, f.message) for f in found if f.code != "L006"] == [
        ("L008", "There is no claim 'gape'."),
        ("L002", "The key 'importance' stands twice here (first in line 17)."),
        ("L008", "There is no fact 'does' in this article."),
        ("L008", "There is no term 'vein'."),
        ("L008", "The fact 'gap' (duration) has no part 'm'."),
        ("L004", "terms.vain: The key 'definition' is missing."),
    ]


@pytest.mark.parametrize(
    "text", ["x: 1", "id: [a]\nsections: [1, {id: 2, claims: [3, {say: [4], cite: {}, needs: [5]}]}]"]
)
def test_an_article_of_which_little_can_be_read_is_told_without_more_ado(tmp_path: Path, text: str) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "library.yaml").write_text(LIBRARY)
    (tmp_path / "articles" / "leaflet.yaml").write_text(text)
    with pytest.raises(LibraryError) as caught:
        load(tmp_path)
    assert {finding.code for finding in caught.value.findings} <= {"L003", "L004", "L005", "L008"}


@pytest.mark.parametrize("deep", ["[" * 60000 + "]" * 60000, "{a: " * 60000, "- " * 60000, "? " * 60000])
def test_a_file_that_is_nested_too_deeply_is_told_and_kills_nothing(findings: Findings, deep: str) -> None:
    found = findings(("sections:", f"x:\n  {deep}\nsections:"))
    assert [(finding.code, finding.message) for finding in found] == [("L001", "The file is nested too deeply.")]


def test_what_can_not_be_read_or_would_not_be_is_told(tmp_path: Path, findings: Findings) -> None:
    findings()
    folder = tmp_path / "articles"
    (folder / "a.yaml").mkdir()
    (folder / "b.yaml").symlink_to(folder / "nowhere")
    (folder / "c.yaml").symlink_to(folder / "c.yaml")
    (folder / "d.yml").write_text(ARTICLE)
    with pytest.raises(LibraryError) as caught:
        load(tmp_path)
    told = [(Path(f.place.file).name, f.message.partition(":")[0]) for f in caught.value.findings]
    assert told == [
        *((name, "This can't be read") for name in ("a.yaml", "b.yaml", "c.yaml")),
        ("d.yml", "A file of this name isn't read."),
    ]


def test_an_article_is_not_called_as_the_engines_own_files_are(tmp_path: Path, findings: Findings) -> None:
    findings()
    (tmp_path / "articles" / "glossary.yaml").write_text(ARTICLE.replace("id: leaflet", "id: glossary", 1))
    with pytest.raises(LibraryError, match="The engine itself calls something 'glossary'"):
        load(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("[en]", "[en, xx]", (2, 15), "no locale 'xx'"),
        ("[en]", "[en, es, en]", (2, 19), "'en' stands twice"),
        ("[patient]", "[patiant]", (3, 13), "Did you mean patient?"),
        ("[patient]", "[patient, patient]", (3, 22), "'patient' stands twice"),
    ],
)
def test_an_audience_or_locale_that_is_not_there_is_told_at_its_place(
    tmp_path: Path, findings: Findings, old: str, new: str, place: tuple[int, int], words: str
) -> None:
    findings()
    (tmp_path / "library.yaml").write_text(LIBRARY.replace(old, new))
    with pytest.raises(LibraryError) as caught:
        Library.open(tmp_path)
    told = caught.value.findings[0]
    assert (told.place.line, told.place.column) == place
    assert words in str(told)


def test_dangling_references_are_told_all_at_once(findings: Findings) -> None:
    found = findings(("{dose} into a [[vein]]", "{a} into a [[b]] [@c]"), ("Wait {gap}", "Wait {d}"))
    assert [finding.message for finding in found] == [
        "There is no fact 'a' in this article.",
        "There is no term 'b'.",
        "There is no source 'c'.",
        "There is no fact 'd' in this article.",
    ]


def test_claims_that_need_each_other_in_a_circle_are_an_error(findings: Findings) -> None:
    found = findings(
        ("importance: must", "needs: [gap]"),
        ("cite: label\n        say: {", "cite: label\n        needs: [dose]\n        say: {"),
    )
    assert [finding.code for finding in found] == ["L009"]
    assert "dose" in found[0].message
    assert "gap" in found[0].message


def test_two_claims_that_were_the_same_claim_are_an_error(findings: Findings) -> None:
    found = findings(
        ("importance: must", "was: amount"),
        ("cite: label\n        say: {", "cite: label\n        was: [pause, amount]\n        say: {"),
    )
    assert [(f.code, f.place.line, f.message) for f in found] == [
        ("L002", 17, "The earlier id 'amount' stands twice."),
        ("L002", 23, "The earlier id 'amount' stands twice."),
    ]


def test_definitions_that_explain_each_other_in_a_circle_are_an_error(findings: Findings) -> None:
    glossary = """\
terms:
  vein: {professional: vein, everyday: vein, definition: "A [[pipe]]."}
  pipe: {professional: pipe, everyday: pipe, definition: "Like a [[vein]]."}
"""
    found = findings(glossary=glossary)
    assert [(finding.code, finding.place.file.endswith("glossary.yaml")) for finding in found] == [("L009", True)]


def test_an_alias_bomb_is_refused_quickly(findings: Findings) -> None:
    bomb = "aliases: &a [x, x]\ncodes:\n" + "\n".join(f"  k{i}: [*a, *a]" for i in range(50))
    found = findings(("sections:", bomb + "\nsections:"))
    assert {finding.code for finding in found} == {"L011"}


def test_a_file_that_is_not_utf8_is_told(tmp_path: Path, findings: Findings) -> None:
    findings()
    (tmp_path / "articles" / "leaflet.yaml").write_bytes(ARTICLE.replace("A leaflet", "Caf\xe9").encode("latin-1"))
    with pytest.raises(LibraryError) as caught:
        load(tmp_path)
    assert [(f.code, f.place.line) for f in caught.value.findings if "UTF-8" in f.message] == [("L001", 4)]


def test_a_folder_without_a_library_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=r"needs a library\.yaml"):
        load(tmp_path)


@pytest.mark.parametrize(
    "fact",
    [
        "{proportion: {percent: 101, outcome: o, population: p}, source: label}",
        "{proportion: {percent: 12, events: 22, of: 174, outcome: o, population: p}, source: label}",
        "{proportion: {events: 12, outcome: o, population: p}, source: label}",
        "{proportion: {outcome: o, population: p}, source: label}",
        "{range: 125 to 80 mg, source: label}",
        "{estimate: {measure: hazard-ratio, value: 0.1, ci95: [0.2, 0.3], outcome: o, population: p}, source: label}",
        "{estimate: {measure: hazard-ratio, value: 0.25, p: maybe, outcome: o, population: p}, source: label}",
        "{count: 2.5 people, source: label}",
        "{date: 2026-13, source: label}",
        "{interval: 6 mg, source: label}",
    ],
)
def test_a_fact_that_contradicts_itself_is_an_error(findings: Findings, fact: str) -> None:
    found = findings(("  gap: {duration", f"  odd: {fact}\n  gap: {{duration"))
    assert found
    assert all(finding.place.line == 10 for finding in found), [str(f) for f in found]
