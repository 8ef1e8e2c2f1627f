"""Marks a tagged PDF as one for archives too: PDF/A-2a beside PDF/UA-1, in the same file.

WeasyPrint writes one or the other. What PDF/A asks beyond (a colour profile, an identifier) it can add to both; what
it can't do is to name both in the metadata, where a PDF/A file must also explain the names of PDF/UA (XMP, part 3).
"""

from __future__ import annotations

from functools import cache
from typing import Any

from PIL import ImageCms

OPTIONS = {"pdf_identifier": True, "output_intent": "srgb"}
"""What WeasyPrint must be told, so that the file fulfils PDF/A."""

_CLAIM = b"""<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""
_END = b"</rdf:RDF>"
_DATE = slice(24, 36)
"""Where a colour profile says when it was made: the year, the month, the day and the time, two bytes each."""


def claim_archiving(pdf: Any) -> None:
    """Names PDF/A-2a in the metadata of a file that is being made, and its colour profile as one for PDF/A."""
    intent = pdf.catalog["OutputIntents"][0]
    intent["S"] = "/GTS_PDFA1"
    _object(pdf, intent["DestOutputProfile"]).stream = [_srgb()]
    metadata = _object(pdf, pdf.catalog["Metadata"])
    metadata.stream = [b"".join(metadata.stream).replace(_END, _CLAIM + _END)]
    # Programs that sort files read the metadata without unpacking it.
    metadata.compress = False


def _object(pdf: Any, reference: bytes) -> Any:
    return pdf.objects[int(reference.split()[0])]


@cache
def _srgb() -> bytes:
    """The colour profile of sRGB, told by formulas: a fifth of the size of the tables that WeasyPrint has."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DATE] = bytes.fromhex("07d0 0001 0001 0000 0000 0000")  # a day, so that it is the same file each day
    return bytes(profile)
