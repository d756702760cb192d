"""The shop's one error family: a stable code, an HTTP status, fields, and a sentence for whoever operates it.

The sentence says what was expected, what came and what to do. Shoppers never see it: the bot and the pages
choose their own words by `code`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

Field = str | int | float | bool | None

# Why a carrier can't be asked: too slow, not reached, another HTTP status than 200, an answer too large, one
# that is no JSON, one of another shape, one that refuses us, or it failed so often that it is left alone.
TRACKING_REASONS = (
    "timeout",
    "unreachable",
    "status",
    "too_large",
    "not_json",
    "unexpected",
    "refused",
    "breaker_open",
)


class ShopError(Exception):
    """Base of everything a shop service raises on purpose."""

    code: ClassVar[str] = "shop.error"
    status: ClassVar[int] = 500

    def __init__(self, message: str, **fields: Field) -> None:
        super().__init__(message)
        self.message = message
        self.fields: Mapping[str, Field] = fields


class OrderNotFound(ShopError):
    """No such order, or not this shopper's: on purpose the same answer for both."""

    code = "order.not_found"
    status = 404

    def __init__(self, order_number: str) -> None:
        super().__init__(
            "Expected an order number this shopper may see; found none under the given one. "
            "Ask for the number and the e-mail address used for the order.",
            order_number=order_number,
        )


class TooManyGuesses(ShopError):
    """Proof was tried too often; `retry_after` is in whole seconds."""

    code = "proof.too_many_guesses"
    status = 429

    def __init__(self, retry_after: int) -> None:
        super().__init__(
            f"Expected fewer wrong guesses at an order, a code, a password or a gift card; try again in "
            f"{retry_after} seconds or hand the conversation to a person.",
            retry_after=retry_after,
        )
        self.retry_after = retry_after


class ProofTooWeak(ShopError):
    """The order may be seen, but to change it more must be proved."""

    code = "proof.too_weak"
    status = 403

    def __init__(self, order_number: str) -> None:
        super().__init__(
            "Expected a shopper who is signed in and owns the order, or a one-time code given back for it; "
            "got neither. Send a code to the order's e-mail address and ask for it.",
            order_number=order_number,
        )


class CodeRefused(ShopError):
    """Not the code: wrong, run out, used or never sent, on purpose the same answer for all."""

    code = "code.refused"
    status = 403

    def __init__(self) -> None:
        super().__init__(
            "Expected the newest code sent in this conversation for this order, within its ten minutes; "
            "got something else. Ask for it again, or send a new one."
        )


class TooManyCodes(ShopError):
    """Codes were sent too often; `retry_after` is in whole seconds."""

    code = "code.too_many"
    status = 429

    def __init__(self, retry_after: int) -> None:
        super().__init__(
            f"Expected fewer requests for a one-time code or a link; try again in {retry_after} seconds "
            "or hand the conversation to a person.",
            retry_after=retry_after,
        )
        self.retry_after = retry_after


class MailFailed(ShopError):
    """A mail could not be handed to the mail server, or no server is set."""

    code = "mail.failed"
    status = 502


class ProductNotFound(ShopError):
    """The catalogue holds no product under this SKU."""

    code = "product.not_found"
    status = 404

    def __init__(self, sku: str) -> None:
        super().__init__(f"Expected the SKU of a product in the catalogue; got {sku!r}.", sku=sku)


class NoSizeChart(ShopError):
    """The product exists, but is not sold by size."""

    code = "size.no_chart"
    status = 404

    def __init__(self, sku: str) -> None:
        super().__init__(f"Expected a product that is sold by size; {sku!r} has no size chart.", sku=sku)


class ImplausibleMeasurement(ShopError):
    """A measurement no adult or child can have, most likely in another unit."""

    code = "size.implausible_measurement"
    status = 422

    def __init__(self, name: str, value: float, lowest: float, highest: float) -> None:
        super().__init__(
            f"Expected {name} between {lowest:g} and {highest:g}; got {value:g}. Ask again, naming the unit.",
            name=name,
            value=value,
            lowest=lowest,
            highest=highest,
        )
        self.name = name


