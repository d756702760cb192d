"""The documentation speaks of what there is: intents, actions, packages, commands, links."""

import json
import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))
CONVERSATIONS = (ROOT / "docs/conversations.md").read_text("utf-8")
DEPENDENCIES = (ROOT / "docs/dependencies.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


@pytest.mark.parametrize("name", [*DOMAIN["intents"], *DOMAIN["actions"], *DOMAIN["forms"], *DOMAIN["slots"]])
def test_what_the_bot_knows_is_explained(name: str) -> None:
    assert f"`{name}`" in CONVERSATIONS, f"docs/conversations.md says nothing of {name}, which domain.yml has"


def test_the_conversations_page_speaks_of_nothing_that_is_gone() -> None:
    known = {*DOMAIN["intents"], *DOMAIN["actions"], *DOMAIN["forms"], *DOMAIN["slots"], "nlu_fallback"}
    named = set(re.findall(r"`((?:action|validate|ask|request)_\w+|\w+_form)`", CONVERSATIONS))
    assert named <= known


def packages() -> list[str]:
    """What we ask for by name: Python's and the front end's."""
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    lists = re.findall(r"^(?:dependencies|dev) = \[(.*?)^\]", project, re.MULTILINE | re.DOTALL)
    python = re.findall(r'^\s+"([A-Za-z][\w.-]*)', "".join(lists), re.MULTILINE)
    web = json.loads((ROOT / "web/package.json").read_text("utf-8"))
    return sorted({*python, *web.get("dependencies", {}), *web["devDependencies"]})


@pytest.mark.parametrize("package", packages())
def test_every_package_has_its_reason(package: str) -> None:
    rows = [line for line in DEPENDENCIES.splitlines() if line.startswith("| ")]
    named = {name for row in rows for name in re.split(r"[ ,]+", row.split("|")[1].strip().lower())}
    assert package.lower() in named, f"docs/dependencies.md does not say why {package} was chosen"


def links() -> list[tuple[Path, str]]:
    """Every link and picture that points into the repository, with the page it stands on."""
    found = [
        (page, link) for page in PAGES for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8"))
    ]
    return [(page, link) for page, link in found if not link.startswith(("http://", "https://", "#"))]


@pytest.mark.parametrize(("page", "link"), links(), ids=lambda value: str(value).removeprefix(f"{ROOT}/"))
def test_links_lead_somewhere(page: Path, link: str) -> None:
    target = (page.parent / link.partition("#")[0]).resolve()
    assert target.exists(), f"{page.name} points to {link}, which is not there"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_commands_that_are_named_exist(page: Path) -> None:
    named = set(re.findall(r"(?:`|^)make ([a-z-]+)", page.read_text("utf-8"), re.MULTILINE))
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
    assert named <= targets, f"{page.name} names commands that the Makefile does not have: {named - targets}"
