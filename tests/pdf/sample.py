"""A model handout, built from small pieces: every component that the stylesheet knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

OCTAGON = "M8 1h8l7 7v8l-7 7H8l-7-7V8z"
ICONS = {
    "emergency": f'<path d="{OCTAGON}" fill="#fff"/><path d="M10.6 5h2.8v9h-2.8zM10.6 16h2.8v3h-2.8z" fill="#8c0d1e"/>',
    "urgent": '<circle cx="12" cy="12" r="10" fill="#fff" stroke="#6b4100" stroke-width="2.5"/>'
    '<path d="M12 5.5V12l4.5 3" fill="none" stroke="#6b4100" stroke-width="2.5"/>',
    "routine": '<rect x="2" y="4" width="20" height="18" rx="2" fill="#fff" stroke="#0b4a4a" stroke-width="2"/>'
    '<path d="M2 9.5h20M7.5 1.5v5M16.5 1.5v5" fill="none" stroke="#0b4a4a" stroke-width="2"/>',
}


@dataclass(frozen=True, slots=True)
class Words:
    """What a handout says in one language."""

    language: str
    direction: str
    title: str
    body: str
    page: str = "Page {number} of {count}"
    state: str = "Not yet reviewed"


def handout(words: Words, *, paper: str = "a4", large: bool = False) -> str:
    """The whole page."""
    print_size = "large" if large else "standard"
    number, count = '<span class="page-number"></span>', '<span class="page-count"></span>'
    return f"""<!doctype html>
<html lang="{words.language}" dir="{words.direction}" data-paper="{paper}" data-print="{print_size}">
<head>
<meta charset="utf-8">
<title>{escape(words.title)}</title>
<meta name="author" content="The starter library">
<meta name="dcterms.created" content="2026-11-24">
</head>
<body>
<div class="foot">
<div class="foot__row"><span>{escape(words.title)}</span>
<span>{words.page.format(number=number, count=count)}</span></div>
<div class="foot__row"><span class="foot__state">{words.state}</span><bdi dir="ltr">7f3a-91c2</bdi></div>
</div>
<main>
{words.body}
</main>
</body>
</html>
"""


def masthead(title: str, question: str, reader: str, library: str = "The starter library") -> str:
    """The head of the first page."""
    return f"""<header class="masthead">
<p class="masthead__library">{library}</p>
<h1>{title}</h1>
<p class="masthead__question">{question}</p>
<p class="masthead__reader">{reader}</p>
</header>"""


def section(title: str, *content: str, kind: str = "", attributes: str = "") -> str:
    """A section with its heading."""
    named = f' class="{kind}"' if kind else ""
    return f"<section{named}{attributes}>\n<h2>{title}</h2>\n" + "\n".join(content) + "\n</section>"


def paragraphs(*texts: str) -> str:
    """Paragraphs; the texts are HTML."""
    return "\n".join(f"<p>{text}</p>" for text in texts)


def bullets(*items: str, tag: str = "ul") -> str:
    """A list."""
    return f"<{tag}>\n" + "\n".join(f"<li>{item}</li>" for item in items) + f"\n</{tag}>"


def cite(number: int, word: str = "Source") -> str:
    """A citation: a link to a numbered source."""
    return f'<sup><a href="#source-{number}" title="{word} {number}">{number}</a></sup>'


def notice(text: str) -> str:
    """A notice on the state of the text."""
    return f'<aside class="notice"><p>{text}</p></aside>'


def care(urgency: str, title: str, *items: str) -> str:
    """A box that says when to call whom."""
    icon = f'<svg class="icon" aria-hidden="true" viewBox="0 0 24 24">{ICONS[urgency]}</svg>'
    return f"""<section class="care care--{urgency}">
