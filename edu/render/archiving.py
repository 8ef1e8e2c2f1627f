"""Marks a tagged PDF as one for archives too: PDF/A-2a beside PDF/UA-1, in the same file.

WeasyPrint writes one or the other. What PDF/A asks beyond (a colour profile, an identifier) it can add to both; what
it can't do is to name both in the metadata, where a PDF/A file must also explain the names of PDF/UA (XMP, part 3).
"""

from __future__ import annotations

from typing import Any

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


def claim_archiving(pdf: Any) -> None:
    """Names PDF/A-2a in the metadata of a file that is being made, and its colour profile as one for PDF/A."""
    pdf.catalog["OutputIntents"][0]["S"] = "/GTS_PDFA1"
    metadata = pdf.objects[int(pdf.catalog["Metadata"].split()[0])]
    metadata.stream = [b"".join(metadata.stream).replace(_END, _CLAIM + _END)]
