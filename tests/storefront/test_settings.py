"""The storefront's settings and its kept secret."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from shop.storefront.settings import StorefrontSettings, kept_secret


def test_the_key_comes_from_the_environment() -> None:
    settings = StorefrontSettings.from_environment({"SITE_KEYS": '{"demo": "the-key", "other": "x"}'})
    assert settings.site_key == "the-key"
    assert "the-key" not in repr(settings)


def test_without_one_it_is_made_once_and_kept_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    first = StorefrontSettings.from_environment({})
    assert StorefrontSettings.from_environment({}) == first
    assert stat.S_IMODE((tmp_path / "var/secrets/site-key").stat().st_mode) == 0o600
    assert len(first.site_key) >= 32


def test_many_that_start_at_once_share_one_secret(tmp_path: Path) -> None:
    path = tmp_path / "secrets" / "key"
    with ThreadPoolExecutor(16) as starting:
        secrets = set(starting.map(lambda _: kept_secret(path), range(64)))
    assert len(secrets) == 1
    assert [file.name for file in path.parent.iterdir()] == ["key"]


@pytest.mark.parametrize(
    "stated",
    ["not json", "[]", "{}", '{"demo": 7}', '{"demo": ""}', '{"demo": "-----BEGIN PUBLIC KEY-----"}'],
)
def test_a_key_that_can_not_sign_is_refused(stated: str) -> None:
    with pytest.raises(ValueError, match=r"^Expected "):
        StorefrontSettings.from_environment({"SITE_KEYS": stated})
