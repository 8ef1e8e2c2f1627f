"""Pictures of the pages, for the README and for looking at: `python -m tests.screenshots [FOLDER]`."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from edu.library import Library
from tests.browser.serving import launch, served
from tests.starter import ARTICLE

PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2}
DESKTOP: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}}


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name, the address, what to choose first, where to scroll to, and how the browser is set."""

    name: str
    address: str
    check: str = ""
    at: str = ""
    settings: tuple[tuple[str, Any], ...] = ()


def pictures(locales: tuple[str, ...]) -> list[Picture]:
    """All pictures of a library in these locales."""
    version = f"/en/{ARTICLE}"
    both = []
    for scheme in ("light", "dark"):
        for device in ("phone", "desktop"):
            here = tuple({"color_scheme": scheme, **(PHONE if device == "phone" else DESKTOP)}.items())
            end = f"{device}-{scheme}"
            both += [
                Picture(f"choice-{end}", version, check="I'm a patient", settings=here),
                Picture(f"plain-{end}", f"{version}/patient/plain", settings=here),
                Picture(f"easy-{end}", f"{version}/patient/easy", settings=here),
                Picture(f"help-{end}", f"{version}/patient/plain", at="#when-to-call", settings=here),
                Picture(f"risk-{end}", f"{version}/patient/plain", at="#benefits", settings=here),
            ]
    both.append(Picture("clinician-desktop-light", f"{version}/clinician", settings=tuple(DESKTOP.items())))
    ticked = f"{version}/patient/plain#what-matters&me=pregnant,had-tb"
    both.append(Picture("what-matters-phone-light", ticked, at="#what-matters", settings=tuple(PHONE.items())))
    for locale in locales[1:]:
        for device, screen in (("phone", PHONE), ("desktop", DESKTOP)):
            name = f"plain-{locale}-{device}-light"
            both.append(Picture(name, f"/{locale}/{ARTICLE}/patient/plain", settings=tuple(screen.items())))
    return both


def take(browser: Browser, site: str, picture: Picture, folder: Path) -> Path:
    """Take one picture; returns its file."""
    context = browser.new_context(**dict(picture.settings))
    page = context.new_page()
    page.goto(site + picture.address)
    if picture.check:
        page.get_by_label(picture.check).check()
    if picture.at:
        page.locator(picture.at).evaluate("section => section.scrollIntoView()")
    path = folder / f"{picture.name}.png"
    page.screenshot(path=path)
    context.close()
    return path


def main(folder: Path) -> None:
    """Take all pictures of the starter library."""
    folder.mkdir(parents=True, exist_ok=True)
    with served() as site, sync_playwright() as playwright:
        browser = launch(playwright)
        for picture in pictures(Library.open().locales):
            print(take(browser, site, picture, folder))
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots"))
