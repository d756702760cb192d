"""Shoppers take their invoices home."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Request
from sqlalchemy.orm import Session
from starlette.responses import Response

from desk.access import shopper_conversation, shopper_of
from desk.application import Desk, desk_of
from desk.errors import InvoiceNotFound
from desk.invoices import invoice_pdf
from desk.views.callers import bearer
from desk.wire import language_of
from shop.errors import ConnectorCannot, OrderNotFound
from shop.services.identity import Shopper
from shop.services.invoices import Invoice, get_invoice

router = APIRouter(prefix="/conversations/{conversation_id}/invoices", tags=["shopper"])


@router.get(
    "/{order_number}",
    response_class=Response,
    responses={200: {"content": {"application/pdf": {}}, "description": "The invoice as PDF."}},
)
async def download(request: Request, conversation_id: str, order_number: str) -> Response:
    """The invoice of an order that is proven in this conversation, once the bot has issued it."""
    desk, token = desk_of(request), bearer(request)

    def asker(session: Session) -> tuple[Shopper, str]:
        conversation = shopper_conversation(session, conversation_id, token)
        return shopper_of(conversation), language_of(conversation)

    shopper, language = await desk.database.read(asker)
    desk.message_limit.take(f"{conversation_id} {token}")
    invoice = await asyncio.to_thread(_find, desk, shopper, order_number, language)
    paper = await asyncio.to_thread(invoice_pdf, invoice, language)
    name = f'attachment; filename="{invoice.number}.pdf"'
    return Response(paper, media_type="application/pdf", headers={"Content-Disposition": name})


def _find(desk: Desk, shopper: Shopper, order_number: str, language: str) -> Invoice:
    with desk.shop_database.session() as session:
        try:
            return get_invoice(session, shopper, order_number, language=language)
        except (OrderNotFound, ConnectorCannot) as error:
            raise InvoiceNotFound from error
