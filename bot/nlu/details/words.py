"""The words beside a number that say what it measures, as beginnings of words, in the shop's languages.

A Latin, Cyrillic or Arabic beginning matches with up to eight more letters, one that ends in "$" as it is, one in
capitals in capitals only; Chinese, Japanese and Korean words match anywhere.
"""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re

LABELS: dict[str, tuple[str, ...]] = {
    "height": (
        "je fais", "ارتفاع", "个头", "背が", "كيلي", "mi altura", "estat", "medindo", "misuro",
        "height", "tall", "altura", "estatura", "mido", "mide", "meço", "alto", "alta", "altezza", "sono alt", "taille de",
        "mesure", "hauteur", "größe bin", "groß", "gross", "körpergröße", "koerpergroesse", "рост", "ростом", "身高", "个子",
        "身長", "背丈", "키", "신장", "طول",
    ),
    "weight": (
        "peser", "pesando", "kilos de", "体重は", "무게",
        "weigh", "peso", "pesa", "poids", "pèse", "gewicht", "wiege", "wiegt", "schwer", "вес", "вешу", "体重", "體重", "몸무게",
        "체중", "وزن",
    ),
    "chest": (
        "oberweite", "breast", "tour de buste", "buste", "seno", "ОГ", "décolleté", "上胸围", "上围", "胸まわり", "チェスト", "흉위", "البست", "contorno de busto", "brustkorb",
        "chest", "bust", "pecho", "busto", "poitrine", "tour de poitrine", "brust", "brustumfang", "peito", "tórax", "torace",
        "petto", "груд", "胸围", "胸圍", "胸", "バスト", "胸囲", "가슴", "صدر",
    ),
    "waist": (
        "bund", "taillen", "giro vita", "punto vita", "пояс", "ОТ", "ウェスト", "胴囲", "胴回り", "وسط", "tour de ceinture",
        "waist", "cintura", "taille fait", "tour de taille", "taillenumfang", "taille misst", "bauchumfang", "vita", "girovita",
        "тали", "腰围", "腰圍", "腰", "ウエスト", "허리", "خصر",
    ),
    "hips": (
        "бедер", "бёдер", "ОБ", "derrière", "fesses", "gesäß", "glúteo", "المؤخر", "خصر الحوض", "bassin", "bacino", "hueft", "поп", "お尻", "힙", "골반", "الحوض", "حوض", "contorno de cadera", "anca", "حوض",
        "hip", "cadera", "hanche", "hüft", "hueft", "quadril", "ancas", "fianchi", "бедр", "бёдр", "臀围", "臀圍", "臀", "ヒップ",
        "엉덩이", "ارداف", "أرداف", "ورك",
    ),
    "foot_length": (
        "靴", "シューズ", "スニーカー", "パンプス", "신발", "운동화", "구두", "鞋",
        "feet", "kinderfu", "fuaß", "fuess", "füess", "plantilla", "semelle", "palmilha", "pianta", "einlegesohle", "innensohle", "足长", "脚掌", "足の", "발 길이", "قدمي", "رجلي", "нога", "ноги", "длина ноги", "sohle",
        "foot", "feet are", "feet is", "insole", "pie", "pies", "pied", "pieds", "fuß", "fuss", "fußlänge", "pé", "pés", "piede",
        "piedi", "стоп", "стельк", "ступн", "脚长", "腳長", "脚", "腳", "足", "足長", "발", "발길이", "قدم",
    ),
    "inseam": (
        "inseam", "inside leg", "inner leg", "inside-leg", "entrepierna", "entrejambe", "innenbein", "beininnen", "schrittlänge",
        "schrittlaenge", "schritthöhe", "entreperna", "interno gamba", "cavallo", "шаговый", "шаговому", "внутренний шов", "внутреннему шву",
        "внутренняя длина", "по внутренн", "内长", "內長", "内腿", "内缝", "内侧缝", "腿内侧", "大腿内侧长", "内裆", "股下", "안쪽 다리", "다리 안쪽", "안쪽 기장", "안쪽기장", "인심", "인심 길이",
        "inner seam", "inside seam", "in-seam", "innerleg", "leg inside", "leg from the inside", "inner thigh", "tiro$", "tiro interior", "largo interior", "interior de pierna", "interior de la pierna", "pierna interior", "costura interior", "entre-jambe", "entre jambe", "intérieur jambe",
        "intérieur de jambe", "intérieur de la jambe", "longueur intérieure", "jambe intérieure", "innere beinlänge", "innere schrittl", "beinlänge innen", "innenlänge", "innennaht", "schrittmaß", "schrittmass", "gancho", "entre pernas", "entre-pernas", "interno da perna", "comprimento interno", "interior da perna",
        "perna interna", "lunghezza interna", "interno coscia", "interno della gamba", "gamba interna", "entrogamba", "шагов", "внутреннего шва", "внутренним швом", "внутренней стороне", "внутренняя сторона", "внутренней длин", "裤内", "褲內", "裆长", "襠長", "内侧裤长", "内侧长", "内股", "またした", "股の長さ", "股からの長さ",
        "안쪽 길이", "안쪽길이", "안쪽 솔기", "안다리", "다리안쪽", "다리 안쪽 길이", "다리 안쪽길이", "가랑이", "인심길이", "الداخلي للبنطلون", "الداخلي للبنطال", "الساق الداخلي", "الرجل الداخلي", "طول داخلي", "الطول من الداخل", "البنطلون من الداخل", "البنطال من الداخل", "داخل الرجل", "cavallo dei", "الدرزة الداخلية", "الخياطة الداخلية", "الخط الداخلي", "طول رجلي من جوا", "الرجل من جوا", "رجلي من الداخل", "من الفخذ للكاحل", "الحجر",
        "طول الساق", "الساق من الداخل", "داخل الساق", "الساق الداخل", "الرجل من الداخل", "طول الرجل", "الطول الداخلي",
    ),
    "other": (
        "桌", "沙发", "沙發", "床", "窗帘", "テーブル", "ソファ", "ベッド", "カーテン", "테이블", "책상", "소파", "침대", "стол$", "стола$", "столик", "диван", "ковер", "ковёр", "шторы", "tavol", "divano", "tappeto", "sofá", "alfombra", "cortina", "tapete", "طاولة", "سجادة", "كنبة", "long", "wide", "width", "deep", "diameter", "screen", "table", "sofa", "rug", "cable", "largo", "ancho", "mesa", "cable",
        "larg", "longueur", "profond", "canapé", "tapis", "lang", "breit", "tief", "tisch", "kabel", "compriment", "lungh",
        "larghe", "длин", "шири", "кабел", "长度", "宽", "線", "幅", "奥行", "길이", "너비", "عرض",
    ),
    # French for height or size, German for waist: the number decides.
    "taille": ("taille",),
    "size": (
        "size", "talla", "talle", "número", "numero", "taille", "pointure", "größe", "groesse", "grösse", "konfektionsgröße",
        "schuhgröße", "tamanho", "taglia", "misura", "размер", "尺码", "尺碼", "码", "碼", "号", "號", "サイズ", "사이즈", "치수",
        "مقاس", "قياس", "sz", "نمرة", "نمره", "نمرت", "بوانتير", "нумерац", "сетк", "numeraci", "numeraç", "numerazion", "尺寸",
    ),
}  # fmt: skip

