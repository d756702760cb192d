"""Little words by which a shopper chooses: "the second", "both", "the one from Monday", "too small".

Tables by language. Latin, Cyrillic and Arabic entries match whole words, with ``*`` their beginnings; Chinese,
Japanese and Korean ones match anywhere. Case, accents, width and Arabic letter forms do not matter.
"""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

ANYWHERE = frozenset({"zh", "ja", "ko"})
Table = Mapping[str, str]

# Places in a list, from its top: the words for the first, second, ... are parted by "|".
PLACES: Table = {
    "en": "first,1st | second,2nd,number two | third,3rd,number three | fourth,4th | fifth,5th",
    "es": "primer* | segundo,segunda,numero dos | tercer* | cuart* | quint*",
    "fr": "premier*,1er,1ere | deuxieme,second,seconde,2e,2eme,numero deux | troisieme,3e,3eme | quatrieme,4e | cinquieme,5e",
    "de": "erste,erster,ersten,erstes | zweite* | dritte* | vierte* | funfte*",
    "pt": "primeir* | segundo,segunda,numero dois | terceir* | quarto,quarta | quinto,quinta",
    "it": "primo,prima | secondo,seconda,numero due | terzo,terza | quarto,quarta | quinto,quinta",
    "ru": "первый,первая,первое,первую,первого | второй,вторая,второе,вторую,второго,номер два | третий,третья,третье,третью,третьего | четвертый,четвертая,четвертую | пятый,пятая,пятую",
    "zh": "第一,第1,1号 | 第二,第2,2号 | 第三,第3,3号 | 第四,第4,4号 | 第五,第5,5号",
    "ja": "一番目,1番目,一つ目,1つ目,最初の,一番上 | 二番目,2番目,二つ目,2つ目 | 三番目,3番目,三つ目,3つ目 | 四番目,4番目,四つ目,4つ目 | 五番目,5番目,五つ目,5つ目",
    "ko": "첫 번째,첫번째,첫째,맨 위,1번 | 두 번째,두번째,둘째,2번 | 세 번째,세번째,셋째,3번 | 네 번째,네번째,4번 | 다섯 번째,다섯번째,5번",
    "ar": "الأول,الأولى,اول | الثاني,الثانية,رقم اثنين | الثالث,الثالثة | الرابع,الرابعة | الخامس,الخامسة",
}
NEWEST: Table = {
    "en": "newest,latest,most recent,last",
    "es": "ultimo,ultima,mas reciente,mas nuevo",
    "fr": "dernier,derniere,plus recent,plus recente",
    "de": "letzte,letzten,letzter,neueste*,aktuellste*",
    "pt": "ultimo,ultima,mais recente,mais novo",
    "it": "ultimo,ultima,l'ultimo,l'ultima,piu recente",
    "ru": "последн*,самый новый,самая новая,самый свежий",
    "zh": "最近,最新",
    "ja": "最新,最近,一番新しい,直近",
    "ko": "최근,최신",
    "ar": "الأخير,الأخيرة,اخر,الأحدث,احدث",
}
OLDEST: Table = {
    "en": "oldest,bottom",
    "es": "mas antiguo,mas viejo,de abajo",
    "fr": "plus ancien,plus ancienne,tout en bas",
    "de": "alteste*,unterste*",
    "pt": "mais antigo,mais velho,de baixo",
    "it": "piu vecchio,in fondo",
    "ru": "самый старый,самая старая,нижний,нижняя",
    "zh": "最后,最早,最下面",
    "ja": "最後,一番下,一番古い",
    "ko": "마지막,맨 아래,가장 오래된",
    "ar": "الأقدم",
}
YESTERDAY: Table = {
    "en": "yesterday,yesterday's",
    "es": "ayer",
    "fr": "hier,d'hier",
    "de": "gestern,gestrige",
    "pt": "ontem",
    "it": "ieri",
    "ru": "вчера,вчерашн*",
    "zh": "昨天",
    "ja": "昨日",
    "ko": "어제",
    "ar": "أمس,مبارح,البارحة",
}
TODAY: Table = {
    "en": "today,today's",
    "es": "hoy",
    "fr": "aujourd'hui",
    "de": "heute",
    "pt": "hoje",
    "it": "oggi",
    "ru": "сегодня",
    "zh": "今天",
    "ja": "今日",
    "ko": "오늘",
    "ar": "اليوم",
}
# Monday first.
WEEKDAYS: Table = {
    "en": "monday,monday's | tuesday,tuesday's | wednesday | thursday | friday,friday's | saturday | sunday",
    "es": "lunes | martes | miercoles | jueves | viernes | sabado | domingo",
    "fr": "lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche",
    "de": "montag* | dienstag* | mittwoch* | donnerstag* | freitag* | samstag*,sonnabend* | sonntag*",
    "pt": "segunda feira,de segunda,da segunda,na segunda | terca feira,de terca,da terca,terca | quarta feira,de quarta | quinta feira,de quinta | sexta feira,sexta | sabado | domingo",
    "it": "lunedi | martedi | mercoledi | giovedi | venerdi | sabato | domenica",
    "ru": "понедельник* | вторник* | сред* | четверг* | пятниц* | суббот* | воскресень*",
    "zh": "周一,星期一,礼拜一 | 周二,星期二,礼拜二 | 周三,星期三,礼拜三 | 周四,星期四,礼拜四 | 周五,星期五,礼拜五 | 周六,星期六,礼拜六 | 周日,星期日,星期天,礼拜天",
    "ja": "月曜 | 火曜 | 水曜 | 木曜 | 金曜 | 土曜 | 日曜",
    "ko": "월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일",
    "ar": "الاثنين | الثلاثاء,الثلاثا | الأربعاء,الأربعا | الخميس | الجمعة | السبت | الأحد",
}
# January first; beginnings of names. Chinese, Japanese and Korean write the month as a number.
MONTHS: Table = {
    "en": "jan* | feb* | mar* | apr* | may | jun* | jul* | aug* | sep* | oct* | nov* | dec*",
    "es": "ene* | feb* | mar* | abr* | may* | jun* | jul* | ago* | sep* | oct* | nov* | dic*",
    "fr": "janv* | fevr* | mars | avr* | mai | juin | juil* | aout | sept* | oct* | nov* | dec*",
    "de": "jan* | feb* | mar* | apr* | mai | jun* | jul* | aug* | sep* | okt* | nov* | dez*",
    "pt": "jan* | fev* | mar* | abr* | mai* | jun* | jul* | ago* | set* | out* | nov* | dez*",
    "it": "gen* | feb* | mar* | apr* | mag* | giu* | lug* | ago* | set* | ott* | nov* | dic*",
    "ru": "янв* | фев* | март* | апр* | май,мая | июн* | июл* | авг* | сен* | окт* | ноя* | дек*",
    "ar": "يناير | فبراير | مارس | أبريل,ابريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر",
}
BOTH: Table = {
    "en": "both,the two,these two",
    "es": "los dos,las dos,ambos,ambas",
    "fr": "les deux,tous les deux,toutes les deux",
    "de": "beide*",
    "pt": "os dois,as duas,ambos,ambas",
    "it": "entrambi,entrambe,tutti e due,tutte e due,tutt'e due",
    "ru": "оба,обе,обоих",
    "zh": "两个,两件,两样,俩",
    "ja": "両方,二つとも,2つとも,どちらも",
    "ko": "둘 다,둘다,두 개 다,두개",
    "ar": "الاثنين,الاتنين,كلاهما,كليهما,الثنتين",
}
ALL: Table = {
    "en": "all,everything,every one,every item,whole order,the lot",
    "es": "todo,todos,todas",
    "fr": "tout,tous,toutes",
    "de": "alle,alles,allen,komplett*,samtliche*",
    "pt": "tudo,todos,todas",
    "it": "tutto,tutti,tutte,tutta",
    "ru": "все,весь заказ,всё,целиком,полностью",
    "zh": "全部,都退,所有,全退,都要,整单",
    "ja": "全部,すべて,全て,ぜんぶ,全商品",
    "ko": "전부,모두,전체,다요,다 반품",
    "ar": "الكل,كل شي,كل شيء,كله,كلها,كلهم,جميع*,كل المنتجات,كامل الطلب",
}
# Everything of an order, said in a sentence in which "all" alone may mean anything.
WHOLE_ORDER: Table = {
    "en": "everything,all of it,all of them,all items,all the items,every item,whole order,entire order,complete order",
    "es": "todo el pedido,el pedido entero,todo lo del pedido,todos los articulos,todas las cosas,pedido completo",
    "fr": "toute la commande,la commande entiere,tous les articles,commande complete,tout renvoyer,tout retourner",
    "de": "alles,die ganze bestellung,ganze bestellung,alle artikel,komplette bestellung,gesamte bestellung",
    "pt": "o pedido todo,pedido inteiro,todo o pedido,todos os itens,todos os artigos,pedido completo,tudo",
    "it": "tutto l'ordine,l'intero ordine,ordine intero,ordine completo,tutti gli articoli,rendere tutto,restituire tutto",
    "ru": "весь заказ,все товары,заказ целиком,заказ полностью,вернуть все,всё из заказа",
    "zh": "整个订单,全部商品,所有商品,全部退,都退,全退,整单",
    "ja": "全商品,注文全部,注文すべて,すべての商品,全ての商品,全部返品",
    "ko": "주문 전체,전체 상품,모든 상품,전부,모두 반품",
    "ar": "الطلب كله,الطلب كاملا,كامل الطلب,كل المنتجات,جميع المنتجات,كل شيء",
}
# The shop's reasons for a return, the shop's faults first: they decide who pays.
REASON_NAMES = ("wrong_item", "not_as_described", "damaged", "does_not_fit", "changed_mind")
REASONS: Table = {
    "en": "wrong item,wrong product,wrong colour,wrong color,wrong one,not what i ordered,different item,something else came"
    " | not as described,not like the picture,not like the photo,looks different,different from the,poor quality,bad quality,cheap quality,poorly made"
    " | broken,damaged,defective,faulty,cracked,torn,ripped,smashed,shattered,leaking,dented,stopped working,doesn't work,does not work,not working"
    " | too small,too big,too large,too tight,too loose,too long,too short,too wide,too narrow,doesn't fit,does not fit,don't fit,do not fit,didn't fit,doesnt fit,dont fit,wrong size,tight on me,pinch*"
    " | changed my mind,change my mind,don't like,do not like,didn't like,doesn't suit,don't want,do not want,don't need,no longer need,no longer want,not my style,dont like,dont want,dont need",
    "es": "producto equivocado,articulo equivocado,otro color,color equivocado,no es lo que pedi,me enviaron otr*"
    " | no es como,no coincide,distinto de la foto,mala calidad,diferente a la foto"
    " | roto,rota,rotos,rotas,danad*,defectuos*,no funciona,rajad*,rasgad*"
    " | demasiado pequen*,muy pequen*,me queda*,muy grande*,demasiado grande*,pequeno,pequena,pequenos,grande,grandes,aprieta*,estrech*,no me vale*,no me entra*,muy justo*,talla equivocada,ajustad*"
    " | cambie de opinion,he cambiado de opinion,cambiado de idea,no me gusta*,no me gusto,ya no lo quiero,no lo necesito,ya no lo necesito,no me convence*",
    "fr": "mauvais article,mauvaise couleur,pas la bonne couleur,pas ce que j'ai commande,autre article"
    " | pas conforme,non conforme,different de la photo,pas comme sur la photo,mauvaise qualite,qualite mediocre"
    " | casse,cassee,casses,abime*,endommage*,defectueu*,dechire*,ne marche pas,ne fonctionne pas,ne marche plus"
    " | trop petit*,trop grand*,trop serre*,trop large*,trop court*,trop long*,me va pas,ne va pas,me serre*,mauvaise taille,taille pas"
    " | change d'avis,plus envie,ne me plait*,me plait pas,ne l'aime pas,aime pas,n'en veux plus,plus besoin",
    "de": "falscher artikel,falschen artikel,falsche farbe,falsches produkt,nicht was ich bestellt,etwas anderes bestellt"
    " | nicht wie beschrieben,anders als auf,sieht anders aus,schlechte qualitat,mangelhafte qualitat"
    " | kaputt,beschadigt*,defekt*,zerbrochen,zerrissen,funktioniert nicht,geht nicht"
    " | zu klein,zu gross,zu groß,zu eng,zu weit,zu lang,zu kurz,passt nicht,passen nicht,falsche grosse,falsche große,nicht gepasst"
    " | anders uberlegt,meinung geandert,gefallt mir nicht,gefallen mir nicht,gefallt nicht,nicht gefallen,will es nicht mehr,brauche es nicht,nicht mehr gebraucht,mag ich nicht",
    "pt": "produto errado,item errado,cor errada,nao e o que pedi,mandaram outr*"
    " | nao e como,diferente da foto,ma qualidade,qualidade ruim,nao corresponde"
    " | quebrad*,danificad*,com defeito,defeituos*,rasgad*,trincad*,nao funciona"
    " | muito pequen*,pequeno demais,pequena demais,ficou pequen*,ficou grande,ficou apertad*,muito grande*,apertad*,nao serviu,nao serve,nao coube,tamanho errado,pequeno,pequena,grande demais,largo,larga"
    " | mudei de ideia,nao gostei,nao quero mais,nao preciso mais,nao combinou,me arrependi",
    "it": "articolo sbagliato,prodotto sbagliato,colore sbagliato,non e quello che ho ordinato"
    " | non e come,diverso dalla foto,diversa dalla foto,scarsa qualita,pessima qualita,non conforme"
    " | rotto,rotta,rotti,rotte,danneggiat*,difettos*,strappat*,non funziona"
    " | troppo piccol*,troppo grand*,troppo strett*,troppo largh*,troppo largo,troppo larga,troppo lung*,troppo cort*,non mi va,non mi vanno,non mi sta,mi sta stretto,mi sta largo,mi sta piccol*,taglia sbagliata"
    " | cambiato idea,ripensat*,non mi piac*,non lo voglio piu,non mi serve*",
    "ru": "не тот товар,не тот цвет,не то прислали,не то что заказ*"
    " | не соответствует,не как на фото,отличается от,плохое качество,плохого качества,не такое как"
    " | сломан*,разбит*,поврежд*,бракован*,брак,порван*,не работает"
    " | мал,мала,мало,малы,маловат*,маленьк*,велик,велика,велико,велики,великоват*,больш*,жмет,жмут,тесн*,узк*,не подош*,не тот размер,не подходит размер"
    " | передумал*,не понравил*,не нравит*,не нужен,не нужна,не нужно,больше не нужн*,не хочу",
    "zh": "发错,寄错,不是我买的,不是我要的,颜色不对"
    " | 与描述不符,描述不符,和图片不一样,跟图片不一样,色差,质量差,质量不好"
    " | 坏了,破了,破损,损坏,碎了,裂,瑕疵,不能用,不工作"
    " | 太小,太大,太紧,太松,太长,太短,有点小,有点大,有点紧,小了,大了,紧了,不合身,不合适,尺码不对,穿不上,穿不下"
    " | 不喜欢,不想要,改变主意,不需要,用不上,后悔",
    "ja": "違う商品,別の商品,間違った商品,色が違,注文と違,頼んだのと違"
    " | 説明と違,写真と違,イメージと違,思ってたのと違,思っていたのと違,品質が悪,質が悪"
    " | 壊れ,破損,割れ,不良,破れ,ヒビ,動かない,動きません"
    " | 小さ,大きすぎ,大きかった,きつ,ゆる,長すぎ,短すぎ,合わな,合いません,入らな"
    " | 気が変わ,気に入ら,いらなく,必要なくな,不要に,似合わ",
    "ko": "다른 상품,다른 제품,잘못 왔,잘못된 상품,주문한 게 아닌,색상이 다"
    " | 설명과 다,사진과 다,사진이랑 다,품질이 안,품질이 나"
    " | 깨졌,깨져,파손,고장,불량,찢어,작동이 안"
    " | 작아,작은,작네,커요,너무 커,크네,꽉,껴요,끼어,헐렁,안 맞,맞지 않"
    " | 마음이 바뀌,변심,마음에 안,맘에 안,필요 없,필요없,안 어울",
    "ar": "منتج خطأ,منتج غلط,لون غلط,لون مختلف,غير اللي طلبته,ليس ما طلبته,مو اللي طلبته"
    " | لا يطابق,غير مطابق,مختلف عن الصورة,غير الصورة,جودة سيئة,جودته سيئة,جودة رديئة"
    " | مكسور*,تالف*,معطوب*,ممزق*,عطلان*,لا يعمل,ما يشتغل"
    " | صغير,صغيرة,كبير,كبيرة,ضيق,ضيقة,واسع,واسعة,طويل,قصير,مقاس غلط,لا يناسبني,المقاس غير,ما جا على مقاسي"
    " | غيرت رأيي,غيرت رايي,ما عجبني,لم يعجبني,ما عجبتني,لا أريده,ما ابيه,لا أحتاجه,ما احتاجه",
}
# A larger size wanted, a smaller one, one that came too small, one too large: parted by "|".
SIZE_STEPS: Table = {
    "en": "bigger,larger,size up,sized up | smaller,size down | too small,too tight,too short,runs small | too big,too large,too loose,too long,runs large",
    "es": "mas grande,mas grandes,mayor | mas pequeno,mas pequena,mas pequenos,mas chico,mas chica,menor | pequeno,pequena,pequenos,pequenas,aprieta,aprietan,chico,chica,estrecho,estrecha | grande,grandes,ancho,holgado",
    "fr": "plus grand,plus grande,au-dessus,au dessus | plus petit,plus petite,en dessous,au-dessous | trop petit,trop petite,trop petits,trop petites,trop serre,trop serree,trop juste | trop grand,trop grande,trop grands,trop grandes,trop large",
    "de": "grosser,größer,grossere*,größere* | kleiner,kleinere* | zu klein,zu eng,zu kurz | zu gross,zu groß,zu weit,zu lang",
    "pt": "maior | menor,mais pequeno | pequeno,pequena,pequenos,pequenas,apertado,apertada,curto | grande,grandes,largo,larga,folgado",
    "it": "piu grande,piu grandi | piu piccolo,piu piccola,piu piccole | piccolo,piccola,piccoli,piccole,stretto,stretta,stretti,strette | grande,grandi,largo,larga,larghi,larghe",
    "ru": "побольше,больший,на размер больше,больше | поменьше,меньший,на размер меньше,меньше | мал,мала,мало,малы,маленьк*,тесн*,жмет,жмут | велик,велика,велико,велики,большеват*,большой,большая",
    "zh": "大一号,大一码,大一个码,换大 | 小一号,小一码,小一个码,换小 | 太小,小了,偏小,紧 | 太大,大了,偏大,松",
    "ja": "大きいサイズ,大きめ,ワンサイズ上,ひとつ上,一つ上 | 小さいサイズ,小さめ,ワンサイズ下,ひとつ下,一つ下 | 小さすぎ,小さかった,小さい,きつ | 大きすぎ,大きかった,大きい,ゆる",
    "ko": "큰 사이즈,큰 치수,한 치수 큰,더 큰,큰 걸로 | 작은 사이즈,작은 치수,한 치수 작은,더 작은,작은 걸로 | 작아,작네,작은데,작습니다,꽉,껴요,끼어 | 커요,너무 커,크네,커서,헐렁",
    "ar": "أكبر | أصغر | صغير,صغيرة,ضيق,ضيقة | كبير,كبيرة,واسع,واسعة",
}
# What is paid for the way: the fee, not the goods.
DELIVERY_FEE: Table = {
    "en": "shipping fee,shipping cost*,shipping charge*,delivery fee,delivery cost*,delivery charge*,postage,paid for shipping,paid for delivery,refund the shipping,refund my shipping,shipping back,shipping refunded,shipping refund,delivery refund,refund shipping",
    "es": "gastos de envio,coste de envio,costo de envio,costos de envio,costes de envio,portes,el envio de vuelta,pague de envio,pague por el envio,reembolsen el envio,reembolsar el envio,reembolso del envio",
    "fr": "frais de port,frais de livraison,frais d'envoi,frais d'expedition,rembourser la livraison,remboursez la livraison,remboursement de la livraison,frais de la livraison",
    "de": "versandkosten,versandgebuhr*,versandgebühr*,liefergebuhr*,liefergebühr*,lieferkosten,porto,portokosten",
    "pt": "frete,taxa de entrega,taxa de envio,custo de envio,custos de envio,portes,valor do envio,reembolso do envio,reembolsem o envio,reembolso da entrega",
    "it": "spese di spedizione,costi di spedizione,costo di spedizione,spese di consegna,costo della spedizione,costi della spedizione,rimborso della spedizione,rimborsare la spedizione,rimborsate la spedizione",
    "ru": "за доставку,стоимость доставки,стоимости доставки,деньги за доставку,плату за доставку",
    "zh": "运费,邮费,快递费,配送费",
    "ja": "送料,配送料,配送費,配達料",
    "ko": "배송비,배송료,택배비,배송 비용",
    "ar": "رسوم الشحن,رسوم التوصيل,مصاريف الشحن,تكلفة الشحن,تكاليف الشحن,أجرة التوصيل,سعر التوصيل,ثمن التوصيل,مصاريف التوصيل,تكلفة التوصيل",
}
# How many: the words for one, two, three are parted by "|".
COUNTS: Table = {
    "en": "one,just one,only one | two,both | three",
    "es": "uno,una | dos | tres",
    "fr": "un,une | deux | trois",
    "de": "eins,ein,eine,einer,eines | zwei | drei",
    "pt": "um,uma | dois,duas | tres",
    "it": "uno,una | due | tre",
    "ru": "один,одна,одно,одну,одной | два,две,двух | три,трех",
    "zh": "一个,一件,一瓶,一只 | 两个,两件,两瓶,两只 | 三个,三件,三瓶,三只",
    "ja": "一つ,ひとつ,一個,一点 | 二つ,ふたつ,二個,二点 | 三つ,三個,三点",
    "ko": "한 개,하나 | 두 개,둘 | 세 개,셋",
    "ar": "واحد,واحدة,وحدة | اثنان,اثنين,اثنتين,ثنتين | ثلاثة,ثلاث",
}
# Ways to put something right, the more particular ones first.
RESOLUTION_NAMES = ("repair", "keep_and_credit", "partial_refund", "resend", "full_refund")
RESOLUTIONS: Table = {
    "en": "repair,repairs,repaired,repairing,fix it,fixed,mend,mended"
    " | voucher,store credit,shop credit,as credit,the credit,gift card"
    " | partial refund,part refund,part of the money,part of my money,some money back,some of the money,partly back,a discount"
    " | new one,new ones,another one,replacement,replace,replaced,resend,send again,send it again,send me the right,send the right,send the missing,send me the missing,the right one,exchange,swap"
    " | refund,refunded,money back,reimburse*",
    "es": "reparar*,reparen,reparacion,arreglar*,arreglen,arreglo"
    " | saldo,vale,cupon,credito en la tienda"
    " | reembolso parcial,parte del dinero,una parte,descuento,rebaja"
    " | uno nuevo,una nueva,otro nuevo,otra nueva,nuevo,reponer*,reposicion,reemplazo,reemplazar*,volver a enviar,envien otra vez,envienme,enviar otra vez,el correcto,la correcta,cambiar*,cambio"
    " | reembolso,reembols*,mi dinero,el dinero,devolucion del dinero,me devuelv*,devolverme",
    "fr": "repar*,reparation"
    " | avoir,bon d'achat"
    " | remboursement partiel,une partie,partiellement,remise,reduction"
    " | un neuf,une neuve,nouveau,nouvelle,un autre,une autre,remplace*,renvoyez moi,renvoyer un,le bon,la bonne,echange*"
    " | rembours*,mon argent,l'argent",
    "de": "reparier*,reparatur*"
    " | gutschein*,guthaben,gutschrift"
    " | teilerstattung,teilweise,einen teil,teil des geldes,teil vom geld,rabatt,nachlass,preisnachlass"
    " | neuen,neue,neues,neuer,ersatz*,ersetz*,nochmal schicken,noch einmal schicken,erneut schicken,nachliefer*,nachsend*,den richtigen,die richtige,das richtige,umtausch*,austausch*"
    " | erstatt*,ruckerstattung,geld zuruck,mein geld",
    "pt": "repar*,conserto,consert*,arrumar,arranjar"
    " | vale,cupom,voucher,credito na loja"
    " | reembolso parcial,parte do dinheiro,parte do valor,uma parte,desconto"
    " | um novo,uma nova,outro,outra,reposicao,repor,substitu*,reenvi*,enviar de novo,mandar de novo,mandem de novo,o certo,a certa,o correto,a correta,trocar,troca"
    " | reembols*,meu dinheiro,dinheiro de volta,estorno,estornar",
    "it": "ripar*,aggiust*"
    " | buono,voucher,credito nel negozio"
    " | rimborso parziale,parte dei soldi,una parte,sconto"
    " | uno nuovo,una nuova,nuovo,nuova,un altro,un'altra,sostitu*,rispedi*,rimand*,quello giusto,quella giusta,cambio,cambiar*"
    " | rimbors*,i soldi,i miei soldi,soldi indietro",
    "ru": "ремонт*,отремонтир*,починить,почините,чинить"
    " | баллы,баллами,бонус*,купон*,сертификат*,на счет в магазине,на счет магазина"
    " | частичн*,часть денег,часть суммы,скидк*"
    " | новый,новую,новое,новые,замен*,пришлите,прислать,выслать,вышлите,дошлите,дослать,отправьте еще раз,обмен*,другой,другую"
    " | возврат денег,вернуть деньги,верните деньги,деньги обратно,деньги,полный возврат",
    "zh": "维修,修理,修一下,修好"
    " | 积分,购物金,优惠券,代金券,余额,抵用"
    " | 部分退款,退一部分,退部分,补偿一点,折扣"
    " | 换新,换一个,换货,补发,重发,重新发,再发,补寄,重寄,发对的,新的"
    " | 退款,退钱,全额,把钱退",
    "ja": "修理,直して,直し"
    " | クーポン,ポイント,ショップクレジット"
    " | 一部返金,一部だけ返金,値引き,割引"
    " | 新しい,交換,再送,送り直,もう一度送,代わり,正しい商品,代替"
    " | 返金,全額,お金を返",
    "ko": "수리,고쳐,as"
    " | 적립금,포인트,쿠폰,크레딧"
    " | 부분 환불,일부 환불,일부만,할인"
    " | 새 상품,새 제품,새것,새 걸로,새걸로,교환,다시 보내,재발송,재배송,바꿔,맞는 상품"
    " | 환불,전액,돈 돌려",
    "ar": "إصلاح*,تصليح*,اصلح*,تصلحو*,صيانة"
    " | رصيد*,قسيمة,كوبون"
    " | استرداد جزئي,جزء من المبلغ,جزء من الفلوس,خصم"
    " | جديد,جديدة,بديل,بديلة,استبدال*,تبديل*,إرسال مرة,ارسلو*,أرسلوا,إعادة إرسال,الصحيح,الصحيحة,غيره"
    " | استرداد,استرجاع المبلغ,فلوسي,أموالي,المبلغ,الفلوس,نقودي",
}
# One more thing rather than another one.
ADD: Table = {
    "en": "add,adding,on top,extra item,another item",
    "es": "anadir,anade*,agregar,agreg*,sumar,incluir",
    "fr": "ajout*,rajout*",
    "de": "hinzufug*,dazu,hinzu,zusatzlich,mitbestell*,dazubestell*",
    "pt": "adicion*,acrescent*,incluir",
    "it": "aggiung*",
    "ru": "добав*,докупить,дозаказ*",
    "zh": "加一,再加,添加,增加一,加上,多加",
    "ja": "追加,足し",
    "ko": "추가",
    "ar": "اضافه,اضف,اضيف,ازود,زيدوا,تضيفوا,تضيف",
}
# A code that did not come, or another one wanted.
ANOTHER_CODE: Table = {
    "en": "another code,new code,send it again,send again,resend,no code,didn't get,did not get,haven't got,didn't receive,haven't received,nothing came,no mail,no email,expired",
    "es": "otro codigo,nuevo codigo,reenvi*,de nuevo,otra vez,no me llego,no llego,no ha llegado,no recibi,no he recibido,ningun codigo,no llega,caduc*",
    "fr": "autre code,nouveau code,renvoy*,encore une fois,pas recu,rien recu,n'ai rien,aucun code,expire",
    "de": "anderen code,neuen code,neuer code,noch mal,noch einmal,nochmal,erneut,nicht bekommen,nicht erhalten,nichts bekommen,nichts angekommen,nicht angekommen,keinen code,keine mail,abgelaufen",
    "pt": "outro codigo,novo codigo,reenvi*,de novo,nao recebi,nao chegou,nenhum codigo,nada chegou,expirou",
    "it": "altro codice,nuovo codice,di nuovo,un'altra volta,non ho ricevuto,non e arrivat*,nessun codice,rimanda*,reinvia*,scaduto",
    "ru": "другой код,новый код,еще раз,ещё раз,заново,повторно,не пришел,не пришёл,не пришло,не получил*,нет кода,нет письма,истек",
    "zh": "重新发,再发,重发,没收到,没有收到,新的验证码,过期",
    "ja": "再送,もう一度,届いていません,届かない,届いてない,届きません,来ない,来ていません,新しいコード,期限切れ",
    "ko": "다시 보내,재전송,안 왔,안 와,못 받,오지 않,새 코드,만료",
    "ar": "رمز آخر,رمز جديد,مره اخرى,مرة ثانية,لم يصل,ما وصل,لم استلم,ما وصلني,ارسله,اعد الارسال,انتهت صلاحيته",
}
# Words of any question about sizes: they name no product, though they may stand in its title.
SIZE_WORDS: Table = {
    "en": "size,sizes,sizing",
    "es": "talla,tallas,talle,numero",
    "fr": "taille,tailles,pointure",
    "de": "grosse,große,grossen,großen",
    "pt": "tamanho,tamanhos,numero",
    "it": "taglia,taglie,misura,numero",
    "ru": "размер*",
    "zh": "尺码,码数,尺寸,大小",
    "ja": "サイズ",
    "ko": "사이즈,치수",
    "ar": "مقاس,المقاس,مقاسي,قياس",
}
_ARABIC: dict[int, str | None] = {ord(alef): "ا" for alef in "أإآٱ"}
_ARABIC |= {ord("ة"): "ه", ord("ى"): "ي", ord("ـ"): None, **dict.fromkeys(range(0x64B, 0x653))}