class NotSoldOut(ShopError):
    """A notice was wanted for something that can be bought now."""

    code = "stock.not_sold_out"
    status = 409

    def __init__(self, sku: str) -> None:
        super().__init__(
            f"Expected a variant that is sold out; {sku!r} is in stock. Say that it can be bought now.",
            sku=sku,
        )


class EmailInvalid(ShopError):
    """What should be an e-mail address is none. The address itself is not repeated: it may be a person's."""

    code = "email.invalid"
    status = 422

    def __init__(self) -> None:
        super().__init__(
            "Expected an e-mail address such as name@example.com; got something else. Ask again."
        )


class ReturnRefused(ShopError):
    """The policy does not allow this return. `reason` is one of `shop.services.returns.REFUSALS`."""

    code = "return.refused"
    status = 409

    def __init__(self, reason: str, rule: str, *, sku: str | None = None) -> None:
        super().__init__(
            f"Expected items that rule {rule!r} lets come back; refused with {reason!r}. "
            "Tell the shopper why, or hand over to a person who may be generous.",
            reason=reason,
            rule=rule,
            sku=sku,
        )
        self.reason = reason
        self.rule = rule
        self.sku = sku


class OutOfStock(ShopError):
    """Fewer pieces of a variant are there than are wanted."""

    code = "stock.not_enough"
    status = 409

    def __init__(self, sku: str, wanted: int) -> None:
        super().__init__(
            f"Expected {wanted} pieces of {sku!r} in one warehouse; there are fewer. "
            "Offer what is there, or the money back.",
            sku=sku,
            wanted=wanted,
        )
        self.sku = sku


class ShippingFeeRefused(ShopError):
    """The policy does not pay this delivery fee back. `reason`: see `shop.services.refunds.FEE_VERDICTS`."""

    code = "shipping_fee.refused"
    status = 409

    def __init__(self, reason: str, rule: str) -> None:
        super().__init__(
            f"Expected a delivery fee that rule {rule!r} pays back; refused with {reason!r}. "
            "Tell the shopper why, or hand over to a person who may be generous.",
            reason=reason,
            rule=rule,
        )
        self.reason = reason


class RemedyRefused(ShopError):
    """The policy offers no such remedy. `reason` is one of `shop.services.remedies.REMEDY_REFUSALS`."""

    code = "remedy.refused"
    status = 409

    def __init__(self, reason: str, rule: str, *, sku: str | None = None) -> None:
        super().__init__(
            f"Expected items and a resolution that rule {rule!r} offers; refused with {reason!r}. "
            "Tell the shopper why, or hand over to a person who may be generous.",
            reason=reason,
            rule=rule,
            sku=sku,
        )
        self.reason = reason
        self.rule = rule
        self.sku = sku


class RemedyBeyondLevel(ShopError):
    """The policy offers this remedy, but a higher `level` must grant it."""

    code = "remedy.beyond_level"
    status = 403

    def __init__(self, level: str, needed: str, rule: str) -> None:
        super().__init__(
            f"Expected at least the level {needed!r} for this remedy under rule {rule!r}; got {level!r}. "
            "Hand the proposal over to someone of that level.",
            level=level,
            needed=needed,
            rule=rule,
        )
        self.needed = needed
        self.rule = rule


class RemedyAmountRefused(ShopError):
    """A share may be another amount than the rule's, but not this one. `most`: minor units of `currency`."""

    code = "remedy.amount_refused"
    status = 409

    def __init__(self, amount: int, most: int, currency: str, rule: str) -> None:
        super().__init__(
            f"Expected an amount from 1 to {most} minor units of {currency} under rule {rule!r}; "
            f"got {amount}. Name one within these bounds.",
            amount=amount,
            most=most,
            currency=currency,
            rule=rule,
        )
        self.most = most


class ChangeRefused(ShopError):
    """The order can't be changed so. `reason`: its state's (order_rules) or the wish's (order_changes)."""

    code = "change.refused"
    status = 409

    def __init__(self, reason: str, rule: str, *, sku: str | None = None) -> None:
        super().__init__(
            f"Expected a change that rule {rule!r} allows; refused with {reason!r}. "
            "Tell the shopper why and what can be done instead.",
            reason=reason,
            rule=rule,
            sku=sku,
        )
        self.reason = reason
        self.rule = rule
        self.sku = sku


