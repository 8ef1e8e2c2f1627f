"""`edu score`: files of each kind, what fools formulas, and what is no text."""

from __future__ import annotations

import json
from pathlib import Path
from unittest.mock import ANY

import pytest
from click.testing import CliRunner, Result

from edu.cli import main
from edu.readability.judging import Miss, MissKind

SENTENCE = "You get the medicine by a drip into a vein."


def score(*words: str | Path, text: str | None = None) -> Result:
    return CliRunner().invoke(main, ["score", *map(str, words)], input=text)


def data(*words: str | Path, text: str | None = None) -> dict[str, object]:
    result = score(*words, "--json", text=text)
    assert result.exit_code == 0, result.output
    (one,) = json.loads(result.stdout)
    return one  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.txt", f"{SENTENCE}\n\n{SENTENCE}"),
        (
            "page.md",
            f"# A long heading about immunoglobulins\n\n- {SENTENCE[:-1]}\n- {SENTENCE[:-1]}\n\n```\ncode\n```\n",
        ),
        ("page.html", f"<h1>Immunoglobulins</h1><ul><li>{SENTENCE[:-1]}<li>{SENTENCE[:-1]}</ul><script>x()</script>"),
        ("page", f"<!doctype html><title>T</title><p>{SENTENCE}</p><p>{SENTENCE}</p>"),
        (
            "page.htm",
            f"<head><meta charset=utf-8><title>T</title><style>p {{}}</style><body><p>{SENTENCE}<p>{SENTENCE}",
        ),
        ("list.txt", f"- {SENTENCE[:-1]}\n- {SENTENCE[:-1]}\n"),
        ("steps.txt", f"1. {SENTENCE[:-1]}\r\n2. {SENTENCE[:12]}\r\n   {SENTENCE[13:-1]}\r\n"),
    ],
)
def test_lists_headings_and_code_fool_no_format(tmp_path: Path, name: str, content: str) -> None:
    file = tmp_path / name
    file.write_text(content)
    told = data(file)
    assert (told["sentences"], told["longest_sentence"], told["words"]) == (2, 10, 20)


def test_markdown_is_known_by_its_headings_when_it_comes_from_a_pipe() -> None:
    told = data("-", text=f"# A long heading about immunoglobulins\n\n- **You** get{SENTENCE[7:-1]}\n")
    assert (told["sentences"], told["words"]) == (1, 10)


def test_an_address_is_one_everyday_word() -> None:
    told = data("-", text="Read https://example.org/immunology/a.b?c=d#e, or write to j.doe@clinic.example.org. Rest.")
    assert (told["sentences"], told["words"], told["longest_sentence"]) == (2, 7, 6)
    assert not [sentence["costly"] for sentence in told["hardest"] if sentence["costly"]]  # type: ignore[attr-defined]


def test_decimals_abbreviations_and_names_end_no_sentence() -> None:
    told = data("-", "--name", "inebilizumab", text="Dr. Lee gave 0.272 mg, e.g. by a drip. It is inebilizumab.")
    assert told["sentences"] == 2


def test_a_short_text_gets_no_grade_and_says_why() -> None:
    result = score("-", text="Stop.")
    assert result.exit_code == 0
    assert "A grade needs 100 words or more; this text has 1." in result.stdout


def test_what_is_out_of_the_band_is_named_with_costly_words_marked() -> None:
    long = "Prior to initiation, quantitative immunoglobulins and hepatological parameters necessitate evaluation " * 3
    result = score("-", "--level", "easy", text=f"{long.strip()}. " + f"{SENTENCE} " * 12)
    assert "Out of the band" in result.stdout
    assert "[hepatological]" in result.stdout


def test_the_glossary_offers_plainer_words() -> None:
    assert "placebo: say dummy treatment" in score("-", text="You may get a placebo.").stdout


def test_plainer_words_are_offered_in_the_language_of_the_text() -> None:
    told = score("-", "--locale", "es", text="Le dieron un placebo.").stdout
    assert "placebo: say tratamiento simulado" in told
    assert "dummy" not in told
    assert "say" not in score("-", "--locale", "de", text="Sie bekamen ein Placebo.").stdout


def test_where_more_is_easier_the_band_says_so() -> None:
    assert "the band: 55 or more" in score("-", "--locale", "es", text="El médico lee. " * 40).stdout
    assert "the band: 8 or less" in score("-", text=f"{SENTENCE} " * 12).stdout


def test_a_few_words_get_no_table_of_figures_that_mean_nothing() -> None:
    assert "Coleman-Liau" not in score("-", text="Stop.").stdout
    assert "Coleman-Liau" in score("-", text=f"{SENTENCE} " * 12).stdout


def test_the_data_hold_the_band_and_the_first_figure_of_any_language() -> None:
    told = data("-", "--locale", "es", "--level", "easy", text="El médico lee. " * 40)
    assert told["headline"] == {"name": "INFLESZ", "value": pytest.approx(79.2, abs=0.1), "scale": ANY}
    assert told["band"]["headline"] == 65  # type: ignore[index]


def test_what_is_neither_file_nor_article_nor_level_is_told_in_a_sentence(tmp_path: Path) -> None:
    missing = score("nowhere.md")
    assert (missing.exit_code, "no such file, and no such article" in missing.stderr) == (1, True)
    assert score(tmp_path).exit_code == 1
    assert score("-", "--level", "hard", text="Stop.").exit_code == 2


@pytest.mark.parametrize("locale", ["en", "es", "fr", "ar", "zh-Hans", "de"])
def test_any_language_is_measured_or_told_that_it_has_no_formula(locale: str) -> None:
    result = score("-", "--locale", locale, text="Hola. " * 150)
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("raw", [b"\x89PNG\r\n\x1a\n\0\0\0", b"\xff\xfe\x00a", b"caf\xe9"])
def test_what_is_no_text_is_refused_with_a_sentence(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "odd.txt"
    file.write_bytes(raw)
    result = score(file)
    assert result.exit_code == 1
    assert "This is no text" in result.stderr
    assert "Traceback" not in result.output


def test_an_empty_file_and_a_million_words_are_measured(tmp_path: Path) -> None:
    assert "There are no words to measure." in score("-", text="").stdout
    file = tmp_path / "long.txt"
    file.write_text("word " * 1_000_000)
    assert data(file)["words"] == 1_000_000


def test_a_number_or_a_dash_in_a_sentence_of_plain_text_is_no_bullet(tmp_path: Path) -> None:
    path = tmp_path / "leaflet.txt"
    path.write_text("- Take it at 5. Then rest - and eat.\n2) Call us by 9) or 10. Do not wait.", "utf-8")
    hardest = data(path)["hardest"]
    assert isinstance(hardest, list)
    assert {each["text"] for each in hardest} == {
        "Take it at 5.",
        "Then rest - and eat.",
        "Call us by 9) or 10.",
        "Do not wait.",
    }


def test_a_figure_just_beyond_its_band_is_told_with_the_decimals_that_show_it() -> None:
    miss = Miss(MissKind.DIFFICULTY, "Difficulty", 3.6123, 3.6, (), ())
    assert str(miss) == "Difficulty is 3.61, the band ends at 3.6"


def test_a_long_text_full_of_long_sentences_is_told_in_few_lines(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(["word " * length + "end." for length in (9000, *range(30, 130))]), "utf-8")
    told = score(path).stdout
    assert "96 more sentences are too long" in told
    assert "9001 words in one sentence" in told
    assert len(told) < 6000
