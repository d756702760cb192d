"""Words for days in the shop's languages, beside the CLDR's names of months and weekdays (from Babel)."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

# Days from today.
RELATIVE: dict[str, dict[str, int]] = {
    "en": {"today": 0, "tonight": 0, "tomorrow": 1, "the day after tomorrow": 2, "day after tomorrow": 2, "yesterday": -1, "the day before yesterday": -2, "tmrw": 1, "tmr": 1},
    "es": {"hoy": 0, "mañana": 1, "mañana por la mañana": 1, "pasado mañana": 2, "ayer": -1, "anteayer": -2, "antier": -2},
    "fr": {"aujourd hui": 0, "demain": 1, "après demain": 2, "hier": -1, "avant hier": -2},
    "de": {"heute": 0, "morgen": 1, "übermorgen": 2, "uebermorgen": 2, "gestern": -1, "vorgestern": -2},
    "pt": {"hoje": 0, "amanhã": 1, "depois de amanhã": 2, "ontem": -1, "anteontem": -2},
    "it": {"oggi": 0, "domani": 1, "dopodomani": 2, "ieri": -1, "l altro ieri": -2, "altro ieri": -2},
    "ru": {"сегодня": 0, "завтра": 1, "послезавтра": 2, "вчера": -1, "позавчера": -2},
    "zh": {"今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "後天": 2, "昨天": -1, "前天": -2, "大后天": 3},
    "ja": {"今日": 0, "本日": 0, "明日": 1, "あした": 1, "明後日": 2, "あさって": 2, "昨日": -1, "一昨日": -2, "おととい": -2},
    "ko": {"오늘": 0, "내일": 1, "모레": 2, "내일모레": 2, "어제": -1, "그저께": -2, "엊그제": -2},
    "ar": {"اليوم": 0, "بكرة": 1, "بكره": 1, "باكر": 1, "غدا": 1, "غداً": 1, "بعد غد": 2, "بعد بكرة": 2, "امس": -1, "أمس": -1, "البارحة": -1, "امبارح": -1, "مبارح": -1, "اول امس": -2},
}  # fmt: skip
# Beside a weekday; the number of weeks away, or none for the coming one.
NEXT = "next coming this on by until próximo proximo este el viene prochain prochaine ce nächsten naechsten nächste kommenden kommender diesen am bis próxima proxima prossimo questo entro следующий следующую следующее в во до эту этот القادم الجاي المقبل هذا"
LAST = "last past pasado passado dernier dernière letzten letzte vergangenen última último passada scorso scorsa прошлый прошлую прошлое الماضي اللي_فات"
EXTRA_MONTHS: dict[str, dict[str, int]] = {
    "en": {"sept": 9, "febuary": 2}, "es": {"setiembre": 9, "set": 9}, "fr": {"fevr": 2, "juil": 7}, "de": {"jänner": 1, "feber": 2, "maerz": 3, "sept": 9, "okt": 10, "dez": 12, "mär": 3},
    "pt": {}, "it": {}, "ru": {"сент": 9, "нояб": 11, "авг": 8, "янв": 1, "фев": 2, "март": 3, "дек": 12, "окт": 10, "ноя": 11},
    "ar": {
        "كانون الثاني": 1, "شباط": 2, "آذار": 3, "نيسان": 4, "أيار": 5, "حزيران": 6, "تموز": 7, "آب": 8, "أيلول": 9, "تشرين الأول": 10, "تشرين الثاني": 11, "كانون الأول": 12,
        "جانفي": 1, "فيفري": 2, "أفريل": 4, "ماي": 5, "جوان": 6, "جويلية": 7, "يوليوز": 7, "أوت": 8, "غشت": 8, "شتنبر": 9, "نونبر": 11, "دجنبر": 12, "ابريل": 4, "نوفمبر": 11, "ديسمبر": 12, "اغسطس": 8, "يناير": 1, "فبراير": 2, "مارس": 3, "مايو": 5, "يونيو": 6, "يوليو": 7, "سبتمبر": 9, "اكتوبر": 10,
    },
}  # fmt: skip
# Words before a date that let a short one ("5/6", "24.11") be none but a date.
LEADING = (
    "on by since until till from before after date dated el del desde hasta antes para dia día le du depuis avant jusqu au dès pour am vom bis seit ab zum den dem em no até desde dia il dal entro al del prima"
    " с до от к на по числа числo дата يوم بتاريخ تاريخ في قبل لغايه حتي من delivery delivered arrive ordered order and und y et e и"
)  # fmt: skip
# "in 3 days", "3 days ago": units in days, then the words around them.
DAYS: dict[str, int] = {
    "day": 1, "days": 1, "week": 7, "weeks": 7, "día": 1, "días": 1, "semana": 7, "semanas": 7, "jour": 1, "jours": 1, "semaine": 7, "semaines": 7, "tag": 1, "tagen": 1, "woche": 7, "wochen": 7,
    "dia": 1, "dias": 1, "giorno": 1, "giorni": 1, "settimana": 7, "settimane": 7, "день": 1, "дня": 1, "дней": 1, "неделю": 7, "недели": 7, "недель": 7, "يوم": 1, "ايام": 1, "أيام": 1, "اسبوع": 7, "اسابيع": 7,
}  # fmt: skip
IN = "in en dans em tra fra через بعد خلال daqui"
AGO = "ago hace fa назад قبل vor il_y_a há ha atrás"
