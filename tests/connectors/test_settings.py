"""Which shop is connected, and what a wrong setting says."""

from __future__ import annotations

from pathlib import Path

import pytest

from shop.connectors import open_shop
from shop.connectors.seam import connector_of, is_embedded
from shop.database import migrate
from shop.errors import ConnectorCannot
from shop.services.identity import Proof, Shopper
from shop.services.memberships import membership
from shop.services.orders import find_order
from shop.services.promotions import check_coupon, current_promotions
from shop.services.recommendations import Wishes, recommend
from shop.settings import Settings, VendureSettings
from tests.shop.days import TODAY

VENDURE = {
    "SHOP_CONNECTOR": "vendure",
    "VENDURE_URL": "https://shop.example/admin-api",
    "VENDURE_USER": "storeside",
    "VENDURE_PASSWORD": "s3cret",
}


def test_our_own_shop_is_the_default(tmp_path: Path) -> None:
    for values in ({}, {"SHOP_CONNECTOR": ""}, {"SHOP_CONNECTOR": "embedded", "VENDURE_URL": "x"}):
        settings = Settings.from_environment(values)
        assert settings.vendure is None
        database = open_shop(settings, database_url=f"sqlite:///{tmp_path}/shop.db")
        with database.session() as session:
            assert is_embedded(session)
        assert database.is_embedded
        database.close()


def test_vendure_is_connected_by_its_settings(tmp_path: Path) -> None:
    values = {**VENDURE, "VENDURE_CHANNEL": "de", "VENDURE_SECONDS": "7"}
    settings = Settings.from_environment(values)
    assert settings.vendure == VendureSettings(
        "https://shop.example/admin-api", "storeside", "s3cret", "de", 7.0
    )
    assert "s3cret" not in repr(settings)
    database = open_shop(settings, database_url=f"sqlite:///{tmp_path}/shop.db")
    with database.session() as session:
        assert not is_embedded(session)
        assert connector_of(session) is connector_of(session)
    database.close()


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"SHOP_CONNECTOR": "magento"}, "SHOP_CONNECTOR"),
        ({"VENDURE_URL": ""}, "VENDURE_URL"),
        ({"VENDURE_USER": "", "VENDURE_PASSWORD": ""}, "VENDURE_USER, VENDURE_PASSWORD"),
        ({"VENDURE_URL": "shop.example"}, "VENDURE_URL"),
        ({"VENDURE_SECONDS": "soon"}, "VENDURE_SECONDS"),
        ({"VENDURE_SECONDS": "0"}, "VENDURE_SECONDS"),
    ],
)
def test_a_wrong_setting_is_named(wrong: dict[str, str], named: str) -> None:
    with pytest.raises(ValueError, match=named) as error:
        Settings.from_environment({**VENDURE, **wrong})
    assert "s3cret" not in str(error.value)


def test_our_tables_never_answer_for_another_shop(tmp_path: Path) -> None:
    """A customer's id there is another person's here. Nobody is asked: the address leads nowhere."""
    url = f"sqlite:///{tmp_path}/shop.db"
    migrate(url)
    database = open_shop(Settings.from_environment(VENDURE), database_url=url)
    shopper = Shopper(1, Proof.SIGNED)
    with database.session() as session:
        for ask in (
            lambda: find_order(session, shopper, "SO-1003003"),
            lambda: membership(session, shopper, today=TODAY),
            lambda: current_promotions(session, today=TODAY),
            lambda: check_coupon(session, shopper, "SPRING", today=TODAY, conversation_id="a"),
            lambda: recommend(session, Wishes()),
        ):
            with pytest.raises(ConnectorCannot) as error:
                ask()
            assert error.value.status == 501
    database.close()
