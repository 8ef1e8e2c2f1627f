"""The plural header of a language, as gettext's own tools write it.

Babel's differ for some languages: its Arabic header gives 11 to 99 and 100 to 102 each other's forms.
"""

from __future__ import annotations

from babel.plural import to_gettext

from edu.wording.locales import conventions, gettext_name

# The forms of gettext 0.21 (`msginit`) and its manual, by language; pt_BR differs from pt.
_ONE_FORM = "ja ko vi zh"
_TWO_FORMS = "bg ca da de el en eo es et fi fo gl he hu it nb nl nn no pt sv tr"
_EAST_SLAVIC = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
_CZECH = "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;"
HEADERS = {
    **dict.fromkeys(_ONE_FORM.split(), "nplurals=1; plural=0;"),
    **dict.fromkeys(_TWO_FORMS.split(), "nplurals=2; plural=(n != 1);"),
    **dict.fromkeys(("fr", "pt_BR"), "nplurals=2; plural=(n > 1);"),
    **dict.fromkeys(("be", "bs", "hr", "ru", "sr", "uk"), _EAST_SLAVIC),
    **dict.fromkeys(("cs", "sk"), _CZECH),
    "ar": "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;",
    "ga": "nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2;",
    "lt": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "lv": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);",
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "ro": "nplurals=3; plural=n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2;",
    "sl": "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
}


def plural_header(locale: str) -> str:
    """The Plural-Forms header of a BCP 47 locale: gettext's own where it has one, else CLDR's rules.

    Raises:
        UnknownError: CLDR doesn't know the language.
    """
    own = conventions(locale)
    known = HEADERS.get(gettext_name(locale)) or HEADERS.get(locale.split("-")[0])
    return known or to_gettext(own.babel.plural_form)
