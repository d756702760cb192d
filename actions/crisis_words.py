"""Words of somebody who may be about to harm herself. Tables as those of `actions.words`.

A word too many calls a person to a conversation that a program should not hold anyway; a word too few leaves
somebody alone. Ways of speaking of goods ("to die for", "I cut myself on it") are not among them.
"""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

from actions.words import Table, says_besides

DESPAIR: Table = {
    "en": "kill myself,killing myself,suicid*,want to die,wanna die,wish i was dead,wish i were dead,better off dead,end my life,ending my life,take my own life,taking my own life,don't want to live,dont want to live,do not want to live,don't want to be alive,dont want to be alive,no reason to live,can't go on living,cant go on living,want to hurt myself,want to harm myself,harming myself,self-harm,going to hurt myself",
    "es": "suicid*,matarme,quiero morir,quiero morirme,me quiero morir,ganas de morir,ganas de morirme,quitarme la vida,acabar con mi vida,terminar con mi vida,no quiero vivir,no quiero seguir viviendo,ya no quiero vivir,no quiero estar vivo,no quiero estar viva,hacerme dano",
    "fr": "suicid*,me tuer,veux mourir,envie de mourir,voudrais mourir,mettre fin a mes jours,en finir avec la vie,ne veux plus vivre,veux plus vivre,plus envie de vivre,plus de raison de vivre,me faire du mal",
    "de": "mich umbringen,mich selbst umbringen,mich jetzt umbringen,bringe mich um,bring mich um,selbstmord*,suizid*,will sterben,mochte sterben,mag nicht mehr leben,nicht mehr leben,nicht weiterleben,nicht weiter leben,nicht leben will,mir das leben nehmen,mein leben beenden,lebensmude,mich ritzen,mir etwas antun,mir was antun",
    "pt": "suicid*,me matar,matar-me,quero morrer,vontade de morrer,queria morrer,tirar minha vida,tirar a minha vida,acabar com a minha vida,acabar com minha vida,nao quero viver,nao quero mais viver,sem vontade de viver,me machucar de proposito,fazer mal a mim",
    "it": "suicid*,uccidermi,ammazzarmi,voglio morire,vorrei morire,voglia di morire,togliermi la vita,farla finita,non voglio vivere,non voglio piu vivere,piu voglia di vivere,farmi del male,mi uccido,mi ammazzo",
    "ru": "суицид*,самоубийств*,покончить с собой,покончу с собой,убить себя,убью себя,хочу умереть,хочется умереть,не хочу жить,не хочется жить,жить не хочу,жить не хочется,нет смысла жить,нет сил жить,свести счеты с жизнью,причинить себе вред,порезать себя",
    "zh": "自杀,轻生,寻死,不想活,活不下去,活着没意思,活着没有意思,结束生命,结束自己的生命,想去死,我想死,自残,伤害自己,不如死了",
    "ja": "死にたい,自殺,自死,死のうと思,生きていたくない,生きたくない,生きるのがつらい,生きるのが辛い,命を絶,消えてしまいたい,自傷,リストカット",
    "ko": "죽고 싶,자살,살고 싶지 않,살기 싫,목숨을 끊,생을 마감,극단적 선택,극단적인 선택,자해,죽어버리고 싶",
    "ar": "انتحر,سانتحر,الانتحار,انتحار,أريد أن أموت,أريد الموت,اريد ان اموت,ابغى اموت,ابي اموت,عايز اموت,عايزه اموت,بدي موت,أتمنى الموت,أقتل نفسي,قتل نفسي,أنهي حياتي,إنهاء حياتي,لا أريد أن أعيش,لا أريد العيش,ما ابغى اعيش,إيذاء نفسي,أؤذي نفسي",
}
# The same words said lightly, which are cut out before the others are looked for.
LIGHTLY: Table = {
    "en": "want to die laughing,want to die of embarrassment,suicide squad",
    "es": "quiero morirme de risa,me quiero morir de risa,escuadron suicida",
    "fr": "envie de mourir de rire",
    "pt": "quero morrer de rir,esquadrao suicida",
    "it": "voglio morire dal ridere,farla finita con quest*",
    "ru": "отряд самоубийц",
    "zh": "自杀小队,我想死你",
    "ja": "スーサイド・スクワッド",
    "ko": "자살골,자살 골",
    "ar": "فرقة الانتحار",
}


def speaks_of_dying(text: str, language: str) -> bool:
    """Whether `text` sounds as if its writer might harm herself, in `language` or in English."""
    return says_besides(text, DESPAIR, LIGHTLY, language)
