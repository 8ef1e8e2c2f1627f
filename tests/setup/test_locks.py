"""The lock files hold what pyproject.toml asks for, and name no place to fetch it from."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).parents[2]
TO_RUN = "requirements.lock"
TO_WORK = "requirements-dev.lock"


def locked(lock: str) -> dict[str, set[str]]:
    """The versions a lock file pins, by package: several where Pythons differ."""
    pins: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", (CHECKOUT / lock).read_text(), re.MULTILINE):
        pins.setdefault(canonicalize_name(name), set()).add(version)
    return pins


def asked_for(*groups: str) -> list[Requirement]:
    """What pyproject.toml asks for: to run edu, and for the dependency groups named."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())
    wanted = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    for group in groups:
        wanted += [entry for entry in project["dependency-groups"][group] if isinstance(entry, str)]
    return [Requirement(entry) for entry in wanted]


@pytest.mark.parametrize(("lock", "groups"), [(TO_RUN, ()), (TO_WORK, ("dev",))])
def test_every_package_asked_for_is_locked_in_a_version_it_may_have(lock: str, groups: tuple[str, ...]) -> None:
    pins = locked(lock)
    for requirement in asked_for(*groups):
        versions = pins.get(canonicalize_name(requirement.name), set())
        assert versions, f"{requirement.name} is not in {lock}; run `make lock`"
        assert all(requirement.specifier.contains(version) for version in versions), (
            f"{lock} has {requirement.name} {versions}, pyproject.toml wants {requirement}; run `make lock`"
        )


def test_what_runs_for_readers_is_what_was_tested() -> None:
    tested = locked(TO_WORK)
    assert {name: versions for name, versions in locked(TO_RUN).items() if tested.get(name) != versions} == {}


@pytest.mark.parametrize("lock", [TO_RUN, TO_WORK])
def test_every_locked_package_has_its_hashes(lock: str) -> None:
    packages = re.split(r"^(?=[\w.-]+==)", (CHECKOUT / lock).read_text(), flags=re.MULTILINE)[1:]
    assert [package.split()[0] for package in packages if "--hash=sha256:" not in package] == []


@pytest.mark.parametrize("lock", [TO_RUN, TO_WORK])
def test_a_lock_file_names_no_place_to_fetch_packages_from(lock: str) -> None:
    text = (CHECKOUT / lock).read_text()
    assert re.findall(r"\S*(?:://|--index-url|--find-links|--extra-index-url)\S*", text) == []
