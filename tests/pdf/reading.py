"""Reads a PDF back: its structure tree, with the text that stands in each element."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO

import page as validator
import pikepdf

Value = str | int | list[float]


@dataclass(slots=True)
class Tag:
    """One structure element as read back; text and elements are in reading order."""

    kind: str
    language: str | None = None
    alternative: str | None = None
    expansion: str | None = None
    attributes: dict[str, Value] = field(default_factory=dict)
    kids: list[Tag | str] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    areas: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text in the element, spaces folded; blocks stand apart."""
        return " ".join(self.painted_text.split())

    @property
    def painted_text(self) -> str:
        """All text in the element with the spaces as painted."""
        text = "".join(kid if isinstance(kid, str) else kid.painted_text for kid in self.kids)
        return text if self.kind in ("Span", "Link") else f" {text} "

    def all(self, kind: str) -> list[Tag]:
        """The elements of a kind in this one, at any depth."""
        return [tag for tag in self.walk() if tag.kind == kind]

    def one(self, kind: str) -> Tag:
        """The only element of a kind in this one."""
        (tag,) = self.all(kind)
        return tag

    def walk(self) -> Iterator[Tag]:
        """This element and all in it."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Tag):
                yield from kid.walk()

    def outline(self) -> str:
        """The kinds of what is in this element, as in `L(LI(Lbl LBody))`."""
        inner = [kid.outline() for kid in self.kids if isinstance(kid, Tag)]
        return f"{self.kind}({' '.join(inner)})" if inner else self.kind


@dataclass(slots=True)
class Painted:
    """The text of a page by marked-content number, and what of it is marked as no content or not marked."""

    by_number: dict[int, str] = field(default_factory=dict)
    artifacts: list[str] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    sizes: set[float] = field(default_factory=set)


def faults(pdf: bytes) -> list[str]:
    """What keeps a file from being PDF/UA-1 and PDF/A-2a."""
    reports = [validator.validate_pdf_bytes(pdf, profile=profile) for profile in ("ua1", "2a")]
    found = [failure for report in reports for failure in report.failures]
    # The validator counts a stream as too long when its last byte is the letter that could begin the end of a line.
    known = {"PDFA2A-STREAM-LENGTH-001"} if lengths_hold(pdf) else set()
    return [f"{failure.rule_id}: {failure.message}" for failure in found if failure.rule_id not in known]


def lengths_hold(pdf: bytes) -> bool:
    """Whether each stream of a file is as long as it says."""
    with open_pdf(pdf) as opened:
        streams = [each for each in opened.objects if isinstance(each, pikepdf.Stream)]
        return all(each.read_raw_bytes() + b"\nendstream" in pdf for each in streams)


def open_pdf(pdf: bytes) -> pikepdf.Pdf:
    """The file, opened."""
    return pikepdf.open(BytesIO(pdf))


def read_tags(pdf: bytes) -> Tag:
    """The structure tree of a file, from its Document element."""
    opened = open_pdf(pdf)
    pages = {sheet.objgen: number for number, sheet in enumerate(opened.pages)}
    painted = [read_page(sheet) for sheet in opened.pages]

    def read(element: pikepdf.Object, start: int) -> Tag:
        here = pages[element.Pg.objgen] if "/Pg" in element else start
        tag = Tag(
            str(element.S)[1:],
            *(str(element[key]) if key in element else None for key in ("/Lang", "/Alt", "/E")),
            attributes={str(key)[1:]: _plain(value) for owner in element.get("/A", []) for key, value in owner.items()},
        )
        for kid in element.get("/K", []):
            if isinstance(kid, int):
                number, on = kid, here
            elif kid.get("/Type") == "/OBJR":
                tag.areas.append(str(kid.Obj.Contents))
                continue
            elif kid.get("/Type") == "/MCR":
                number, on = int(kid.MCID), pages[kid.Pg.objgen]
            else:
                tag.kids.append(read(kid, here))
                continue
            tag.kids.append(painted[on].by_number.pop(number))
            tag.pages.append(on)
        return tag

    tree = read(opened.Root.StructTreeRoot.K[0], 0)
    lost = [text for sheet in painted for text in (*sheet.by_number.values(), *sheet.unmarked) if text.strip()]
    assert not lost, f"painted, but in no element: {lost}"
    return tree


def read_artifacts(pdf: bytes) -> list[str]:
    """The text on each page that is marked as no content."""
    return [" ".join("".join(read_page(sheet).artifacts).split()) for sheet in open_pdf(pdf).pages]


def read_page(sheet: pikepdf.Page) -> Painted:
    """The text that a page paints, and what is painted once for many pages."""
    painted = Painted()
    _read_content(sheet, sheet.Resources, [], painted)
    return painted


def _read_content(
    content: pikepdf.Page | pikepdf.Object, resources: pikepdf.Object, marks: list[int | str], painted: Painted
) -> None:
    font: pikepdf.Object | None = None
    for operands, operator in pikepdf.parse_content_stream(content):
        name = str(operator)
        if name in ("BDC", "BMC"):
            number = operands[1].get("/MCID") if name == "BDC" else None
            marks.append(str(operands[0]) if number is None else int(number))
            if isinstance(marks[-1], int):
                painted.by_number.setdefault(marks[-1], "")
        elif name == "EMC":
            marks.pop()
        elif name == "Do":
            drawn = resources.XObject[str(operands[0])]
            if drawn.Subtype == "/Form":
                _read_content(drawn, drawn.Resources, marks, painted)
        elif name == "Tf":
            font = resources.Font[str(operands[0])]
            painted.sizes.add(round(float(operands[1]), 2))
        elif name in ("Tj", "TJ"):
            assert font is not None
            parts = operands[0] if name == "TJ" else operands
            text = "".join(_decode(bytes(part), font) for part in parts if isinstance(part, pikepdf.String))
            if marks and isinstance(marks[-1], int):
                painted.by_number[marks[-1]] += text
            elif "/Artifact" in marks:
                painted.artifacts.append(text)
            else:
                painted.unmarked.append(text)


def _decode(codes: bytes, font: pikepdf.Object) -> str:
    table = texts_of(font)
    size = 1 if isinstance(font.Encoding, pikepdf.Stream) else 2
    return "".join(table[codes[at : at + size]] for at in range(0, len(codes), size))


def texts_of(font: pikepdf.Object) -> dict[bytes, str]:
    """What each code of a font stands for."""
    return _to_unicode(font.ToUnicode.read_bytes())


@cache
def _to_unicode(table: bytes) -> dict[bytes, str]:
    found: dict[bytes, str] = {}
    reading = ""
    for line in table.decode("ascii").splitlines():
        if line.endswith(("beginbfchar", "beginbfrange")):
            reading = line.split("begin")[1]
        elif line.startswith("end"):
            reading = ""
        elif reading:
            *codes, text = (bytes.fromhex(each) for each in line.strip("<>").split("> <"))
            first, last = (int.from_bytes(codes[at]) for at in (0, -1))
            for number in range(first, last + 1):
                own = text[:-2] + (int.from_bytes(text[-2:]) + number - first).to_bytes(2)
                found[number.to_bytes(len(codes[0]))] = own.decode("utf-16-be")
    return found


def _plain(value: pikepdf.Object | int | float) -> Value:
    if isinstance(value, pikepdf.Array):
        return [float(number) for number in value]
    return int(value) if isinstance(value, int) else str(value)
