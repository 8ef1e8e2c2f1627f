"""Every code that a check of translations may give, and what it stands for. The guide for translators lists them."""

from __future__ import annotations

from collections.abc import Mapping

RULES: Mapping[str, str] = {
    "T001": "A PO file is UTF-8, keeps to PO's grammar, has a header that can be read, and each entry once.",
    "T002": "A declaration of same meaning can be read, has a reason, and isn't of a must.",
    "T003": "A PO file says its language.",
    "T004": "A new locale isn't there already.",
    "T005": "A review in a header has a name and a day, and the file wasn't changed since.",
    "T006": "A language's file of words can be read, and says nothing that can't be meant.",
    "T010": "The markup of a translation is whole; a placeholder is a name and nothing else.",
    "T011": "A placeholder is a fact, or a part of one, that its voice may say, with its bound.",
    "T012": "A translation says no number that comes from no fact.",
    "T013": "A translation says the facts of its source, all and no others.",
    "T014": "A translation links the terms and cites the sources of its source.",
    "T015": "The two groups of a comparison, and the two ends of a range, keep their order.",
    "T016": "Numbers that could be taken for each other stand in the order of the source.",
    "T020": "A translation was made for the words that its source has now.",
    "T021": "No translation is left marked as fuzzy.",
    "T022": "A translation was made for the meaning that its facts have now.",
    "T110": "Numbers, dates and times are the source's by value, in digits or in words.",
    "T111": "A number keeps its unit.",
    "T112": "What comes round (every 6 hours) comes round, and what lasts lasts.",
    "T113": "A telephone number is the same, and so is an address on the web or of mail.",
    "T114": "Numbers of one unit keep their order.",
    "T120": "A translation says no where its source does, and nowhere else.",
    "T121": "No word became its opposite, or another of its family (hours, days); no 'at least' is lost.",
    "T122": "A drug, a marker or a vitamin is the same one.",
    "T123": "No false friend stands for an English word: constipado has a cold.",
    "T130": "No sentence was dropped or added.",
    "T131": "A translation is about as long as its language makes it.",
    "T132": "A translation isn't still in English.",
    "T133": "A translation is in its language's script.",
    "T134": "A translation begins and ends with a space as its source does, and has none twice.",
    "T135": "A translation ends with its source's kind of mark.",
    "T136": "Brackets and quotation marks have their partners.",
    "T140": "A term is called as the locale's glossary says.",
    "T141": "Every plural form that the language has is there.",
    "F004": "A unit typed beside a number is the fact's own, and stands once.",
    "N003": "A must is translated and current.",
}
