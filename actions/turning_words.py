"""Words by which a shopper turns: "no, the other order", "I meant", "actually, rather not".

Tables by language, written and matched as those of `actions.words`.
"""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

from actions.words import Table

# Something else than what was under way, which is over.
RATHER: Table = {
    "en": "no wait,wait no,instead,rather,on second thought,on second thoughts,changed my mind,leave it,leave that,forget it,forget that,scrap that",
    "es": "no espera,espera no,mejor no,en vez de eso,en lugar de eso,pensandolo bien,dejalo,deja eso,olvidalo,prefiero",
    "fr": "non attendez,attendez non,plutot,finalement,a la place,reflexion faite,laissez tomber,laisse tomber,oubliez,oublie",
    "de": "nein warte,nein warten,doch lieber,lieber,stattdessen,doch nicht,vergiss es,vergessen sie,lassen wir das,lass das,lassen sie das",
    "pt": "nao espera,nao espere,em vez disso,pensando bem,deixa pra la,deixa para la,esquece,esqueca,prefiro,melhor nao",
    "it": "no aspetta,anzi,piuttosto,ripensandoci,lascia stare,lascia perdere,preferisco,meglio di no",
    "ru": "нет подожди*,вместо этого,передумал*,забудь*,хотя нет,лучше",
    "zh": "算了,改成,不如,不用了,改主意,还是算",
    "ja": "やっぱり,やはり,その代わり,代わりに,それより",
    "ko": "차라리,대신,됐고,됐어요,생각해 보니,그거 말고",
    "ar": "لا انتظر*,بدلا من ذلك,بدل ذلك,غيرت رأيي,انسى,خلاص",
}
# A word taken back for another one.
MEANT: Table = {
    "en": "i meant,i mean,meant,i was talking about,sorry not,not that one",
    "es": "queria decir,quise decir,me referia,me refiero,quiero decir",
    "fr": "je voulais dire,je parle de,je parlais de,je pensais a,je veux dire",
    "de": "ich meinte,ich meine,meinte,gemeint",
    "pt": "quis dizer,queria dizer,quero dizer,me referia,estou falando d*",
    "it": "volevo dire,intendevo,voglio dire,mi riferivo,intendo",
    "ru": "имел в виду,имела в виду,имею в виду,я про,я о",
    "zh": "我是说,我说的是,我指的是,我的意思是,说错了",
    "ja": "のことです,のつもりでした,ではなくて,の方です,間違えました,言い間違え",
    "ko": "말한 거,말씀드린 건,뜻이었,얘기예요,말이에요,잘못 말했",
    "ar": "أقصد,قصدت,كنت أقصد,أعني",
}
# Not the order at hand, nor one of those shown: named as an order | said of anything.
OTHER_ORDER: Table = {
    "en": "other order,another order,different order,not this order,not that order,wrong order,older order | other one,another one,different one,none of these,none of those,an older one",
    "es": "otro pedido,otra orden,otra compra,este pedido no,ese pedido no,pedido anterior,no es ese pedido | el otro,la otra,otro distinto,otra distinta,ninguno de estos,ninguno de esos,mas antiguo",
    "fr": "autre commande,pas cette commande,commande plus ancienne,mauvaise commande | l'autre,une autre,aucune de celles,aucune de ces,pas celle la,plus ancienne",
    "de": "andere bestellung,anderen bestellung,nicht diese bestellung,altere bestellung,ältere bestellung,falsche bestellung | die andere,eine andere,andere,keine davon,keine von diesen,keine dieser,nicht diese,eine altere,eine ältere",
    "pt": "outro pedido,outra encomenda,outra compra,esse pedido nao,este pedido nao,pedido errado,pedido mais antigo | o outro,a outra,um outro,nenhum desses,nenhum destes,mais antigo",
    "it": "altro ordine,non questo ordine,ordine sbagliato,ordine piu vecchio | l'altro,l'altra,un altro,nessuno di questi,nessuno di quelli,non quello,piu vecchio",
    "ru": "другой заказ,другого заказа,другом заказе,другому заказу,не этот заказ,старый заказ,не тот заказ | другой,другая,другую,другого,ни один из,не этот,более старый",
    "zh": "另一个订单,另外的订单,别的订单,其他订单,其它订单,不是这个订单,另一单,另外一单 | 另外一个,另一个,不是这个,都不是,更早的",
    "ja": "別の注文,他の注文,ほかの注文,もう一つの注文,もうひとつの注文,この注文ではな,違う注文 | 別の方,別のほう,この中にはない,この中にない,どれでもない,どれでもありません,もっと前の",
    "ko": "다른 주문,이 주문 말고,이 주문이 아니,그 주문이 아니,더 이전 주문 | 다른 거,다른 것,다른 걸로,여기 없,이 중에 없",
    "ar": "طلب آخر,الطلب الآخر,الطلبية الأخرى,طلب ثاني,طلب مختلف,ليس هذا الطلب,طلب أقدم,مو هذا الطلب | غيره,واحد آخر,ليس أيا,لا شيء منها,مو هذا,مش هذا",
}
# How many pieces, as against which size.
QUANTITY: Table = {
    "en": "quantity,quantities,how many,number of pieces,number of items,amount of pieces,more pieces,fewer pieces,one more,one less,instead of one,instead of two,instead of three,a second one,another one of",
    "es": "cantidad,cantidades,cuantas unidades,numero de unidades,unidades,una mas,uno mas,una menos,uno menos,en vez de uno,en vez de una,en lugar de uno,en lugar de una",
    "fr": "quantite*,combien d'exemplaires,nombre d'articles,exemplaires,un de plus,une de plus,un de moins,au lieu d'un,au lieu d'une,au lieu de deux",
    "de": "menge,anzahl,stuckzahl,stückzahl,wie viele,stuck,stück,eins mehr,einen mehr,eine mehr,eins weniger,statt einem,statt einer,statt einen,statt eins,anstatt einem",
    "pt": "quantidade*,quantos,quantas,unidades,mais um,mais uma,um a menos,em vez de um,em vez de uma,ao inves de um",
    "it": "quantita,quanti pezzi,numero di pezzi,pezzi,uno in piu,una in piu,uno in meno,invece di uno,invece di una",
    "ru": "количеств*,сколько штук,штук*,на одну больше,на один больше,вместо одного,вместо одной",
    "zh": "数量,件数,几件,多买一,多一件,少一件,两件,三件",
    "ja": "数量,個数,点数,何個,個に,点に,着に,足に",
    "ko": "수량,개수,몇 개,개로",
    "ar": "الكمية,كمية,عدد القطع,العدد,قطعة إضافية,بدل واحد,بدل واحدة,بدلا من واحد",
}
