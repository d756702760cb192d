"""Everyday names of countries beside those of the CLDR, in all the shop's languages, by ISO 3166 alpha-2 code."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

EVERYDAY: dict[str, dict[str, str]] = {
    "en": {
        "GB": "UK,U.K.,Great Britain,Britain,England,Scotland,Wales,Northern Ireland", "US": "USA,U.S.A.,the US,the States,United States of America,America",
        "NL": "Holland,the Netherlands", "AE": "UAE,U.A.E.,Emirates,Dubai,Abu Dhabi", "SA": "KSA", "CZ": "Czech Republic", "KR": "Korea,South Korea",
        "RU": "Russian Federation", "TR": "Turkey,Türkiye", "HK": "Hong Kong", "MO": "Macau,Macao", "CN": "mainland China,PRC", "CI": "Ivory Coast",
        "NZ": "NZ", "VA": "Vatican", "MK": "Macedonia", "PS": "Palestine", "VN": "Viet Nam",
    },
    "es": {"US": "Estados Unidos,EEUU,EE.UU.,EE UU", "GB": "Reino Unido,Inglaterra,Gran Bretaña,Escocia", "NL": "Holanda", "AE": "Emiratos,Emiratos Árabes,Emiratos Árabes Unidos,Dubái",
           "CZ": "República Checa", "KR": "Corea,Corea del Sur", "SA": "Arabia Saudí,Arabia Saudita", "DO": "República Dominicana", "MX": "México,Méjico", "SV": "El Salvador", "HK": "Hong Kong"},
    "fr": {"US": "États-Unis,Etats Unis,USA,Amérique", "GB": "Royaume-Uni,Angleterre,Grande-Bretagne,Écosse", "NL": "Hollande", "AE": "Émirats,Émirats arabes unis,Dubaï",
           "CZ": "République tchèque,Tchéquie", "KR": "Corée,Corée du Sud", "SA": "Arabie saoudite", "RE": "Réunion,La Réunion", "HK": "Hong Kong"},
    "de": {"US": "USA,Vereinigte Staaten,Vereinigten Staaten,Amerika,Staaten", "GB": "Großbritannien,England,Vereinigtes Königreich,Vereinigten Königreich,Schottland,UK",
           "NL": "Holland,Niederlanden", "AE": "Emirate,Emiraten,Vereinigte Arabische Emirate,Vereinigten Arabischen Emirate,Vereinigten Arabischen Emiraten,Dubai,VAE",
           "CZ": "Tschechien,Tschechische Republik,Tschechischen Republik", "KR": "Korea,Südkorea", "CH": "Schweiz,Schwiiz,Schwyz,Suisse", "SA": "Saudi-Arabien,Saudi Arabien", "SK": "Slowakei", "TR": "Türkei", "HK": "Hongkong,Hong Kong", "BY": "Weißrussland", "LI": "Liechtenstein"},
    "pt": {"US": "EUA,Estados Unidos,E.U.A.", "GB": "Reino Unido,Inglaterra,Grã-Bretanha,Escócia", "NL": "Holanda,Países Baixos", "AE": "Emirados,Emirados Árabes,Emirados Árabes Unidos,Dubai",
           "CZ": "República Tcheca,República Checa,Tchéquia", "KR": "Coreia,Coreia do Sul", "SA": "Arábia Saudita", "PL": "Polónia,Polônia", "RO": "Roménia,Romênia", "SI": "Eslovénia,Eslovênia", "HK": "Hong Kong", "SG": "Singapura", "MA": "Marrocos", "IE": "Irlanda"},
    "it": {"US": "Stati Uniti,Stati Uniti d'America,America", "GB": "Regno Unito,Inghilterra,Gran Bretagna,Scozia", "NL": "Olanda", "AE": "Emirati,Emirati Arabi,Emirati Arabi Uniti,Dubai",
           "CZ": "Repubblica Ceca,Cechia", "KR": "Corea,Corea del Sud", "SA": "Arabia Saudita", "SM": "San Marino", "VA": "Vaticano", "HK": "Hong Kong"},
    "ru": {
        "US": "США,Соединенные Штаты,Соединенных Штатах,Соединенных Штатов,Штаты,Штатах,Штатов,Америка,Америку,Америке,Америки", "GB": "Великобритания,Англия,Англию,Англии,Британия,Британии,Британию,Шотландия,Шотландию,Шотландии,Соединенное Королевство",
        "AE": "ОАЭ,Эмираты,Эмиратах,Эмиратов,Дубай,Дубае,Дубая", "NL": "Голландия,Голландию,Голландии,Нидерланды,Нидерландах,Нидерландов", "KR": "Южная Корея,Южную Корею,Южной Корее,Южной Кореи,Корея,Корею,Корее,Кореи", "CZ": "Чехия,Чехию,Чехии", "CN": "КНР", "RU": "РФ,Россия,Россию,России,Россией",
        "SA": "Саудовская Аравия,Саудовскую Аравию,Саудовской Аравии", "NZ": "Новая Зеландия,Новую Зеландию,Новой Зеландии", "BY": "Белоруссия,Белоруссию,Белоруссии,Беларусь,Беларуси", "KG": "Киргизия,Киргизию,Киргизии", "MD": "Молдавия,Молдавию,Молдавии", "ZA": "ЮАР", "HK": "Гонконг,Гонконга,Гонконге,Гонконгу", "KP": "Северная Корея", "TM": "Туркмения,Туркмению,Туркмении",
        "CY": "Кипр,Кипре,Кипра,Кипру", "PH": "Филиппинах,Филиппин", "EE": "Эстонии", "AE ": "эмираты",
    },
    "zh": {"US": "美国,美國,美利坚", "GB": "英国,英國,英格兰,苏格兰", "AE": "阿联酋,阿聯酋,迪拜", "KR": "韩国,韓國,南韩,南韓", "HK": "香港", "MO": "澳门,澳門", "TW": "台湾,台灣,臺灣", "CN": "中国,中國,中国大陆,大陆", "DE": "德国,德國", "FR": "法国,法國", "SA": "沙特,沙特阿拉伯,沙特阿拉伯王国",
           "NZ": "新西兰,纽西兰,紐西蘭", "AU": "澳大利亚,澳洲,澳大利亞", "CA": "加拿大", "IT": "意大利,義大利", "ES": "西班牙", "TH": "泰国,泰國", "SG": "新加坡", "MY": "马来西亚,馬來西亞,大马", "RU": "俄罗斯,俄羅斯", "NL": "荷兰,荷蘭", "CH": "瑞士", "SE": "瑞典", "NO": "挪威", "DK": "丹麦,丹麥", "FI": "芬兰,芬蘭", "VN": "越南", "BR": "巴西",
           "IE": "爱尔兰,愛爾蘭", "AT": "奥地利,奧地利", "BE": "比利时,比利時", "PL": "波兰,波蘭", "GR": "希腊,希臘", "IN": "印度", "ID": "印尼,印度尼西亚", "PH": "菲律宾,菲律賓", "MX": "墨西哥", "PT": "葡萄牙", "KH": "柬埔寨", "TR": "土耳其"},
    "ja": {"US": "アメリカ,米国,アメリカ合衆国", "GB": "イギリス,英国,イングランド", "KR": "韓国", "CN": "中国", "DE": "ドイツ", "AE": "ドバイ,アラブ首長国連邦,UAE", "TW": "台湾", "HK": "香港", "NL": "オランダ", "AU": "オーストラリア,豪州", "JP": "日本,日本国内", "SG": "シンガポール", "TH": "タイ", "IT": "イタリア", "CZ": "チェコ", "MO": "マカオ", "SA": "サウジアラビア,サウジ", "VN": "ベトナム", "TR": "トルコ"},
    "ko": {"US": "미국", "GB": "영국,잉글랜드", "KR": "한국,대한민국,남한", "CN": "중국", "JP": "일본", "DE": "독일", "AE": "아랍에미리트,두바이,UAE", "TW": "대만,타이완", "HK": "홍콩", "NL": "네덜란드", "AU": "호주,오스트레일리아", "TH": "태국", "VN": "베트남", "SA": "사우디아라비아,사우디", "CZ": "체코", "AT": "오스트리아", "MO": "마카오", "TR": "튀르키예,터키", "IT": "이탈리아,이태리", "ES": "스페인"},
    "ar": {"AE": "الإمارات,امارات,دبي,ابوظبي,أبو ظبي,الشارقة", "SA": "السعودية,المملكة العربية السعودية,المملكة,الرياض,جدة", "US": "امريكا,أمريكا,الولايات المتحدة,اميركا,الولايات المتحدة الامريكية", "GB": "بريطانيا,انجلترا,إنجلترا,المملكة المتحدة,انكلترا", "KR": "كوريا,كوريا الجنوبية", "NL": "هولندا",
           "EG": "مصر", "MA": "المغرب", "SY": "سوريا,سورية", "PS": "فلسطين", "DE": "المانيا,ألمانيا", "FR": "فرنسا", "KW": "الكويت", "QA": "قطر", "BH": "البحرين", "OM": "سلطنة عمان,عمان", "JO": "الاردن,الأردن", "IQ": "العراق", "LB": "لبنان", "TN": "تونس", "DZ": "الجزائر", "LY": "ليبيا", "SD": "السودان", "YE": "اليمن", "TR": "تركيا", "IT": "ايطاليا,إيطاليا", "ES": "اسبانيا,إسبانيا", "CN": "الصين", "JP": "اليابان", "IN": "الهند", "CH": "سويسرا", "SE": "السويد"},
}  # fmt: skip

# Also other words (a fruit, a garment, a name, a verb): a country only with a capital behind a preposition.
DOUBTFUL = (
    "turkey china jordan jersey chad georgia mali niger guinea bermuda panama cuba togo oman man georgien georgie jordanie chile"
    " samoa iran peru india monaco tonga guernsey malta congo kongo libano benin serbia sudan macao guinee perou perù ghana"
    " america états states staaten etats cayman wales holland réunion reunion côte guadalupe granada grenade ecuador bolivia"
    " salvador barbados island irland dominica nauru palau curacao aruba montserrat mexico tchad malte martinique"
)  # fmt: skip
# Of these only those that name something else in plain lower case need the preposition and the capital.
STRICT = "turkey china jordan jersey chad georgia mali niger guinea bermuda panama togo man reunion réunion granada grenade dominica states staaten chile island wales montserrat georgie tonga salvador"
PREPOSITIONS = (
    "to in from for within outside into of and or a en de al desde para hacia hasta à au aux vers pour du des la el nach aus für bis"
    " ins im die der per verso da dalla alla dall nel nella no na ao do the pra em entre dal country land país pays paese and"
)  # fmt: skip
UPPER = frozenset(["US", "USA", "EUA", "VAE", "NZ", "PRC", "KSA", "PRC", "EEUU"])
JOINED_AFTER = "人 語 语 文 製 制 产 産 码 碼 円 式 風 风 话 話 菜 料理 産 豆 尺 版 標 标 货 어 인 산 제 식 말 사람 음식 돈 석 石 ブルー 代购 公司"
# Korean names that are other words too: only before a particle of direction or the word for delivery.
KOREAN_DOUBTFUL = frozenset(
    [
        "가나",
        "수단",
        "오만",
        "부탄",
        "말리",
        "인도",
        "이란",
        "기니",
        "토고",
        "차드",
        "통가",
        "페루",
        "괌",
        "콩고",
        "몰디브",
        "사모아",
        "조지아",
        "요르단",
    ]
)
KOREAN_DIRECTION = "로 으로 에 에서 까지 배송 직배송 거주 쪽"
ARABIC_DOUBTFUL = "قطر عمان المملكه المغرب مالي الهند جده غانا تشاد بنين"
