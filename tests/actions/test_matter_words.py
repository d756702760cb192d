"""What exactly is wanted of a newsletter, one's own data, an invoice or a payment, in every language."""

from __future__ import annotations

import pytest
from rasa_sdk import Tracker

from actions import matter_words
from actions.privacy import kind_of
from actions.subscriptions import wish_of
from actions.words import Table, says


def said(text: str, language: str, **entities: str) -> Tracker:
    """A tracker after this message."""
    found = [{"entity": name, "value": value} for name, value in entities.items()]
    message = {"text": text, "metadata": {"language": language}, "entities": found}
    return Tracker("id", {}, message, [], False, None, {}, "action_listen")


@pytest.mark.parametrize(
    ("language", "text", "wish"),
    [
        ("en", "unsubscribe", ("newsletter", "off")),
        ("en", "stop the shipping updates", ("order_updates", "off")),
        ("en", "sign me up for the newsletter", ("newsletter", "on")),
        ("en", "the newsletter", ("newsletter", None)),
        ("es", "quiero darme de baja del boletín", ("newsletter", "off")),
        ("fr", "je veux me désabonner de la newsletter", ("newsletter", "off")),
        ("fr", "je voudrais recevoir la newsletter", ("newsletter", "on")),
        ("de", "Bitte keine Versandbenachrichtigungen mehr", ("order_updates", "off")),
        ("pt", "não quero mais a newsletter", ("newsletter", "off")),
        ("it", "vorrei iscrivermi alla newsletter", ("newsletter", "on")),
        ("it", "disiscrivetemi", ("newsletter", "off")),
        ("ru", "хочу подписаться на рассылку", ("newsletter", "on")),
        ("ru", "отключите уведомления о доставке", ("order_updates", "off")),
        ("zh", "取消订阅", ("newsletter", "off")),
        ("zh", "我想订阅", ("newsletter", "on")),
        ("ja", "配信停止をお願いします", ("newsletter", "off")),
        ("ko", "구독 신청할게요", ("newsletter", "on")),
        ("ko", "구독 취소해 주세요", ("newsletter", "off")),
        ("ar", "أريد إلغاء الاشتراك", ("newsletter", "off")),
    ],
)
def test_what_is_to_be_switched(language: str, text: str, wish: tuple[str, str | None]) -> None:
    assert wish_of(said(text, language)) == wish


def test_a_button_says_it_all() -> None:
    pressed = said("No order messages", "en", subscription="order_updates:off")
    assert wish_of(pressed) == ("order_updates", "off")
    assert wish_of(said("hello", "en", subscription="everything:off")) == ("newsletter", None)
    assert kind_of(said("", "en", privacy_kind="export")) == "export"
    assert kind_of(said("hello", "en", privacy_kind="everything")) is None


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "close my account please", "erasure"),
        ("en", "what do you know about me?", None),
        ("es", "borren mis datos", "erasure"),
        ("fr", "je veux une copie de mes données", "export"),
        ("de", "Bitte löschen Sie mein Konto", "erasure"),
        ("de", "Ich hätte gern eine Datenauskunft", "export"),
        ("pt", "quero excluir minha conta", "erasure"),
        ("it", "vorrei scaricare i miei dati", "export"),
        ("ru", "удалите мои данные", "erasure"),
        ("zh", "我要注销账户", "erasure"),
        ("zh", "导出我的数据", "export"),
        ("ja", "退会したいです", "erasure"),
        ("ko", "회원 탈퇴할게요", "erasure"),
        ("ar", "أريد نسخة من بياناتي", "export"),
    ],
)
def test_what_is_wanted_of_ones_data(language: str, text: str, kind: str | None) -> None:
    assert kind_of(said(text, language)) == kind


@pytest.mark.parametrize(
    ("table", "language", "text", "meant"),
    [
        (matter_words.COMPANY, "en", "with my company's name, please: VAT number DE1", True),
        (matter_words.COMPANY, "en", "just the invoice", False),
        (matter_words.COMPANY, "es", "factura con NIF de empresa", True),
        (matter_words.COMPANY, "de", "auf meine Firma mit USt-IdNr.", True),
        (matter_words.COMPANY, "it", "fattura con partita IVA", True),
        (matter_words.COMPANY, "zh", "要开公司抬头", True),
        (matter_words.COMPANY, "ar", "فاتورة باسم الشركة", True),
        (matter_words.DECLINED, "en", "my card got declined", True),
        (matter_words.DECLINED, "fr", "ma carte est refusée", True),
        (matter_words.DECLINED, "ja", "カードが使えません", True),
        (matter_words.DECLINED, "ko", "결제가 거절됐어요", True),
        (matter_words.DECLINED, "ru", "карта не проходит", True),
        (matter_words.DECLINED, "en", "charged twice", False),
        (matter_words.CHARGED_WRONGLY, "en", "charged twice", True),
        (matter_words.CHARGED_WRONGLY, "pt", "cobraram duas vezes", True),
        (matter_words.CHARGED_WRONGLY, "de", "Es wurde doppelt abgebucht", True),
        (matter_words.CHARGED_WRONGLY, "zh", "重复扣款了", True),
        (matter_words.CHARGED_WRONGLY, "en", "money is gone but there is no order", False),
    ],
)
def test_what_was_said(table: Table, language: str, text: str, meant: bool) -> None:
    assert says(text, table, language) is meant