# Words that may stand between details without adding a meaning of their own.
CONNECTORS = frozenset(
    [
        "and",
        "y",
        "e",
        "et",
        "und",
        "o",
        "&",
        "+",
        "i",
        "и",
        "with",
        "con",
        "avec",
        "mit",
        "com",
        "my",
        "mi",
        "mon",
        "ma",
        "mein",
        "meine",
        "meu",
        "minha",
        "mio",
        "mia",
        "is",
        "es",
        "est",
        "ist",
        "é",
        "è",
        "the",
        "order",
        "number",
        "no",
        "nr",
        "n°",
        "num",
        "numero",
        "número",
        "email",
        "e-mail",
        "mail",
        "correo",
        "courriel",
        "pedido",
        "commande",
        "bestellung",
        "bestellnummer",
        "ordine",
        "заказ",
        "номер",
        "это",
        "мой",
        "моя",
        "почта",
        "订单",
        "订单号",
        "訂單",
        "号",
        "和",
        "是",
        "我",
        "我的",
        "邮箱",
        "と",
        "は",
        "です",
        "注文",
        "注文番号",
        "番号",
        "です。",
        "주문",
        "번호",
        "주문번호",
        "이메일",
        "와",
        "과",
        "이고",
        "입니다",
        "이요",
        "و",
        "رقم",
        "الطلب",
        "طلب",
        "هو",
        "ايميل",
        "البريد",
        "tracking",
        "kg",
        "cm",
        "eu",
        "uk",
        "us",
        "about",
        "ca",
        "circa",
        "also",
        "auch",
    ]
)


_ANYWHERE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _beginning(word: str) -> str:
    if word.isupper():
        return rf"(?-i:{word})(?!\w)"
    return re.escape(word[:-1]) + r"(?!\w)" if word.endswith("$") else re.escape(word)


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    anywhere = [w for w in words if _ANYWHERE.match(w)]
    starts = [_beginning(w) for w in sorted(set(words) - set(anywhere), key=len, reverse=True)]
    # Arabic puts article and prepositions in front of the word, and its possessives behind.
    latin = rf"(?<!\w)(?:[\u0648\u0628\u0644\u0641]?(?:\u0627\u0644)?)(?:{'|'.join(starts)})\w{{0,8}}"
    return re.compile(
        "|".join([latin, *map(re.escape, sorted(anywhere, key=len, reverse=True))]), re.IGNORECASE
    )


LABEL_PATTERNS: dict[str, re.Pattern[str]] = {name: _pattern(words) for name, words in LABELS.items()}
