"""Places orders in Vendure as its storefront would, and takes them as far as a clerk does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.connectors.vendure_goods import Goods
from tests.connectors.vendure_server import Api, Json, VendureServer

PASSWORD = "a-shopper-for-tests"
_ERROR = "__typename ... on ErrorResult { errorCode message }"


@dataclass(frozen=True)
class Clerk:
    """Works in a Vendure shop."""

    server: VendureServer
    admin: Api
    goods: Goods

    def register(self, email: str, first: str, last: str) -> int:
        """A customer who can sign in; her id."""
        made: Json = self.admin(
            "mutation ($i: CreateCustomerInput!, $p: String) { createCustomer(input: $i, password: $p) {"
            f" ... on Customer {{ id }} {_ERROR} }} }}",
            i={"emailAddress": email, "firstName": first, "lastName": last},
            p=PASSWORD,
        )
        return int(made["id"])

    def place(
        self,
        email: str,
        pieces: Mapping[str, int],
        *,
        method: str = "card",
        currency: str = "EUR",
        guest: bool = False,
    ) -> str:
        """An order of `pieces` by SKU, paid by `method`; its code."""
        shop = Api(f"{self.server.shop_url}?currencyCode={currency}")
        if not guest:
            shop.sign_in(email, PASSWORD)
        for sku, count in pieces.items():
            shop(
                "mutation ($v: ID!, $q: Int!) { addItemToOrder(productVariantId: $v, quantity: $q) {"
                f" {_ERROR} }} }}",
                v=self.goods.variants[sku],
                q=count,
            )
        if guest:
            shop(
                f"mutation ($i: CreateCustomerInput!) {{ setCustomerForOrder(input: $i) {{ {_ERROR} }} }}",
                i={"emailAddress": email, "firstName": "Gu", "lastName": "Est"},
            )
        shop(
            f"mutation ($i: CreateAddressInput!) {{ setOrderShippingAddress(input: $i) {{ {_ERROR} }} }}",
            i={
                "fullName": "Lucía Romero",
                "streetLine1": "Calle de la Paz, 14",
                "city": "Valencia",
                "postalCode": "46003",
                "countryCode": "ES",
            },
        )
        shop(
            f"mutation ($i: [ID!]!) {{ setOrderShippingMethod(shippingMethodId: $i) {{ {_ERROR} }} }}",
            i=[self.goods.shipping],
        )
        shop(f'mutation {{ transitionOrderToState(state: "ArrangingPayment") {{ {_ERROR} }} }}')
        placed: Json = shop(
            "mutation ($i: PaymentInput!) { addPaymentToOrder(input: $i) {"
            f" ... on Order {{ code }} {_ERROR} }} }}",
            i={"method": method, "metadata": {}},
        )
        return str(placed["code"])

    def order(self, code: str) -> Json:
        """The order as the Admin API has it."""
        page: Json = self.admin(
            "query ($c: String!) { orders(options: { filter: { code: { eq: $c } } }) { items {"
            " id code state totalWithTax lines { id quantity productVariant { sku } }"
            " payments { id state amount refunds { id state total } } fulfillments { id state } } } }",
            c=code,
        )
        found: Json = page["items"][0]
        return found

    def pack(self, code: str, skus: list[str] | None = None, tracking: str = "") -> str:
        """A parcel with all of the order, or with these items; its id."""
        order = self.order(code)
        lines = [line for line in order["lines"] if not skus or line["productVariant"]["sku"] in skus]
        made: Json = self.admin(
            "mutation ($i: FulfillOrderInput!) { addFulfillmentToOrder(input: $i) {"
            f" ... on Fulfillment {{ id }} {_ERROR} }} }}",
            i={
                "lines": [{"orderLineId": line["id"], "quantity": line["quantity"]} for line in lines],
                "handler": {
                    "code": "manual-fulfillment",
                    "arguments": [
                        {"name": "method", "value": "Parcel service"},
                        {"name": "trackingCode", "value": tracking},
                    ],
                },
            },
        )
        return str(made["id"])

    def move(self, fulfillment: str, *states: str) -> None:
        """The parcel goes on to each of these states."""
        for state in states:
            self.admin(
                "mutation ($i: ID!, $s: String!) { transitionFulfillmentToState(id: $i, state: $s) {"
                f" {_ERROR} }} }}",
                i=fulfillment,
                s=state,
            )

    def transition(self, code: str, state: str) -> None:
        """The order goes on to this state."""
        self.admin(
            f"mutation ($i: ID!, $s: String!) {{ transitionOrderToState(id: $i, state: $s) {{ {_ERROR} }} }}",
            i=self.order(code)["id"],
            s=state,
        )

    def settle_refunds(self, code: str) -> None:
        """What is to go back has gone."""
        for payment in self.order(code)["payments"]:
            for refund in payment["refunds"]:
                self.admin(
                    f"mutation ($i: SettleRefundInput!) {{ settleRefund(input: $i) {{ {_ERROR} }} }}",
                    i={"id": refund["id"], "transactionId": "back"},
                )
