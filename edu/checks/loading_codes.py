"""The codes of findings that are no checks of ours: of loading, translating, printing and measuring."""

from __future__ import annotations

from edu.translation.guards.rules import RULES

LOADING_CODES = {
    **RULES,
    "L001": "A file is there, is UTF-8, and is YAML.",
    "L002": "A key, a section's id and a claim's id, an earlier one too, stand once.",
    "L003": "A key is one that the format has.",
    "L004": "What is required is there.",
    "L005": "A value has the form that its key asks for.",
    "L006": "A unit is one of ours, and fits the kind of its fact.",
    "L007": "A date is a date of the calendar.",
    "L008": "What is referred to is there: facts and their parts, sources, claims, terms.",
    "L009": "Claims and definitions don't need each other in a circle.",
    "L010": "A wording's markup is well-formed, and no text holds characters that nobody sees.",
    "L011": "A file has no anchors and aliases: each value is written out where it is used.",
    "L012": "A number with a bound is not said without it.",
    "H001": "A clinic's logo is a picture that can be printed.",
    "P001": "Every character of a sheet has a font that can print it.",
    "P002": "Every picture of a sheet has words for it, or is marked as decoration.",
    "P003": "A sheet has a title and a language.",
    "P004": "Everything on a sheet can be set and tagged, so that it can be read aloud.",
    "P005": "A sheet is ready within its time.",
    "P006": "A sheet needs no more memory than it may.",
    "P007": "The press that sets sheets is at work.",
    "P008": "No more sheets are printed at once than the machine bears.",
    "U001": "What is asked for by name is there.",
    "U002": "A file to be measured is text, in UTF-8.",
    "V001": "A record of a review can be read.",
    "V002": "A record of a release can be read.",
}
"""Each code with its rule. Loading stops at them, or leaves out the one file or line at fault."""

ASKED = {
    "T": "by `edu translate check`",
    "H": "when a handout is printed",
    "P": "when a handout is printed",
    "U": "when a command or a page is asked for something",
}
"""When a code is asked, by its letter; all others are while a library is opened."""