class AddressInvalid(ShopError):
    """No carrier could deliver to this. `reason`: one of `shop.services.addresses.ADDRESS_FAULTS`."""

    code = "address.invalid"
    status = 422

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"Expected a new address of two to five lines with a number in it, or a phone; "
            f"refused with {reason!r}. Ask for it again.",
            reason=reason,
        )
        self.reason = reason


class TraceRefused(ShopError):
    """The carrier is not asked to search for this parcel. `verdict` is of `shop.services.traces`."""

    code = "trace.refused"
    status = 409

    def __init__(self, verdict: str, rule: str) -> None:
        super().__init__(
            f"Expected a parcel that rule {rule!r} lets be traced; its verdict is {verdict!r}. Say why not.",
            verdict=verdict,
            rule=rule,
        )
        self.verdict = verdict
        self.rule = rule


class TrackingUnavailable(ShopError):
    """The carrier can't be asked now. `reason` is one of TRACKING_REASONS; `retry_after` is in seconds."""

    code = "tracking.unavailable"
    status = 502

    def __init__(self, carrier: str, reason: str, *, retry_after: float = 0.0) -> None:
        super().__init__(
            f"Expected {carrier!r} to say where a parcel is; got {reason!r}. Tell what it said last and how "
            "long ago that was, and check TRACKING_URL and TRACKING_KEY if this lasts.",
            carrier=carrier,
            reason=reason,
            retry_after=retry_after,
        )
        self.reason = reason
        self.retry_after = retry_after


class TrackingNumberUnknown(ShopError):
    """The carrier has nothing under this number, or not yet; `is_new` where it heard of it just now."""

    code = "tracking.number_unknown"
    status = 404

    def __init__(self, carrier: str, *, is_new: bool = False) -> None:
        super().__init__(
            f"Expected a number that {carrier!r} knows; it has nothing under the given one. Say so, and what "
            "the shop itself knows of the parcel.",
            carrier=carrier,
        )
        self.is_new = is_new


class IdempotencyConflict(ShopError):
    """The same idempotency key came with another request."""

    code = "idempotency.conflict"
    status = 409

    def __init__(self, key: str) -> None:
        super().__init__(
            f"Expected idempotency key {key!r} to repeat the request it was first used for; "
            "the request differs. Use a new key for a new request.",
            key=key,
        )


class InvoiceRefused(ShopError):
    """There is no invoice for this order. `reason` is one of `shop.services.invoices.NO_INVOICE`."""

    code = "invoice.refused"
    status = 409

    def __init__(self, reason: str, order_number: str) -> None:
        super().__init__(
            f"Expected an order that was paid for; {order_number} has no invoice: {reason!r}. Say so.",
            reason=reason,
            order_number=order_number,
        )
        self.reason = reason


class NotSignedIn(ShopError):
    """What belongs to an account was asked for by somebody whom the storefront does not vouch for."""

    code = "proof.not_signed_in"
    status = 403

    def __init__(self) -> None:
        super().__init__(
            "Expected a shopper whom the storefront has signed in. "
            "Ask her to sign in, or hand over to a person."
        )


class CustomerNotFound(ShopError):
    """No customer under this id."""

    code = "customer.not_found"
    status = 404

    def __init__(self, customer_id: int) -> None:
        super().__init__(f"Expected the id of a customer; got {customer_id}.", customer_id=customer_id)


class AccountProofTooWeak(ShopError):
    """An account was to be changed by somebody who has not given back the codes of its mailboxes."""

    code = "account.proof_too_weak"
    status = 403

    def __init__(self) -> None:
        super().__init__(
            "Expected the one-time codes that were mailed to the account's address, and to a new one; "
            "they were not all given back. Send a code and ask for it."
        )


class EmailTaken(ShopError):
    """Another account has the address. Only for who has proved that the mailbox is hers."""

    code = "account.email_taken"
    status = 409

    def __init__(self) -> None:
        super().__init__(
            "Expected an address that no account has yet; got one that is taken. Offer a person."
        )


class PasswordRefused(ShopError):
    """Not good enough for a password. `reason` is one of `shop.services.passwords.PASSWORD_FAULTS`."""

    code = "password.refused"
    status = 422

    def __init__(self, reason: str, shortest: int, longest: int) -> None:
        super().__init__(
            f"Expected a password of {shortest} to {longest} characters, at least four different ones, that "
            f"is not the e-mail address; refused with {reason!r}. Ask for another.",
            reason=reason,
            shortest=shortest,
            longest=longest,
        )
        self.reason = reason


