"""Coupon codes: capitals with digits anywhere, other forms beside a word for code or coupon only."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re
from itertools import islice

from bot.nlu.details.detail import Detail

_LABEL = re.compile(
    r"(?:(?<![a-zà-ÿ])(?:promo-?|rabatt-?|gutschein-?|discount ?|voucher ?|coupon ?|aktions-?|bon-?)?code?s?(?![a-zà-ÿ])"
    r"|coupon|cup[oó]n|cupom|cup[aã]o|cup[oõ]es|bon d.achat|bons? de réduction|bono(?!\w)|voucher|promo(?:code|kod|tion)|gutschein|rabatt(?:code|coupon)|buono|sconto|réduction|reduction"
    r"|código|codigo|codice|промокод|промик|промо(?![а-я])|купон|код(?![а-я]{3})|ваучер|优惠|優惠|折扣码|折扣碼|券码|券碼|用码|用碼|输码|輸碼|口令|邀请码|代码|兑换码|コード|クーポン|プロモ"
    r"|쿠폰|코드|할인권|프로모션|كود|كوبون|قسيم|برومو|رمز|الكوبون|الكود)",
    re.IGNORECASE,
)
_NO_LABEL = re.compile(
    r"(?:zip|post(?:al|leit)?|area|dress|bar|qr|colou?r|country|product|item|article|verification|tracking|error|source|pin|sms"
    r"|почтов\w{0,6}|подтвержден\w{0,3}|товара|postleit|artikel|farb|barre|postale?|fehler|条形|二维|邮政|验证|認証|確認|郵便|バー"
    r"|QR|우편|바|인증|تحقق|بريدي)[\s-]{0,2}$",
    re.IGNORECASE,
)
_NO_LABEL_BEHIND = re.compile(
    r"\s?(?:(?:de )?postal|postale|(?:de |a )?barr|(?:de )?verific|(?:de )?vérif|(?:di )?verific|подтвержд|товара|смс|из смс|التحقق|البريد|المنتج|المنطقه|QR)",
    re.IGNORECASE,
)
_OTHER_CODE = re.compile(
    r"(?:条形|條形|二维|邮政|验证|认证|バー|QR|認証|확인|인증)(?:码|碼|コード|코드)?[\s:]{0,3}\Z"
)
_PLAIN = re.compile(
    r"(?<![A-Za-z0-9_#@./+-])(?=[A-Z0-9]{4,20}(?![A-Za-z0-9_@]))[A-Z]{3,14}\d{1,4}[A-Z]{0,6}(?![A-Za-z0-9_@/-])"
)
_NEAR = re.compile(r"(?<![A-Za-z0-9_#@./+-])[A-Za-z0-9]{2,20}(?:[-_][A-Za-z0-9]{1,12})?(?![A-Za-z0-9_@])")
_QUOTES = "\"'«»„“”‘’「」『』"
# Standards, units and models that look the same.
_NOT_A_CODE = re.compile(
    r"(?:SPF|USB|HDMI|UHD|RTX|GTX|IPX?|COVID|ISO|DIN|EUR?|USD|GBP|SIZE|TALLA|TAILLE|UPF|LED|SSD|RAM|DDR|CPU|GPS|DVD|NFC|PS|XBOX"
    r"|WH|WF|SM|MX|GT|RX|AMD|BMW|ZIP|TEL|TAX|VAT|REF|ORDER|SO|NR|MDR|QC|HD|FHD|XXX?L|MAC|AIR|PRO|TYPE|WIFI|BLUETOOTH|LTE|VOL"
    r"|SKU|ART|MODEL|PANTONE|RAL|CAT|CE|EN|IEC|MIL|STD|IPHONE|IPAD|GALAXY|REDMI|NOTE|PIXEL|JBL|SONY|BOSE|GOPRO|HERO)\d{1,4}[A-Z]{0,6}\Z",
    re.IGNORECASE,
)
_MODEL_WORDS = re.compile(
    r"(?:model|modell|modelo|modèle|modello|модел|型号|型號|型番|機種|모델|موديل|headphone|laptop|camera|phone|drone|printer|monitor"
    r"|kopfhörer|kamera|drucker|auricular|casque|cuffie|наушник|принтер|耳机|相机|イヤホン|ヘッドホン|이어폰|헤드폰|سماع)",
    re.IGNORECASE,
)
# Where a lower-case code or one of letters alone may stand without the word "code".
_WEAK_LABEL = re.compile(
    r"(?:check-?out|kasse|einlös|redeem|appl(?:y|ied)|basket|cart|discount|rabatt|caja|carrito|descuento|caisse|panier|remise|caixa|carrinho|desconto|cassa|carrello|sconto"
    r"|корзин|скидк|примен|结账|结算|折扣|割引|カート|할인|결제|خصم|السلة)",
    re.IGNORECASE,
)
_LOWER = re.compile(r"(?<![\w#@./+-])[A-Za-z]{4,14}\d{1,4}(?![\w@/-])", re.ASCII)
_SPEAKING = re.compile(
    r"(?<![\w#@./+-])(?:FREE|SAVE|WELCOME|HELLO|SUMMER|WINTER|SPRING|AUTUMN|EASTER|XMAS|NEWYEAR|CYBER|THANKYOU|HOLIDAY|HAPPY)[A-Z]{3,12}(?![\w@/-])"
)
_POSSIBLE = re.compile(r"[A-Za-z]\d|\d[A-Za-z]|[A-Z]{4}|[\"'«„「『][A-Za-z]{4}", re.ASCII)
_REACH = 28  # characters between label and code
_MOST = 20


def find_coupon_codes(text: str) -> list[Detail]:
    """Coupon codes in levelled `text`, in capitals, 4 to 20 letters and digits."""
    if not _POSSIBLE.search(text):
        return []
    labels = [
        (m.start(), m.end()) for m in islice(_LABEL.finditer(text), _MOST) if not _is_other_code(m, text)
    ]
    found = [
        _detail(m)
        for m in islice(_PLAIN.finditer(text), _MOST)
        if not _NOT_A_CODE.match(m.group()) and (labels or not _is_model(m, text))
    ]
    if not labels:
        return found + _unlabelled(text)
    shouted = _is_shouted(text)
    for start, end in labels:
        found += _near(text, start, end, shouted)
    return found


def _unlabelled(text: str) -> list[Detail]:
    """Codes where only the cart or the discount is spoken of, and letters that speak for themselves."""
    if _is_shouted(text):
        return []
    found = [_detail(m) for m in islice(_SPEAKING.finditer(text), _MOST)]
    if _WEAK_LABEL.search(text):
        lower = (m for m in islice(_LOWER.finditer(text), _MOST))
        found += [_detail(m) for m in lower if not _NOT_A_CODE.match(m.group()) and not _is_model(m, text)]
    return found


def _is_other_code(label: re.Match[str], text: str) -> bool:
    before = _NO_LABEL.search(text[max(0, label.start() - 20) : label.start()])
    return before is not None or _NO_LABEL_BEHIND.match(text, label.end()) is not None


def _is_model(match: re.Match[str], text: str) -> bool:
    if _OTHER_CODE.search(text[max(0, match.start() - 12) : match.start()]):
        return True
    return _MODEL_WORDS.search(text, max(0, match.start() - 24), match.end() + 24) is not None


def _is_shouted(text: str) -> bool:
    letters = [c for c in text if c.isupper() or c.islower()]
    return sum(c.isupper() for c in letters) * 2 > len(letters) + 20


def _near(text: str, start: int, end: int, shouted: bool) -> list[Detail]:
    """The codes beside one label: behind it within reach, else right before it."""
    stop = min(len(text), end + _REACH)
    behind = (m for m in _NEAR.finditer(text, end) if m.start() <= stop)
    ahead = _NEAR.finditer(text[:start], max(0, start - 22))
    for matches in (behind, ahead):
        for m in islice(matches, 6):
            if _could_be_code(m, text, shouted):
                return [_detail(m)]
    return []


def _could_be_code(match: re.Match[str], text: str, shouted: bool) -> bool:
    word = match.group()
    plain = re.sub(r"[-_]", "", word)
    if not 4 <= len(plain) <= 20 or plain.isdigit() or _NOT_A_CODE.match(plain):
        return False
    if any(c.isdigit() for c in word):
        return not re.match(r"\d+(?:[a-z]{1,3}|[A-Z]{2})\Z", word)
    quoted = text[match.start() - 1 : match.start()] in list(_QUOTES) and text[
        match.end() : match.end() + 1
    ] in list(_QUOTES)
    return quoted or (word.isupper() and not shouted)


def _detail(match: re.Match[str]) -> Detail:
    return Detail("coupon_code", match.group().upper(), match.start(), match.end())
