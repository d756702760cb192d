"""Signs and words for currencies, by ISO 4217 code; which dollar, pound or dinar depends on the storefront."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

# Before or behind the number; longer ones first where one begins another.
SIGNS: dict[str, str] = {
    "US$": "USD", "R$": "BRL", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "HK$": "HKD", "NT$": "TWD", "S$": "SGD", "NZ$": "NZD", "MX$": "MXN",
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₽": "RUB", "₩": "KRW", "₹": "INR", "₺": "TRY", "₴": "UAH", "₸": "KZT", "₪": "ILS", "฿": "THB", "₫": "VND", "₱": "PHP",
}  # fmt: skip
CODES = "EUR USD GBP JPY CNY RMB KRW RUB CHF SEK NOK DKK PLN CZK HUF RON BGN TRY UAH KZT AED SAR QAR KWD BHD OMR EGP JOD LBP MAD TND DZD IQD ILS INR CAD AUD NZD HKD TWD SGD MYR THB VND IDR PHP MXN BRL ARS CLP COP PEN UYU ZAR"
# Behind the number; lower case, "*" stands for up to five more letters.
WORDS: dict[str, str] = {
    "EUR": "euro euros eur евро يورو", "USD": "dollar dollars buck bucks dólar dólares dolar dolares dollari dollaro доллар* бакс* usd دولار دولارات", "GBP": "quid pound pounds gbp livres_sterling libras_esterlinas sterline sterlina pfund_sterling фунт_стерлингов фунтов_стерлингов استرليني",
    "RUB": "руб руб. рубл* р р. rub rubel rubles roubles", "UAH": "грн гривен гривн*", "KZT": "тенге тг", "BYN": "byn", "CHF": "chf franken sfr", "PLN": "zł zl zloty złoty złotych злотых", "CZK": "kč czk koruny", "SEK": "kr kronor kronen",
    "TRY": "tl lira liras", "AED": "درهم دراهم dhs dirham dirhams", "SAR": "ريال ريالات riyal riyals رس", "KWD": "دينار دنانير dinar dinars", "EGP": "جنيه جنيهات ج.م", "LBP": "ليرة ليره", "BRL": "reais real conto contos pila", "MXN": "pesos peso mxn", "PEN": "soles", "INR": "rs rupees rupee", "JPY": "yen", "CNY": "yuan rmb", "KRW": "won",
}  # fmt: skip
JOINED: dict[str, str] = {
    "CNY": "元 块钱 块 塊 人民币 圆", "JPY": "円 えん 日元 日币 日幣 엔", "KRW": "원 韩元 韓元 ウォン", "USD": "美元 美金 美刀 刀 ドル 米ドル 달러 불", "EUR": "欧元 歐元 欧 ユーロ 유로", "GBP": "英镑 英鎊 ポンド 파운드", "HKD": "港币 港幣 港元", "TWD": "台币 台幣 新台币",
}  # fmt: skip
# What a sign or word means on the storefront of a region.
BY_REGION: dict[str, dict[str, str]] = {
    "USD": {"CA": "CAD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "TW": "TWD", "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP"},
    "SEK": {"NO": "NOK", "DK": "DKK"},
    "AED": {"MA": "MAD"}, "SAR": {"QA": "QAR", "OM": "OMR", "YE": "YER"}, "KWD": {"JO": "JOD", "IQ": "IQD", "BH": "BHD", "TN": "TND", "DZ": "DZD", "LY": "LYD"},
    "LBP": {"TR": "TRY", "SY": "SYP"}, "MXN": {"AR": "ARS", "CL": "CLP", "CO": "COP", "UY": "UYU", "PH": "PHP"}, "CNY": {"TW": "TWD", "HK": "HKD"}, "JPY": {"CN": "CNY"},
}  # fmt: skip
# Words that are weights or other words too: money only where the message speaks of paying.
DOUBTFUL = frozenset(
    ["pound", "pounds", "real", "р", "lira", "won", "kr", "rs", "欧", "块", "塊", "刀", "불", "圆"]
)
PAYING = r"(?:cost|paid|pay|price|charg|refund|spent|worth|budget|under|below|over|fee|ship|discount|off|cheap|expensive|owe|for|money|total|precio|cuest|prix|preis|kost|preço|prezzo|цен|стоит|оплат|доставк|价|钱|付|pagu|pagad|pagat|pagu|bezahl|remise|rembours|支払|送料|결제|지불|سعر|ثمن|دفع|بمبلغ|خصم|ب\u0640?\s?\Z)"