<h3 class="care__title">{icon}<span>{title}</span></h3>
<div class="care__body">{bullets(*items)}</div>
</section>"""


def icon_array(caption: str, *groups: tuple[str, int, str], of: int = 100) -> str:
    """People drawn one by one: each group is its label, how many of them it happened to, and the same in words."""
    return (
        '<figure class="icon-array">\n'
        + "\n".join(
            f'<div class="icon-array__group"><p>{label}</p>{_people(events, of, words)}</div>'
            for label, events, words in groups
        )
        + f"\n<figcaption>{caption}</figcaption>\n</figure>"
    )


def _people(events: int, of: int, words: str, columns: int = 20) -> str:
    """`of` people as an SVG, `events` of them filled; its title says the same."""
    drawn = {"yes": "", "no": ""}
    for index in range(of):
        x, y = 10 * (index % columns), 20 * (index // columns)
        drawn["yes" if index < events else "no"] += (
            f"M{x + 5} {y + 2}c1.2 0 2.2 1 2.2 2.2s-1 2.2-2.2 2.2-2.2-1-2.2-2.2 1-2.2 2.2-2.2z"
            f"M{x + 2} {y + 10}c0-1.7 1.3-2.8 3-2.8s3 1.1 3 2.8v4h-1.4v4.5h-3.2v-4.5h-1.4z"
        )
    rows = -(-of // columns)
    yes = f'<path fill="#0b3c5d" stroke="#0b3c5d" stroke-width="0.6" d="{drawn["yes"]}"/>'
    no = f'<path fill="#fff" stroke="#444" stroke-width="0.6" d="{drawn["no"]}"/>'
    size = f"0 0 {10 * columns} {20 * rows}"
    return f'<svg role="img" viewBox="{size}"><title>{words}</title>{yes}{no}</svg>'


def table(caption: str, heads: Iterable[str], *rows: Iterable[str], kind: str = "") -> str:
    """A table whose first cell in each row names the row."""
    head = "".join(f'<th scope="col">{text}</th>' for text in heads)
    body = "\n".join(
        "<tr>"
        + "".join(
            f'<th scope="row">{text}</th>' if index == 0 else f"<td>{text}</td>" for index, text in enumerate(row)
        )
        + "</tr>"
        for row in rows
    )
    return (
        f'<table class="{kind}">\n<caption>{caption}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"
    )


def beside(caption: str, left: tuple[str, str, str], right: tuple[str, str, str], *pairs: tuple[str, str]) -> str:
    """The same sentences in two languages; `left` and `right` are a heading, its language and its direction."""

    def cell(tag: str, text: str, side: tuple[str, str, str], scope: str = "") -> str:
        return f'<{tag}{scope} lang="{side[1]}" dir="{side[2]}">{text}</{tag}>'

    head = cell("th", left[0], left, ' scope="col"') + cell("th", right[0], right, ' scope="col"')
    body = "\n".join(f"<tr>{cell('td', one, left)}{cell('td', two, right)}</tr>" for one, two in pairs)
    return (
        f'<table class="beside">\n<caption>{caption}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"
    )


def glossary(title: str, *terms: tuple[str, str]) -> str:
    """The words of the handout, explained."""
    entries = "\n".join(f"<div><dt>{term}</dt><dd>{definition}</dd></div>" for term, definition in terms)
    return section(title, f"<dl>\n{entries}\n</dl>", kind="glossary")


def sources(title: str, *entries: str) -> str:
    """The numbered list that citations link to."""
    items = "\n".join(f'<li id="source-{number}">{text}</li>' for number, text in enumerate(entries, start=1))
    return section(title, f"<ol>\n{items}\n</ol>", kind="sources")


def questions(title: str, *asked: str) -> str:
    """Questions with room for the answers."""
    return section(
        title,
        bullets(*(f'{text}<div class="answer" aria-hidden="true"></div>' for text in asked), tag="ol"),
        kind="questions",
    )


def colophon(*lines: str) -> str:
    """What the sheet says of itself."""
    return f'<aside class="colophon">{paragraphs(*lines)}</aside>'


def fallback(note: str, language: str, direction: str, *texts: str) -> str:
    """A block that stands in another language because its translation is missing."""
    return (
        f'<div class="fallback"><p class="fallback__note">{note}</p>'
        f'<div lang="{language}" dir="{direction}">{paragraphs(*texts)}</div></div>'
    )


ENGLISH = Words(
    "en",
    "ltr",
    "Inebilizumab: a medicine for NMOSD",
    "\n".join(
        (
            masthead(
                "Inebilizumab: a medicine for NMOSD",
                "What does it do, and how is it given?",
                "For patients, in plain language. English. Last changed on 24 November 2026.",
            ),
            notice("<strong>Not yet reviewed.</strong> No one has checked this sheet yet. Ask your care team."),
            section(
                "Key points",
                bullets(
                    f"It lowers the chance of an attack of NMOSD.{cite(1)}",
                    f"You get it through a vein, <bdi>300 mg</bdi> each time.{cite(2)}",
                    "Call your care team if you have a fever, a cough that stays, or pain when you pass urine.",
                ),
                kind="key-points",
            ),
            section(
                "How it works",
                paragraphs(
                    f"Your body makes white blood cells called <em>B cells</em>. In NMOSD some of them help to make "
                    f"antibodies that harm the nerves of the eye and the spinal cord.{cite(2)}",
                    f"How the medicine works is not fully known. It is thought to hold on to a marker that many "
                    f'B cells carry, <abbr title="cluster of differentiation 19">CD19</abbr>, so that the body '
                    f"clears them away.{cite(2)}{cite(1)}",
                ),
            ),
            section(
                "How well it works",
                paragraphs(
                    f"In a study of <bdi>230 people</bdi>, <bdi>12 out of 100 people</bdi> who had the medicine had an "
                    f"attack in <bdi>28 weeks</bdi>. Without it, <bdi>39 out of 100 people</bdi> did.{cite(1)}"
                ),
                icon_array(
                    "Each figure is one person. A filled figure had an attack within 28 weeks.",
                    ("<strong>With the medicine:</strong> 12 out of 100", 12, "With it, 12 out of 100 had an attack."),
                    ("<strong>Without it:</strong> 39 out of 100", 39, "Without it, 39 out of 100 had an attack."),
                ),
            ),
            section(
                "Before each infusion",
                bullets(
                    "Tell the nurse about any infection.",
                    "You get three medicines first, to make a reaction less likely:"
                    + bullets("a steroid through the vein;", "a medicine for allergy;", "one for fever."),
                    "<p>You stay for a while afterwards.</p><p>The nurse watches how you feel.</p>",
                    tag="ol",
                ),
                table(
                    "What happens when",
                    ("Visit", "When", "Dose"),
                    ("First infusion", "Day 1", "<bdi>300 mg</bdi>"),
                    ("Second infusion", "2 weeks later", "<bdi>300 mg</bdi>"),
                    ("Then", "every 6 months from the first", "<bdi>300 mg</bdi>"),
                ),
            ),
            section(
                "When to call",
                care("emergency", "Emergency: call 911", "You can't breathe well.", "Your face or throat swells."),
                care("urgent", "Today: call your care team", "You have a fever.", "Your sight gets worse."),
                care("routine", "Soon: tell us at your next visit", "Your joints hurt.", "You plan a vaccine."),
            ),
            fallback("This part is only in Spanish.", "es", "ltr", "Llame a su médico si tiene fiebre. ¿Preguntas?"),
            beside(
                "The same in two languages",
                ("English", "en", "ltr"),
                ("العربية", "ar", "rtl"),
                (
                    "Call <bdi>555-0123</bdi> if you have a fever.",
                    'اتصل بالرقم <bdi dir="ltr">555-0123</bdi> إذا أصبت بالحمى.',
                ),
                (
                    "You get <bdi>300 mg</bdi> every <bdi>6 months</bdi>.",
                    'تأخذ <bdi dir="ltr">300 mg</bdi> من <bdi dir="ltr">inebilizumab</bdi> كل <bdi>6 أشهر</bdi>.',
                ),
            ),
            questions("Questions to ask", "Which vaccines do I need?", "What should I do if I miss a visit?"),
            glossary(
                "Words explained",
                ("Antibody", "A protein that the body makes to mark what it wants to fight."),
                ("B cell", "A white blood cell that helps to make antibodies."),
                ("NMOSD", "A disease in which the body attacks the nerves of the eye and the spinal cord."),
            ),
            sources(
                "Sources",
                'Cree BAC et al. Sensitivity analysis of the primary endpoint from N-MOmentum. <i lang="en">Mult '
                'Scler</i> 2021;27(13):2052-2061. <a href="https://doi.org/10.1177/1352458521988926">'
                "doi:10.1177/1352458521988926</a>",
                "US prescribing information of inebilizumab, sections 2, 5, 12 and 14.",
            ),
            colophon(
                "<strong>Review state:</strong> not yet reviewed. <strong>Version:</strong> 7f3a-91c2.",
                "For teaching only. It does not take the place of advice from your care team.",
            ),
        )
    ),
)

ARABIC = Words(
    "ar",
    "rtl",
    "دواء إينبيليزوماب",
    "\n".join(
        (
            masthead(
                'دواء <bdi lang="en" dir="ltr">inebilizumab</bdi>',
                "ماذا يفعل هذا الدواء، وكيف يُعطى؟",
                "للمرضى، بلغة بسيطة. العربية.",
                library="المكتبة",
            ),
            notice("<strong>لم تتم المراجعة بعد.</strong> لم يراجع أحد هذه الورقة حتى الآن."),
            section(
                "النقاط الرئيسية",
                bullets(
                    f'تأخذ <bdi dir="ltr">300 mg</bdi> كل <bdi>6 أشهر</bdi> عن طريق الوريد.{cite(1, "المصدر")}',
                    'اتصل بالرقم <bdi dir="ltr">555-0123</bdi> إذا أصبت بالحمى.',
                ),
                kind="key-points",
            ),
            section(
                "مدى فعاليته",
                icon_array(
                    "كل شكل يمثل شخصًا واحدًا.",
                    ("<strong>مع الدواء:</strong> <bdi>12 من كل 100</bdi>", 12, "مع الدواء: 12 من كل 100 شخص"),
                    ("<strong>بدونه:</strong> <bdi>39 من كل 100</bdi>", 39, "بدون الدواء: 39 من كل 100 شخص"),
                ),
            ),
            care("emergency", 'حالة طارئة: اتصل بالرقم <bdi dir="ltr">911</bdi>', "إذا صعب عليك التنفس."),
            care("urgent", "اليوم: اتصل بفريق الرعاية", "إذا أصبت بالحمى."),
            care("routine", "قريبًا: أخبرنا في زيارتك القادمة", "إذا كانت مفاصلك تؤلمك."),
            table("المواعيد", ("الزيارة", "الموعد"), ("الأولى", "اليوم الأول"), ("الثانية", "بعد أسبوعين")),
            fallback("هذا الجزء بالإنجليزية فقط.", "en", "ltr", "Live vaccines are given at least 4 weeks before."),
            glossary("شرح الكلمات", ("جسم مضاد", "بروتين يصنعه الجسم ليقاوم به الأمراض.")),
            sources("المصادر", '<bdi lang="en" dir="ltr">US prescribing information of inebilizumab.</bdi>'),
        )
    ),
    page="صفحة {number} من {count}",
    state="لم تتم المراجعة بعد",
)

CHINESE = Words(
    "zh-Hans",
    "ltr",
    "伊奈利珠单抗：治疗视神经脊髓炎的药物",
    "\n".join(
        (
            masthead("伊奈利珠单抗", "这种药有什么作用？怎样使用？", "患者版，简明中文。", library="入门文库"),
            notice("<strong>尚未审核。</strong>目前还没有人审核过这份资料。"),
            section(
                "要点",
                bullets(
                    f"每次静脉输注 <bdi>300 mg</bdi>，每 <bdi>6 个月</bdi>一次。{cite(1, '来源')}",
                    "发烧时请<em>马上</em>打电话。",
                ),
                kind="key-points",
            ),
            care("emergency", "紧急情况：请拨打 911", "呼吸困难。"),
            glossary("词语解释", ("抗体", "身体制造的一种蛋白质，用来对抗疾病。")),
            sources("来源", '<span lang="en">US prescribing information of inebilizumab.</span>'),
        )
    ),
    page="第 {number} 页，共 {count} 页",
    state="尚未审核",
)
