"""Cancelling a Vendure order: its lines, then its money, each step at most once.

Vendure takes no idempotency keys. So what is to be done is written down under ours before the first step, and
each step is skipped where the order shows that it was done: a turn that comes again goes on where the last
broke off. A refund that was sent but does not show is never sent again: a person looks.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any

from shop import models
from shop.connectors.vendure import queries
from shop.connectors.vendure.reading import Json, VendureOrder
from shop.connectors.vendure.states import IN_WORK
from shop.errors import ChangeRefused, ConnectorCannot, IdempotencyConflict
from shop.money import Money
from shop.services.cancellations import Cancelled, CancelOptions
from shop.services.change_log import UNPAID, digest_of, refund_due
from shop.services.identity import Shopper, require_change
from shop.services.order_rules import CLOSED_BY_STATE, ChangeRule, change_rule
from shop.services.policies import return_rule

if TYPE_CHECKING:
    from shop.connectors.vendure.orders import VendureOrders

_REASON = "Cancelled by the shopper in the chat"
_BACK = frozenset({"Pending", "Settled"})


class Cancelling:
    """One order, seen by one shopper. Raises OrderNotFound where she may not see it."""

    def __init__(self, orders: VendureOrders, shopper: Shopper, order_number: str, language: str) -> None:
        self._orders = orders
        self._client = orders.shop.client
        self._shopper = shopper
        self._language = language
        self._order = orders.order(shopper, order_number, language)

    def options(self, today: date) -> CancelOptions:
        """What of the order can be cancelled now. Raises ConnectorCannot while a clerk has it open."""
        order, rule = self._order, self._rule()
        status = order.status
        lines = order.lines()
        placed_on = order.placed_at.date()
        return CancelOptions(
            order_number=order.number,
            status=status,
            refusal=self._refusal(rule),
            # A reservation can't be lowered: of one that is not taken yet, all or nothing is given up.
            single_lines=status in rule.change and status != UNPAID and len(lines) > 1,
            lines=lines,
            refund=order.total if status != UNPAID and order.total.amount > 0 else None,
            refund_by=refund_due(order.country, placed_on, today),
            return_days=return_rule(order.country, "", on=placed_on).window_days,
            rule=rule.id,
        )

    def carry_out(self, line_ids: Sequence[int] | None, idempotency_key: str, today: date) -> Cancelled:
        """Cancel these lines, or all.

        Raises ProofTooWeak, ChangeRefused, IdempotencyConflict, ConnectorCannot; ValueError for a line that
        is not the order's.
        """
        order = self._order
        require_change(self._shopper, order.owner)
        digest = digest_of("cancel", order.number, sorted(set(line_ids)) if line_ids else None)
        session = self._orders.session
        request: models.ConnectorRequest | None = session.get(models.ConnectorRequest, idempotency_key)
        if request is not None and request.request_digest != digest:
            raise IdempotencyConflict(idempotency_key)
        if request is None:
            request = models.ConnectorRequest(
                idempotency_key=idempotency_key,
                request_digest=digest,
                plan=self._plan(line_ids, today),
                begun_at=datetime.now(timezone.utc),
            )
            session.add(request)
            session.flush()
        plan: Json = request.plan
        if request.done_at is None:
            # What is to be done outlasts a failure on the way. And no transaction waits for the other shop:
            # on SQLite one that has read can't write any more once others have.
            session.commit()
            self._take_back_goods(plan)
            self._pay_back(request, plan)
            request.done_at = datetime.now(timezone.utc)
            session.flush()
        return _told(order, plan)

    def _plan(self, line_ids: Sequence[int] | None, today: date) -> Json:
        order, rule = self._order, self._rule()
        if refusal := self._refusal(rule):
            raise ChangeRefused(refusal, rule.id)
        lines = {line.line_id: line for line in order.lines()}
        if unknown := set(line_ids or ()) - set(lines):
            raise ValueError(f"Expected line ids of the order, {sorted(lines)}; got {sorted(unknown)}.")
        chosen = [lines[line_id] for line_id in sorted(set(line_ids or lines))]
        whole = len(chosen) == len(lines)
        options = self.options(today)
        if not whole and not options.single_lines:
            raise ChangeRefused(CLOSED_BY_STATE.get(order.status, "packed"), rule.id)
        refund = options.refund_for([line.line_id for line in chosen])
        # What is told is rounded to the currency's minor unit; what goes back is exact.
        exact = order.data["totalWithTax"] if whole else order.stored_price({line.line_id for line in chosen})
        return {
            "titles": [line.title for line in chosen],
            "whole": whole,
            "lines": {str(line.line_id): line.quantity for line in chosen},
            "fulfillments": [found["id"] for found in self._pending()] if whole else [],
            "releases": self._ids("Authorized") if whole else [],
            "refunds": self._shares(exact) if refund else [],
            "refund": refund.as_data() if refund else None,
            "refund_by": options.refund_by.isoformat(),
            "rule": rule.id,
        }

    def _shares(self, amount: int) -> list[Json]:
        """How much of each payment goes back, and how much of it went back before."""
        shares = []
        for payment in self._order.data["payments"] or []:
            before = _returned(payment)
            share = min(amount, payment["amount"] - before) if payment["state"] == "Settled" else 0
            if share > 0:
                shares.append({"payment": payment["id"], "amount": share, "before": before})
                amount -= share
        if amount > 0:
            raise ConnectorCannot("all of the money that is to go back", "less was paid than the lines cost")
        return shares

    def _take_back_goods(self, plan: Json) -> None:
        data = self._order.data
        pending = {found["id"] for found in self._pending()}
        for fulfillment in plan["fulfillments"]:
            if fulfillment in pending:
                self._step(queries.CANCEL_FULFILLMENT, {"id": fulfillment})
        left = {line["id"]: line["quantity"] for line in data["lines"]}
        lines = [
            {"orderLineId": line_id, "quantity": quantity}
            for line_id, quantity in plan["lines"].items()
            if left.get(line_id, 0) >= quantity
        ]
        if lines:
            variables = {"id": data["id"], "lines": lines, "shipping": plan["whole"], "reason": _REASON}
            self._step(queries.CANCEL_ORDER, variables)
        for payment in set(plan["releases"]) & set(self._ids("Authorized")):
            self._step(queries.CANCEL_PAYMENT, {"id": payment})

    def _pay_back(self, request: models.ConnectorRequest, plan: Json) -> None:
        payments = {payment["id"]: payment for payment in self._order.data["payments"] or []}
        sent: list[str] = list(plan.get("sent", []))
        for share in plan["refunds"]:
            payment = share["payment"]
            if _returned(payments[payment]) >= share["before"] + share["amount"]:
                continue
            if payment in sent:
                raise ConnectorCannot("whether the money went back", "a refund that was sent does not show")
            sent.append(payment)
            request.plan = {**plan, "sent": list(sent)}
            self._orders.session.commit()
            self._step(queries.REFUND, {"payment": payment, "amount": share["amount"], "reason": _REASON})

    def _step(self, document: str, variables: Json) -> None:
        """One mutation. Raises ConnectorCannot where Vendure refuses it, and a refund that failed at once."""
        result: Any = next(iter(self._client.mutate(document, variables).values()))
        refused = result.get("errorCode")
        if refused or result.get("state") == "Failed":
            raise ConnectorCannot("this cancellation", f"Vendure answered {refused or 'a failed refund'}")

    def _rule(self) -> ChangeRule:
        return change_rule(self._order.placed_at.date())

    def _refusal(self, rule: ChangeRule) -> str | None:
        order = self._order
        if order.data["state"] in IN_WORK:
            raise ConnectorCannot("cancelling now", f"order {order.number} is in state {order.data['state']}")
        if order.status not in rule.cancel:
            return CLOSED_BY_STATE.get(order.status, "closed")
        moving = {parcel.status for parcel in order.parcels} - {"label_created"}
        return "under_way" if moving else None

    def _pending(self) -> list[Json]:
        found = self._order.data["fulfillments"] or []
        return [fulfillment for fulfillment in found if fulfillment["state"] == "Pending"]

    def _ids(self, state: str) -> list[str]:
        return [payment["id"] for payment in self._order.data["payments"] or [] if payment["state"] == state]


def _returned(payment: Json) -> int:
    return sum(refund["total"] for refund in payment["refunds"] if refund["state"] in _BACK)


def _told(order: VendureOrder, plan: Json) -> Cancelled:
    refund = plan["refund"]
    return Cancelled(
        order_number=order.number,
        titles=tuple(plan["titles"]),
        whole=plan["whole"],
        refund=Money(refund["amount"], refund["currency"]) if refund else None,
        refund_by=date.fromisoformat(plan["refund_by"]) if refund else None,
        rule=plan["rule"],
    )