def plain(text: str) -> str:
    """`text` in the form in which words are compared: one width, one case, no accents, ASCII digits."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'").translate(_ARABIC)
    letters = []
    for letter in folded:
        if letter.isdigit() and not letter.isascii():
            letters.append(str(unicodedata.digit(letter)))
        elif ord(letter) < 0x500:
            letters.append(unicodedata.normalize("NFD", letter)[0])
        else:
            letters.append(letter)
    return "".join(letters)


@lru_cache(maxsize=512)
def _pattern(words: str, anywhere: bool) -> re.Pattern[str]:
    entries = [plain(word.strip()) for word in words.split(",") if word.strip()]
    if anywhere:
        return re.compile("|".join(re.escape(entry).replace(r"\ ", r"\s?") for entry in entries))
    parts = [
        re.escape(entry.rstrip("*")).replace(r"\ ", r"[\s-]+")
        + (r"\w*" if entry.endswith("*") else r"(?!\w)")
        for entry in entries
    ]
    # Arabic writes "and", "in", "for" and the article onto the word.
    return re.compile(rf"(?<!\w)(?:[وفبل]?(?:ال)?)(?:{'|'.join(parts)})")


def says(text: str, table: Table, language: str) -> bool:
    """Whether `text` has one of the table's words in `language`, or in English, which many mix in."""
    return bool(places(text, table, language))


def says_besides(text: str, table: Table, meant_otherwise: Table, language: str) -> bool:
    """As `says`, once the words of `meant_otherwise`, which hold some of the table's own, are cut out."""
    left = plain(text)
    for code in dict.fromkeys((language, "en")):
        left = without(left, meant_otherwise, code)
    return says(left, table, language)


def places(text: str, table: Table, language: str) -> list[int]:
    """Which of the table's groups (parted by "|") `text` names, from 0."""
    said = plain(text)
    found: set[int] = set()
    for code in dict.fromkeys((language, "en")):
        for place, words in enumerate(table.get(code, "").split("|") if code in table else []):
            if words.strip() and _pattern(words, code in ANYWHERE).search(said):
                found.add(place)
    return sorted(found)


def without(text: str, table: Table, language: str) -> str:
    """`text`, lower-cased where it was cut, without the table's words; unchanged where it has none."""
    if language not in table or not says(text, {language: table[language]}, language):
        return text
    return " ".join(_pattern(table[language], language in ANYWHERE).sub(" ", plain(text)).split())
