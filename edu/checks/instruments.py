"""PEMAT-P and the CDC Clear Communication Index: their items, in our words, and who can tell whether each holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Instrument(StrEnum):
    """The two instruments for patient materials that are used most."""

    PEMAT = "PEMAT-P"
    CCI = "CDC Clear Communication Index"


SOURCES = {
    Instrument.PEMAT: "Shoemaker, Wolf & Brach (2013), Patient Education Materials Assessment Tool and User's Guide, "
    "AHRQ publication 14-0002-EF, printable materials",
    Instrument.CCI: "Centers for Disease Control and Prevention (2014), Clear Communication Index: A Tool for "
    "Developing and Assessing CDC Public Communication Products, User Guide",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One item by its number in the instrument; `built_in` says why it holds of every page, where it does."""

    instrument: Instrument
    number: int
    asks: str
    built_in: str = ""

    def __str__(self) -> str:
        return f"{self.instrument} {self.number}"


def _items(instrument: Instrument, *items: tuple[int, str] | tuple[int, str, str]) -> dict[int, Item]:
    return {item[0]: Item(instrument, *item) for item in items}


PEMAT = _items(
    Instrument.PEMAT,
    (1, "Its purpose is plain to see."),
    (2, "Nothing in it leads away from that purpose."),
    (3, "It is in common, everyday language."),
    (4, "Medical terms are there to make the reader familiar with them only, and are explained."),
    (5, "It uses the active voice."),
    (6, "Its numbers are clear and easy to understand."),
    (7, "The reader needn't work anything out."),
    (8, "It comes in short sections."),
    (9, "Its sections have headings that tell.", "A section can't be written without a title."),
    (10, "It goes from one thing to the next in a sensible order."),
    (11, "It has a summary."),
    (12, "Visual cues draw the eye to the key points."),
    (15, "Pictures help wherever they could make it easier to understand."),
    (16, "Its pictures support the text and don't distract."),
    (17, "Its pictures have clear captions.", "An icon array is drawn with its outcome, its people and its time span."),
    (18, "Its illustrations are clear and uncluttered."),
    (19, "Its tables are simple, with short headings.", "Lay pages have no tables."),
    (20, "It names at least one thing that the reader can do."),
    (21, "It speaks to the reader when it says what to do."),
    (22, "It breaks what to do into small, clear steps."),
    (23, "It gives a tool, such as a checklist, wherever one could help."),
    (24, "It shows how to work something out, where that is needed."),
    (25, "It explains how to use its charts and tables to act."),
    (26, "Pictures help wherever they could make it easier to act."),
)
"""The 24 items for printable materials; 13 and 14 are for films and sound only."""

CCI = _items(
    Instrument.CCI,
    (1, "It has one main message."),
    (2, "The main message stands at the top."),
    (3, "The main message is set off by visual cues."),
    (4, "A picture supports the main message."),
    (5, "It calls on the reader to do something."),
    (6, "Main message and call to action are in the active voice."),
    (7, "Its words are those that its readers use."),
    (8, "It uses bulleted or numbered lists."),
    (9, "It comes in chunks with headings.", "A section can't be written without a title."),
    (10, "What matters most is summed up in the first section."),
    (11, "It says what is known and what is not."),
    (12, "It recommends what to do."),
    (13, "It says why that matters."),
    (14, "It says how to do it."),
    (15, "Its numbers are of a kind that its readers use."),
    (16, "It says what its numbers mean."),
    (17, "The reader needn't work anything out."),
    (18, "It explains what kind of risk there is."),
    (19, "It gives both the risks and the benefits."),
    (20, "A probability in numbers is said in words or drawn as well."),
)
"""The 20 items of the full index."""

ITEMS = {Instrument.PEMAT: PEMAT, Instrument.CCI: CCI}


def pemat(*numbers: int) -> tuple[Item, ...]:
    """Items of PEMAT-P."""
    return tuple(PEMAT[number] for number in numbers)


def cci(*numbers: int) -> tuple[Item, ...]:
    """Items of the Clear Communication Index."""
    return tuple(CCI[number] for number in numbers)
