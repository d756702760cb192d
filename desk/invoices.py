"""An invoice as PDF, in one of the shop's languages and with fonts of our own for all their scripts."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, format_percent

from locales.sentences import LANGUAGES, ROOT, Sentences
from shop.money import Money, decimals
from shop.services.invoices import Invoice, InvoiceLine

if TYPE_CHECKING:
    from fpdf import FPDF

FILE = "invoice.ftl"
FONTS = Path(__file__).parent / "fonts"
# Millimetres of an A4 page: the margin, and the widths of the table's columns.
MARGIN = 18.0
COLUMNS = (78.0, 18.0, 30.0, 16.0, 32.0)
WIDTH = sum(COLUMNS)
_RIGHT_TO_LEFT = frozenset({"ar"})
_EAST_ASIAN = re.compile("[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")


@functools.cache
def sentences() -> Sentences:
    """Only the words of invoices, in every language."""
    return Sentences(
        {
            language: [(f"{language}/{FILE}", (ROOT / language / FILE).read_text("utf-8"))]
            for language in LANGUAGES
        }
    )


def invoice_pdf(invoice: Invoice, language: str) -> bytes:
    """The PDF. Fonts are subsets inside it, so that it looks the same everywhere."""
    return _Paper(invoice, _Words(language)).draw()


@dataclass(frozen=True)
class _Words:
    """Words, dates and numbers as the language writes them."""

    language: str

    @property
    def locale(self) -> Locale:
        return Locale.parse({"zh": "zh_Hans"}.get(self.language, self.language))

    def __call__(self, name: str, **values: str) -> str:
        return sentences().format(self.language, f"invoice_{name}", **values)

    def day(self, day: date) -> str:
        return format_date(day, "long", locale=self.locale)

    def money(self, money: Money) -> str:
        """With the ISO code, which is the same in every script."""
        amount = Decimal(money.amount).scaleb(-decimals(money.currency))
        return format_currency(amount, money.currency, "#,##0.00\u00a0\u00a4\u00a4", locale=self.locale)

    def percent(self, percent: Decimal) -> str:
        # Without the marks of direction that the PDF's own algorithm has no glyph for.
        text = format_percent(percent / 100, "#,##0.#%", locale=self.locale)
        return re.sub("[\u200e\u200f\u061c]", "", text)

    def country(self, code: str) -> str:
        return str(self.locale.territories.get(code, code))


class _Paper:
    """Draws one invoice. In right-to-left languages columns and sides are exchanged."""

    def __init__(self, invoice: Invoice, words: _Words) -> None:
        self.invoice = invoice
        self.words = words
        self.mirrored = words.language in _RIGHT_TO_LEFT
        self.pdf = self._page()

    def draw(self) -> bytes:
        self._title()
        self._parties()
        self._table()
        self._totals()
        return bytes(self.pdf.output())

    def _page(self) -> FPDF:
        from fpdf import FPDF  # a third of a second that only who makes an invoice pays

        pdf = FPDF(format="A4")
        pdf.set_margin(MARGIN)
        pdf.set_auto_page_break(True, MARGIN)
        pdf.add_font("paper", "", FONTS / "DejaVuSans.ttf")
        pdf.add_font("paper", "B", FONTS / "DejaVuSans-Bold.ttf")
        said = "".join(self._said())
        if _EAST_ASIAN.search(said):
            for style in ("", "B"):  # it has no bold face
                pdf.add_font("east", style, FONTS / "wqy-microhei.ttc", collection_font_number=0)
        if _ARABIC.search(said):
            pdf.set_text_shaping(True)
        pdf.set_title(f"{self.words('title')} {self.invoice.number}")
        pdf.set_lang(self.words.language)
        pdf.set_author(self.invoice.seller.name)
        pdf.add_page()
        return pdf

    def _said(self) -> Iterator[str]:
        yield self.words("title")
        yield self.words.country(self.invoice.country)
        yield from self.invoice.bill_to
        yield from (line.title or "" for line in self.invoice.lines)

    def _font(self, text: str, size: float, *, bold: bool = False) -> None:
        # A whole text in one font: the library's own falling back leaves the next text in the wrong one.
        family = "east" if _EAST_ASIAN.search(text) else "paper"
        self.pdf.set_font(family, "B" if bold else "", size)

    def _title(self) -> None:
        words, invoice = self.words, self.invoice
        self._font(words("title"), 20, bold=True)
        self.pdf.cell(WIDTH, 12, words("title"), align=self._side("L"), new_x="LMARGIN", new_y="NEXT")
        self.pdf.ln(2)
        facts = [
            (words("number"), invoice.number),
            (words("issued_on"), words.day(invoice.issued_on)),
            (words("order"), invoice.order_number),
            (words("ordered_on"), words.day(invoice.ordered_on)),
        ]
        if invoice.delivered_on:
            facts.append((words("delivered_on"), words.day(invoice.delivered_on)))
        for name, value in facts:
            self._row([(50.0, name, "L", False), (WIDTH - 50.0, value, "L", True)], 9.5)
        self.pdf.ln(6)

    def _parties(self) -> None:
        words, invoice = self.words, self.invoice
        seller = [
            invoice.seller.name,
            *invoice.seller.address,
            f"{words('vat_id')}: {invoice.seller.vat_id}",
        ]
        buyer = [*invoice.bill_to, words.country(invoice.country)]
        half = WIDTH / 2
        self._row([(half, words("seller"), "L", True), (half, words("buyer"), "L", True)], 9.5)
        for place in range(max(len(seller), len(buyer))):
            texts = [lines[place] if place < len(lines) else "" for lines in (seller, buyer)]
            self._row([(half, text, "L", False) for text in texts], 9.5)
        self.pdf.ln(8)

    def _table(self) -> None:
        words = self.words
        heads = [words(name) for name in ("item", "quantity", "unit_net", "vat", "gross")]
        self._line(heads, bold=True)
        self._rule()
        for line in self.invoice.lines:
            self._line(
                [
                    self._name(line),
                    format_decimal(line.quantity, locale=words.locale),
                    words.money(line.unit_net),
                    words.percent(self.invoice.percent),
                    words.money(line.gross),
                ]
            )
        self._rule()

    def _name(self, line: InvoiceLine) -> str:
        if line.title is None:
            return self.words("shipping")
        return ", ".join(part for part in (line.title, line.size, line.sku) if part)

    def _totals(self) -> None:
        words, invoice = self.words, self.invoice
        rows = [
            (words("net_total"), invoice.net, False),
            (words("vat_total", percent=words.percent(invoice.percent)), invoice.vat, False),
            (words("total"), invoice.total, True),
        ]
        for name, money, bold in rows:
            self._row([(WIDTH - 50.0, name, "R", bold), (50.0, words.money(money), "R", bold)], 10)
        if invoice.exempt:
            self.pdf.ln(6)
            self._font(words("exempt"), 8.5)
            self.pdf.multi_cell(WIDTH, 5, words("exempt"), align=self._side("L"))

    def _line(self, texts: Sequence[str], *, bold: bool = False) -> None:
        """One row of the table, as high as its longest text."""
        pdf = self.pdf
        aligns = ("L", "R", "R", "R", "R")
        cells = list(zip(COLUMNS, texts, aligns, strict=True))
        high = max(self._lines_of(width, text, bold=bold) for width, text, _ in cells) * 5.0 + 2
        if pdf.get_y() + high > pdf.page_break_trigger:
            pdf.add_page()
        top, left = pdf.get_y(), MARGIN
        for width, text, align in reversed(cells) if self.mirrored else cells:
            pdf.set_xy(left, top + 1)
            self._font(text, 8.5, bold=bold)
            pdf.multi_cell(width, 5, text, align=self._side(align), new_x="RIGHT", new_y="TOP")
            left += width
        pdf.set_xy(MARGIN, top + high)

    def _lines_of(self, width: float, text: str, *, bold: bool) -> int:
        self._font(text, 8.5, bold=bold)
        lines: Any = self.pdf.multi_cell(width, 5, text, dry_run=True, output="LINES")
        return max(1, len(lines))

    def _row(self, cells: Sequence[tuple[float, str, str, bool]], size: float) -> None:
        for width, text, align, bold in reversed(cells) if self.mirrored else cells:
            self._font(text, size, bold=bold)
            self.pdf.cell(width, 5.5, text, align=self._side(align))
        self.pdf.ln(5.5)

    def _rule(self) -> None:
        self.pdf.ln(1)
        self.pdf.set_line_width(0.2)
        self.pdf.line(MARGIN, self.pdf.get_y(), MARGIN + WIDTH, self.pdf.get_y())
        self.pdf.ln(1)

    def _side(self, align: str) -> Any:
        return {"L": "R", "R": "L"}[align] if self.mirrored else align
