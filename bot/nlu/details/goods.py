"""Words for things a shop sells, as stems: beside them a number counts and a doubtful word is a colour."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re
from functools import lru_cache

from bot.nlu.details.reading import fold

_STEMS = """
shirt tshirt tee blouse dress skirt jean trouser pant short jacket coat hoodie sweater sweatshirt jumper pullover
cardigan sock shoe sneaker trainer boot sandal heel slipper bag handbag backpack purse wallet belt hat beanie scarf
scarves glove watch watches ring necklace earring bracelet case headphone earbud charger speaker lamp mug plate bowl
towel pillow pillowcase blanket curtain rug vase candle lipstick serum shampoo perfume toy doll bottle pan pot knife
knives tablet keyboard bra legging pyjama pajama swimsuit bikini umbrella suitcase soap cushion duvet vest parka polo
top tie suit napkin tablecloth apron spoon fork kettle toaster blender mixer pillowcover candlestick frame clock bin basket mirror coaster teapot jar lunchbox puzzle book pen notebook sticker keyring hairbrush brush comb razor mask lotion balm soundbar drone camera mouse monitor screen adapter stand holder strap bracelet anklet brooch hairband serviette bodywarmer waistcoat blazer gown kimono poncho tights stocking underpant boxer pajamas trunk romper bodysuit yoga_mat mat dumbbell ball tent helmet powerbank cable
hemd bluse kleid rock hose jacke mantel pulli socke schuh stiefel sandale tasche rucksack gurtel mutze schal handschuh
uhr kette ohrring hulle kopfhorer lampe tasse becher teller handtuch handtucher kissen decke teppich kerze lippenstift
spielzeug flasche pfanne messer kleider hemden rocke mantel anzug leggings strumpf strumpfe bettwasche kappe sofa
camisa camiseta vestido falda pantalon vaquero chaqueta abrigo sudadera sueter calcetin zapato zapatilla bota
sandalia bolso mochila cartera cinturon gorra gorro sombrero bufanda guante reloj anillo collar pendiente arete
pulsera funda auricular cargador lampara taza plato toalla almohada manta alfombra jarron vela labial juguete botella
polera playera remera tenis chamarra cojin sartén pijama
chemise robe jupe veste manteau pull sweat chaussette chaussure basket botte bottine sac sacoche portefeuille
ceinture bonnet casquette chapeau echarpe gant montre bague collier boucle coque casque ecouteur chargeur lampe
assiette serviette coussin oreiller couverture tapis bougie gilet maillot blouson chemisier doudoune
saia calca casaco jaqueta blusa moletom meia sapato bolsa carteira cinto bone chapeu cachecol luva relogio anel colar
brinco pulseira capa fone carregador luminaria caneca prato toalha almofada travesseiro tapete batom brinquedo
garrafa sapatilha camisola bermuda chinelo
camici vestit abit gonn giacc cappott maglion magliett maglia maglie felp calzin scarp stival sandal borsa borse zain
portafogl cintur cappell berrett sciarp guant orolog anell collan orecchin bracciale cover custodi cuffi caricator
lampad tazz piatt asciugaman cuscin copert tappet candel rossett giocattol
рубаш плать юбк брюк джинс куртк пальт свитер худи толстовк носк ботин туфл кроссов сапог сандал сумк рюкзак
кошельк ремн шапк шарф перчат колец кольц серьг серег браслет чехл чехол наушник ламп кружк чашк тарел полотен
подуш одеял плед ковр коврик ваз свеч футбол галстук кофт блузк шорт майк пижам пуховик тапоч
قميص قمصان فستان فساتين بنطلون بنطال جاكيت معطف حذاء احذيه شنطه شنط حقيبه حقائب ساعه جوارب بلوزه تيشيرت عبايه
عبايات تنوره كوتش جزمه قبعه حزام محفظه خاتم سماعه سماعات كوب اكواب منشفه مناشف وساده
""".split()  # noqa: SIM905 - reads better than hundreds of quotes
_SHORTEST = 3


def _stems() -> frozenset[str]:
    return frozenset(fold(stem) for stem in _STEMS)


STEMS = _stems()
_LATIN = re.compile(r"[a-z]+\Z")


@lru_cache(maxsize=4_000)
def is_goods(word: str) -> bool:
    """Whether a plain word is a thing of a shop, in some inflection or as the end of a German compound."""
    if word in STEMS or any(word[:-n] in STEMS for n in range(1, 4) if len(word) - n >= _SHORTEST):
        return True
    if word.startswith("\u0627\u0644"):
        return word[2:] in STEMS
    ends = (word[n:] for n in range(3, len(word) - 3)) if _LATIN.match(word) else ()
    return any(end in STEMS or end[:-1] in STEMS or end[:-2] in STEMS for end in ends if len(end) >= 4)
