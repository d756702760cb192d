"""Asks the shop's policy whether an agent may grant what she wants to, before her decision is stored."""

from __future__ import annotations

from datetime import datetime, timezone

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from desk.errors import ApprovalBeyondLevel, ApprovalRefused, ShopUnavailable
from desk.models import Approval
from desk.proposals import MoneyRead, ProposalRead
from desk.requests import Decision
from desk.services.decisions import Wanted
from desk.states import ApprovalState
from shop.database import ShopDatabase
from shop.errors import (
    OrderNotFound,
    RemedyAmountRefused,
    RemedyBeyondLevel,
    RemedyRefused,
    ShippingFeeRefused,
)
from shop.money import Money
from shop.services.fee_proposals import FEE_MATTER, allow_fee
from shop.services.identity import Proof, Shopper
from shop.services.remedies import allowed


def wanted_of(approval: Approval, body: Decision) -> Wanted:
    """The decision that an agent sent. Raises `ApprovalRefused` where it names no rung of the proposal."""
    if body.decision == "decline":
        return Wanted(ApprovalState.DECLINED.value, reason=body.reason)
    proposal = ProposalRead.parse_obj(approval.proposal)
    name = proposal.resolution if body.decision == "approve" else str(body.resolution)
    try:
        rung = proposal.rung(name)
    except KeyError as error:
        raise ApprovalRefused("not_offered") from error
    own = body.amount if body.decision == "change" else None
    amount = rung.amount if own is None else MoneyRead(amount=own, currency=rung.amount.currency)
    as_asked = name == proposal.resolution and amount == rung.amount
    state = ApprovalState.APPROVED if as_asked else ApprovalState.CHANGED
    return Wanted(state.value, name, amount.dict(), body.reason)


def check_allowed(database: ShopDatabase, approval: Approval, wanted: Wanted, level: str) -> None:
    """Raises `ApprovalBeyondLevel`, `ApprovalRefused`, `ShopUnavailable`. A refusal needs nobody's leave."""
    if wanted.resolution is None or wanted.amount is None:
        return
    try:
        with database.session() as session:
            _ask_policy(session, approval, wanted.resolution, Money(**wanted.amount), level)
    except RemedyBeyondLevel as error:
        raise ApprovalBeyondLevel(level, error.needed) from error
    except RemedyAmountRefused as error:
        raise ApprovalRefused("amount", most=error.most) from error
    except (RemedyRefused, ShippingFeeRefused) as error:
        raise ApprovalRefused(error.reason) from error
    except (OrderNotFound, ValueError) as error:
        raise ApprovalRefused("order_not_found") from error
    except SQLAlchemyError as error:
        raise ShopUnavailable from error


def _ask_policy(session: Session, approval: Approval, resolution: str, amount: Money, level: str) -> None:
    proposal, today = ProposalRead.parse_obj(approval.proposal), datetime.now(timezone.utc).date()
    shopper, number = _shopper(approval, proposal), proposal.order_number
    if proposal.matter == FEE_MATTER:
        allow_fee(session, shopper, number, amount, level=level, today=today)
        return
    pieces = {item.line_id: item.quantity for item in proposal.items}
    allowed(session, shopper, number, proposal.matter, pieces, resolution, amount, level=level, today=today)


def _shopper(approval: Approval, proposal: ProposalRead) -> Shopper:
    """As whom she asked: what she had proven then holds for what she asked."""
    orders = frozenset({proposal.order_number})
    if approval.customer_id is None:
        return Shopper(None, Proof.ORDER_EMAIL, orders)
    return Shopper(approval.customer_id, Proof.SIGNED, orders)
