"""A country and nothing else: "and in Belgium?" goes on with what was spoken of last."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re

from rasa_sdk import Tracker

from actions.matters import FORMS, first_step
from actions.shop_access import language_of
from actions.words import Table, without

# Matters whose answer depends on the country alone, and the form whose question is about one.
BY_COUNTRY = frozenset({"ask_payment_methods", "ask_return_policy", "ask_warranty", "ask_promotion"})
DESTINATIONS = "destination_form"
# Little words around a country that ask for nothing by themselves.
AROUND: Table = {
    "en": "and,or,in,to,for,from,what about,how about,what if,if,then,ok,okay,so,but,also,the,about,i'm,i am,i live,we are,we're,we live,it's,its,is it,please,thanks,well,oh,same,there",
    "es": "y,e,o,en,a,para,desde,que tal,que pasa con,pero,si,entonces,vale,ok,lo mismo,tambien,el,la,los,las,bueno,vivo,estoy,ah,con",
    "fr": "et,ou,en,a,au,aux,pour,la,le,les,l',dans,depuis,qu'en est-il,qu'en est il,mais,si,sinon,alors,pareil,d'accord,ok,de,du,j'habite,je suis,ah,c'est,comment,chez",
    "de": "und,oder,in,nach,fur,fuer,die,der,den,das,dem,aus,von,wie ist es,wie sieht es,wie ist das,was ist,mit,dann,aber,ok,okay,auch,bei,ich wohne,ich bin,ah,ach,im",
    "pt": "e,ou,em,no,na,nos,nas,para,pra,o,a,os,as,mas,quanto,tambem,entao,ok,de,do,da,se for,moro,estou,ah",
    "it": "e,ed,o,in,a,per,il,la,lo,gli,le,negli,nel,nella,ma,anche,allora,ok,se,invece,da,dalla,abito,vivo,ah,come,com'e",
    "ru": "а,и,или,в,во,на,для,из,если,что насчет,как насчет,что,как,тогда,ну,ок,также,про,то же,же,я,живу",
    "zh": "那么,那,呢,到,在,去,和,的话,如果,是,吗,怎么样,好的,我,住,也",
    "ja": "それなら,じゃあ,では,だと,なら,の場合,について,どうですか,でしょうか,ですか,どう,は,へ,に,も,で,と,の,か",
    "ko": "그럼,그러면,그리고,은요,는요,이요,으로는,로는,에서는,에는,이면,으로,어때요,어떤가요,경우,에서,은,는,로,에,의,면,도,요",
    "ar": "و,في,إلى,الى,ل,من,ماذا عن,ماذا,عن,بالنسبة,طيب,إذا,لو,أيضا,كذلك,أنا,أعيش,هل",
}


def only_names_country(tracker: Tracker) -> bool:
    """Whether the latest message is nothing but a country or two."""
    text = tracker.latest_message.get("text") or ""
    found = tracker.latest_message.get("entities") or []
    spans = [detail for detail in found if detail["entity"] == "country" and "start" in detail]
    if not spans:
        return False
    for detail in spans:
        text = text[: detail["start"]] + " " * (detail["end"] - detail["start"]) + text[detail["end"] :]
    return not re.search(r"\w", without(text, AROUND, language_of(tracker)))


def goes_on_with(tracker: Tracker) -> str | None:
    """The matter that a lone country goes on with: the one spoken of last, where a country matters to it."""
    matter: str | None = tracker.get_slot("matter")
    by_country = matter in BY_COUNTRY or FORMS.get(matter or "") == DESTINATIONS
    return matter if by_country and only_names_country(tracker) else None


def led_elsewhere(tracker: Tracker, form: str) -> str | None:
    """The action for a lone country that opened `form` but goes on with another matter."""
    matter = goes_on_with(tracker) if form == DESTINATIONS else None
    return first_step(matter) if matter in BY_COUNTRY else None
