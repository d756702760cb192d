"""The page that the chat links to: what an exchange costs more, paid in a browser."""

from collections.abc import Callable
from datetime import datetime, timezone

import pytest
from playwright.sync_api import ViewportSize, expect

from shop.database import ShopDatabase
from tests.browser.people import PHONE, ShopperPerson, page_text
from tests.shop import test_payment_requests as requests
from tests.stack import Stack

pytestmark = [pytest.mark.browser, pytest.mark.flaky(reruns=2)]


def test_the_difference_is_paid_on_the_page(
    shopper: Callable[..., ShopperPerson], stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests, "TODAY", datetime.now(timezone.utc).date())
    with ShopDatabase(stack.environment["SHOP_DATABASE_URL"]).session() as session:
        request = requests.asked(session)
    camille = shopper("fr")
    camille.page.set_viewport_size(ViewportSize(width=PHONE["width"], height=PHONE["height"]))
    camille.page.goto(f"/pay?request={request.reference}")
    done = camille.page.get_by_role("heading", name=page_text("fr", "storefront", "pay_done_title"))
    visa = camille.page.get_by_role("radio", name="Visa", exact=True)
    expect(visa.or_(done)).to_be_visible()
    assert camille.overflow() <= 0
    # Where this runs again, it has been paid before: the same request, the same page.
    if visa.is_visible():
        visa.check()
        camille.page.get_by_role("button", name="Payer").click()
    expect(done).to_be_visible()
    camille.page.reload()
    expect(done).to_be_visible()


def test_an_address_of_no_payment_leads_to_the_chat(shopper: Callable[..., ShopperPerson]) -> None:
    visitor = shopper("de")
    visitor.page.goto("/pay?request=no-such")
    title = page_text("de", "storefront", "pay_refused_title")
    expect(visitor.page.get_by_role("heading", name=title)).to_be_visible()
    visitor.page.get_by_role("button", name=page_text("de", "storefront", "reset_ask")).click()
    expect(visitor.composer).to_be_visible()