class ResetRefused(ShopError):
    """The link sets no password. `reason` is one of `shop.services.password_resets.RESET_FAULTS`."""

    code = "password.reset_refused"
    status = 410

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"Expected the token of the newest link, unused and within its hour; refused with {reason!r}. "
            "Ask the assistant for another link.",
            reason=reason,
        )
        self.reason = reason


class PaymentRequestRefused(ShopError):
    """Nothing can be paid so. `reason` is one of `shop.services.payment_requests.REQUEST_FAULTS`."""

    code = "payment_request.refused"
    status = 410

    def __init__(self, reason: str) -> None:
        super().__init__(
            "Expected the address of a payment still to be made, and a way to pay that its page offers; "
            f"refused with {reason!r}. Ask the assistant about the exchange.",
            reason=reason,
        )
        self.reason = reason


class SignInRefused(ShopError):
    """Address and password open no account: unknown, wrong or locked, on purpose the same answer for all."""

    code = "account.sign_in_refused"
    status = 401

    def __init__(self) -> None:
        super().__init__(
            "Expected an account's address with its password; got a pair that opens none. "
            "Set a new password by a link from the assistant: that also opens a locked account."
        )


class PrivacyRequestNotFound(ShopError):
    """No open erasure under this reference."""

    code = "privacy.not_found"
    status = 404

    def __init__(self, reference: str) -> None:
        super().__init__(
            f"Expected the reference of an erasure that is not done yet; got {reference!r}. "
            "List the open ones.",
            reference=reference,
        )


class ErasureWaits(ShopError):
    """Orders are open that the customer, or her money, is still owed."""

    code = "privacy.erasure_waits"
    status = 409

    def __init__(self, reference: str, orders: str) -> None:
        super().__init__(
            f"Expected no open orders for erasure {reference}; open are {orders}. Finish them first.",
            reference=reference,
            orders=orders,
        )


class NotDeliveredTo(ShopError):
    """The shop does not deliver to this country."""

    code = "delivery.not_delivered_to"
    status = 404

    def __init__(self, country: str) -> None:
        super().__init__(
            f"Expected a country the shop delivers to; got {country!r}. Say so, and which ones there are.",
            country=country,
        )
        self.country = country


class NotAMember(ShopError):
    """The shopper is not signed in, or her customer is not in the club."""

    code = "membership.not_a_member"
    status = 404

    def __init__(self, customer_id: int | None) -> None:
        super().__init__(
            f"Expected a signed-in customer who is in the club; got customer {customer_id}. "
            "Tell how the club works, and how to join or sign in.",
            customer_id=customer_id,
        )


class GiftCardNotFound(ShopError):
    """No gift card has this code. The code itself is money and stands in no error."""

    code = "gift_card.not_found"
    status = 404

    def __init__(self) -> None:
        super().__init__(
            "Expected the code of a gift card, GC- and twelve letters or digits; found no card under "
            "the given one. Ask to compare it with the card."
        )


class ConnectorCannot(ShopError):
    """The shop's system has no notion of what was asked for. Nothing was done; a person can help."""

    code = "connector.cannot"
    status = 501

    def __init__(self, wanted: str, why: str) -> None:
        super().__init__(
            f"Expected a shop system that knows {wanted}; {why}. Offer the shopper a person.", wanted=wanted
        )
        self.wanted = wanted


class ShopUnavailable(ShopError):
    """The shop's system gave no usable answer. `reason` is one of `shop.connectors.ports.OUTAGES`.

    What was only asked for may be asked again; what changes something only under its key.
    """

    code = "shop.unavailable"
    status = 503

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(
            f"Expected an answer of the shop's system; {detail}. Try again, then hand over to a person.",
            reason=reason,
        )
        self.reason = reason


class PolicyInvalid(ShopError):
    """A policy file does not say what a policy file must say. Raised at load, never in mid-conversation."""

    code = "policy.invalid"
    status = 500


class CatalogueInvalid(ShopError):
    """A demo catalogue file does not say what it must say."""

    code = "catalogue.invalid"
    status = 500
