"""The shop's tables, one noun per file. Importing this package registers all of them on `Base.metadata`."""

from shop.models.accounts import Account, AccountChange, PasswordReset
from shop.models.base import Base
from shop.models.connector_requests import ConnectorRequest
from shop.models.customers import Customer
from shop.models.demo import DemoSeed
from shop.models.exchanges import Exchange
from shop.models.gift_cards import GiftCard
from shop.models.invoices import Invoice, InvoiceSeries
from shop.models.mails import OutboxMail
from shop.models.members import Member, PointsEntry
from shop.models.notices import StockNotice
from shop.models.one_time_codes import OneTimeCode
from shop.models.order_changes import OrderChange
from shop.models.orders import Order, OrderLine
from shop.models.parcels import Parcel, ParcelEvent, TrackingCheck
from shop.models.payment_requests import PaymentRequest
from shop.models.payments import Payment
from shop.models.policies import CitedRule
from shop.models.privacy import PrivacyRequest
from shop.models.products import (
    AttributeTranslation,
    CareNote,
    GuideStep,
    Price,
    Product,
    ProductAttribute,
    ProductTranslation,
    Variant,
)
from shop.models.promotions import CouponUse, Promotion
from shop.models.proofs import GuessCounter
from shop.models.refunds import Refund, ShippingFeeRefund
from shop.models.remedies import Credit, Remedy, RemedyLine, Resend
from shop.models.returns import Return, ReturnLine
from shop.models.size_charts import SizeChart, SizeRow
from shop.models.stock import Stock
from shop.models.subscriptions import Subscription
from shop.models.touches import Touch, TouchWatch
from shop.models.traces import Trace

__all__ = [
    "Account",
    "AccountChange",
    "AttributeTranslation",
    "Base",
    "CareNote",
    "CitedRule",
    "ConnectorRequest",
    "CouponUse",
    "Credit",
    "Customer",
    "DemoSeed",
    "Exchange",
    "GiftCard",
    "GuessCounter",
    "GuideStep",
    "Invoice",
    "InvoiceSeries",
    "Member",
    "OneTimeCode",
    "Order",
    "OrderChange",
    "OrderLine",
    "OutboxMail",
    "Parcel",
    "ParcelEvent",
    "PasswordReset",
    "Payment",
    "PaymentRequest",
    "PointsEntry",
    "Price",
    "PrivacyRequest",
    "Product",
    "ProductAttribute",
    "ProductTranslation",
    "Promotion",
    "Refund",
    "Remedy",
    "RemedyLine",
    "Resend",
    "Return",
    "ReturnLine",
    "ShippingFeeRefund",
    "SizeChart",
    "SizeRow",
    "Stock",
    "StockNotice",
    "Subscription",
    "Touch",
    "TouchWatch",
    "Trace",
    "TrackingCheck",
    "Variant",
]
