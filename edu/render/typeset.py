"""Typesets a self-contained HTML page as a tagged PDF for readers and archives (PDF/UA-1 and PDF/A-2a)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from edu.content.finding import Finding, Place
from edu.render.archiving import OPTIONS as ARCHIVING
from edu.render.archiving import claim_archiving
from edu.render.compact_pages import compact
from edu.render.filing import leave_out_needless, write_file
from edu.render.joining import join_pieces
from edu.render.press import Press, this_press
from edu.render.press_errors import TypesettingError
from edu.render.roles import text_of
from edu.render.structure import Tags
from edu.render.subsetting import Fonts
from edu.render.tagging import POINTS_PER_PIXEL, PaintedPage, tag
from edu.render.tree_writing import marked_pieces, write_tree
from edu.render.word_breaks import restore_spaces

UNDETERMINED = "und"  # the language tag of text whose language is not known


def typeset(html: str, *, stylesheet: str, pictures: Mapping[str, bytes] = MappingProxyType({})) -> bytes:
    """The PDF/UA-1 and PDF/A-2a file for an HTML page, laid out by `stylesheet` (CSS).

    The page needs a `title` and a `lang`; author and dates come from its `meta` elements, so the same page
    gives the same bytes. Nothing is fetched: fonts are ours or the machine's, and the only pictures are the
    files in `pictures` (PNG or JPEG), which the page names as `edu:pictures/NAME`.

    Raises TypesettingError, with all reasons at once, for a character that no font has (P001), a picture
    without words for it (P002), a missing title or language (P003), and whatever else the typesetter
    complains of, such as a link to nowhere or an address that it was not allowed to fetch (P004).
    """
    press = this_press()
    with press.listening() as complaints:
        laid_out = press.lay_out(html, stylesheet, pictures)
        findings = _untitled(laid_out.metadata)
        laid_out.metadata.lang = laid_out.metadata.lang or UNDETERMINED
        sheets = [_Sheet(page) for page in laid_out.pages]
        finish = _Finish(sheets, laid_out.metadata.lang)
        document = laid_out.copy(sheets)
        document.fonts = Fonts(sheets)
        pdf: bytes = document.write_pdf(finisher=finish, pdf_variant=Press.VARIANT, **ARCHIVING)
    findings += finish.findings
    findings += [_finding("P004", complaint + ".", "Mend the template or the stylesheet.") for complaint in complaints]
    if findings:
        raise TypesettingError(findings)
    return pdf


class _Sheet:
    """A page that remembers which number each of its boxes got when it was painted.

    It hides its boxes from WeasyPrint's own tagging, which would only be thrown away.
    """

    def __init__(self, page: Any) -> None:
        self._page = page
        self.box = page._page_box
        self._page_box = self.box.copy_with_children(())
        self.stream: Any = None
        self.numbers: dict[Any, int] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._page, name)

    def paint(self, stream: Any, scale: float = 1) -> None:
        """Paints the page on `stream`, `scale` points to a pixel."""
        self._page.paint(stream, scale)
        self.stream = stream
        self.numbers = {box: marked["mcid"] for box, marked in stream._tags.items()}
        stream._tags.clear()

    def painted(self) -> PaintedPage:
        """What the tagging needs to know of the page."""
        return PaintedPage(self.box, self._page.height * POINTS_PER_PIXEL, self.numbers)


class _Finish:
    """The last step before a PDF is written: tags it, and notes what is wrong with it."""

    def __init__(self, sheets: Sequence[_Sheet], language: str) -> None:
        self.sheets = sheets
        self.language = language
        self.findings: list[Finding] = []

    def __call__(self, document: Any, pdf: Any) -> None:
        document.fonts.finish(pdf)
        tags = tag([sheet.painted() for sheet in self.sheets], self.language)
        self.findings += [
            *_unprintable(document.fonts.values()),
            *_undescribed(tags),
            *_out_of_reach(tags, self.sheets),
        ]
        if self.findings:
            return
        streams = [sheet.stream for sheet in self.sheets]
        restore_spaces(tags.pieces, streams, document.fonts.values())
        join_pieces(tags, streams)
        write_tree(tags, pdf, streams)
        compact(pdf, streams, document.fonts.values(), document.fonts.of_one_byte)
        if self.sheets and self.sheets[0].box.style["direction"] == "rtl":
            pdf.catalog["ViewerPreferences"]["Direction"] = "/R2L"
        claim_archiving(pdf)
        leave_out_needless(pdf)
        pdf.write = lambda output, *_: write_file(pdf, output)  # WeasyPrint calls it next, with options of pydyf's own


def _unprintable(fonts: Any) -> list[Finding]:
    """The characters that no font has."""
    missing = sorted({codepoint for font in fonts for codepoint in font.missing})
    return [
        _finding(
            "P001",
            f"The character '{chr(codepoint)}' (U+{codepoint:04X}) can't be printed: no font here has it.",
            "Leave it out, or install the font of its script.",
        )
        for codepoint in missing
    ]


def _undescribed(tags: Tags) -> list[Finding]:
    """The pictures that have no words for those who can't see them."""
    return [
        _finding(
            "P002",
            f"A picture has no words for it: <{element.tag.rpartition('}')[2]}> {text_of(element)[:40]}".rstrip() + ".",
            "Give it a title or aria-label, or aria-hidden if it is only decoration.",
        )
        for element in tags.undescribed
    ]


def _out_of_reach(tags: Tags, sheets: Sequence[_Sheet]) -> list[Finding]:
    """What stands where no reader of the tags would find it."""
    findings = []
    if tags.stray_links:
        message = "A link stands in what is no content: the foot of the page, or decoration."
        findings.append(_finding("P004", message, "Put it into the text."))
    if any(len(sheet.numbers) != len(marked_pieces(sheet.stream)) for sheet in sheets):
        message = "Text is painted as one picture (opacity or a mask), where no tag can name it."
        findings.append(_finding("P004", message, "Use a plain colour."))
    return findings


def _untitled(metadata: Any) -> list[Finding]:
    """What the whole document must have and lacks."""
    lacking = [name for name, value in (("title", metadata.title), ("lang", metadata.lang)) if not value]
    return [_finding("P003", f"The page has no {name}.", f"Give the page a {name}.") for name in lacking]


def _finding(code: str, message: str, mend: str) -> Finding:
    return Finding(code, message, mend, Place("-"))
