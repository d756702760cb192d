"""Words by which a shopper asks about a product: which of its facts, which currency, a notice, a lower price.

Tables as in `actions.words`.
"""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

from actions.words import Table

COLOUR = "colour"
# What each group of `ABOUT` asks for: names of the catalogue's attributes, and the colour, which is no attribute.
FACTS: tuple[tuple[str, ...], ...] = (
    ("material", "upper", "sole", "lining", "filling"),
    ("lining",),
    ("filling",),
    ("sole",),
    ("waterproof", "water_column", "membrane", "water_resistant"),
    ("origin",),
    ("weight",),
    ("dimensions", "height", "length", "width", "diameter", "heel"),
    ("volume", "capacity"),
    ("pieces",),
    ("battery_life", "battery", "capacity"),
    ("charging", "wireless_charging", "power", "cable"),
    ("connection", "ports", "data", "cable"),
    ("noise_cancelling",),
    ("compatible_with", "plugs", "standard", "connection"),
    ("in_the_box", "pieces"),
    ("vegan",),
    ("fragrance_free", "notes", "concentration"),
    ("active", "free_of", "silicone_free", "fragrance_free", "vegan"),
    ("skin_type",),
    ("hair_type",),
    ("dishwasher_safe",),
    ("microwave_safe",),
    ("oven_safe",),
    ("induction",),
    ("sun_protection",),
    ("certification",),
    ("warm_to", "filling"),
    ("fit", "rise", "leg", "length", "collar"),
    ("pocket",),
    ("display",),
    ("storage", "memory"),
    ("resolution", "sensor", "zoom", "video", "field_of_view"),
    ("power", "input", "plugs"),
    ("gps",),
    ("socket", "brightness", "colour_temperature"),
    ("shelf_life_open",),
    ("warranty",),
    (COLOUR,),
    ("chlorine_resistant",),
    ("burn_time",),
)
ABOUT: Table = {
    "en": "made of,material*,fabric*,composition,leather,suede,cotton,polyester,wool,silk,linen,plastic,glass,ceramic,steel,real leather,blend,what is it made,what's it made"
    " | lined,lining | filling,filled,down,padding,stuffing | sole,soles"
    " | waterproof*,water proof,water resistant,water-resistant,rain,rainproof,splash,swim,shower,wet,ip67,ipx*"
    " | made in,where is it made,where is this made,where are they made,where was it made,where it's made,country of origin,origin,come from,comes from,produced,manufactured"
    " | weight,weigh*,heavy,how light,grams,gsm"
    " | dimension*,measure*,height,tall,how high,high,length,how long is it,long is it,width,wide,how big,big,how large,diameter,depth,heel,how thick,size of it"
    " | volume,capacity,how much does it hold,litre*,liter*,ml,how many ml,mah,hold"
    " | how many pieces,pieces,how many in,pack of,set of,pairs | battery,batteries,battery life,how long does it last"
    " | charg*,usb-c,usb c,wireless charging,qi | bluetooth,wifi,wi-fi,connect*,port,ports,cable,jack,usb,wireless"
    " | noise cancel*,anc,noise-cancel* | compatib*,work with,works with,fit my,fits my,fit the,fit an,fit a,iphone,android,samsung,ios,mac,windows,pixel"
    " | in the box,included,include*,come with,comes with,comes in the box,accessories | vegan,animal,leather free,cruelty free,cruelty-free"
    " | fragrance*,perfume*,scent*,smell*,unscented | ingredient*,contain*,paraben*,silicone*,alcohol,sulfate*,sulphate*,active,toluene,formaldehyde,hyaluronic,niacinamide"
    " | skin,skin type,oily,sensitive skin | hair | dishwasher* | microwave* | oven,ovenproof | induction"
    " | spf,upf,uv,uva,sun protection,sunscreen | certif*,gots,oeko,oeko-tex,organic,fair trade,ce mark,standard,rws,rds"
    " | warm,warmth,winter,cold,insulat* | cut,the fit,slim fit,regular fit,loose,tight fit,rise,high waist*,collar,leg shape | pocket*"
    " | screen,display,inch,inches | storage,memory,ram,gb | resolution,camera,megapixel*,video,zoom,sensor,4k,dpi,field of view"
    " | watt*,power,voltage,volt*,plug,plugs,adapter,adaptor | gps | bulb*,socket,lumen*,bright*,dim,dimm*,kelvin,light color"
    " | once opened,after opening,shelf life,expir*,keep after | warranty,guarantee | colour*,color* | chlor* | burn,burning,burns",
    "es": "hech* de,de que esta hech*,de que es,material*,tela,tejido,composicion,cuero,piel de,algodon,poliester,lana,seda,lino,plastico,vidrio,ceramica,acero,cuero autentico,piel autentica"
    " | forro,forrad* | relleno,plumas,plumon | suela,suelas | impermeable*,agua,lluvia,resistente al agua,sumergible,mojar*,waterproof"
    " | donde se fabrica,fabricad*,hecho en,hecha en,hechos en,de donde es,de donde viene,origen,pais de origen,donde esta hech*,procedencia"
    " | peso,pesa,pesan,pesad*,gramos,gramaje | medida*,dimension*,mide,miden,alto,altura,largo,ancho,diametro,tamano,que tan grande,tacon,profundidad"
    " | volumen,capacidad,litros,mililitros,ml,cabe,cuanto trae | piezas,unidades trae,cuantos vienen,cuantas vienen,cuantos trae,pares"
    " | bateria,pila,pilas,autonomia,cuanto dura | carga,cargador,carga inalambrica,usb-c,recarga*,se carga | bluetooth,wifi,conexion,conecta*,puerto,puertos,cable,usb,inalambric*"
    " | cancelacion de ruido,cancela el ruido,ruido | compatib*,funciona con,sirve para,vale para,iphone,android,samsung,ios,windows"
    " | en la caja,incluye*,viene con,vienen con,trae,accesorios,contenido de la caja | vegan*,animal,crueldad | perfume*,fragancia*,olor,huele,aroma"
    " | ingrediente*,contiene*,paraben*,silicona*,alcohol,sulfato*,principio activo,hialuronico | tipo de piel,piel seca,piel grasa,piel sensible,para que piel | cabello,pelo | lavavajillas,lavaplatos | microondas | horno | induccion"
    " | spf,fps,uv,proteccion solar | certific*,gots,oeko,organic*,ecologic*,comercio justo | abriga*,calient*,calido,calida,frio,invierno,temperatura | corte,ajustad*,holgad*,talle alto,tiro,cuello,entallad* | bolsillo*"
    " | pantalla,pulgadas | almacenamiento,memoria,ram,gb | resolucion,camara,megapixel*,video,zoom,sensor,4k | potencia,vatios,voltaje,voltios,enchufe*,clavija,adaptador | gps | bombilla*,foco,casquillo,lumen*,brillo,luz"
    " | una vez abiert*,despues de abrir,caduc*,vence | garantia | color,colores | cloro | arde,quema,combustion",
    "fr": "matiere*,en quoi,fait en,faite en,faits en,tissu,composition,cuir,daim,coton,polyester,laine,soie,lin,plastique,verre,ceramique,acier,vrai cuir"
    " | doublure,double,doublee | garnissage,rembourrage,plumes,duvet | semelle,semelles | impermeable*,etanche*,eau,pluie,deperlant*,waterproof"
    " | fabrique,fabriquee,fabriques,origine,provenance,ou est-ce fabrique,vient d'ou,d'ou vient,d'ou il vient,made in,pays de fabrication"
    " | poids,pese,pesent,lourd*,leger,legere,grammes,grammage | dimension*,mesure*,hauteur,haut,longueur,largeur,large,diametre,taille fait,quelle taille fait,profondeur,talon,encombrement"
    " | volume,contenance,capacite,litres,ml,contient combien | combien de pieces,pieces,lot de,combien il y en a,paires | batterie,pile,piles,autonomie,tient combien"
    " | charge,recharge*,chargeur,sans fil,usb-c,qi | bluetooth,wifi,wi-fi,connexion,connect*,port,ports,cable,prise jack,usb | reduction de bruit,bruit,anc"
    " | compatib*,marche avec,fonctionne avec,va sur,iphone,android,samsung,ios,windows | dans la boite,inclus*,fourni*,livre avec,accessoires,contenu de la boite"
    " | vegan*,vegetalien*,animal*,cruelty | parfum*,odeur,senteur | ingredient*,contient*,paraben*,silicone*,alcool,sulfate*,actif,actifs,hyaluronique"
    " | type de peau,peau seche,peau grasse,peaux,peau sensible,quelle peau | cheveux | lave-vaisselle,lave vaisselle | micro-onde*,micro onde* | au four,four | induction"
    " | spf,uv,indice de protection,protection solaire | certifi*,gots,oeko,bio,biologique,commerce equitable,norme | chaud*,tient chaud,froid,hiver,temperature"
    " | coupe,cintre*,ajuste*,ample,taille haute,col,evase* | poche,poches | ecran,pouces | stockage,memoire,ram,go | resolution,camera,megapixel*,video,zoom,capteur,4k"
    " | puissance,watt*,voltage,volt*,fiche*,prise,adaptateur | gps | ampoule*,culot,lumen*,luminosite,lumiere | apres ouverture,une fois ouvert*,peremption,se conserve | garantie,garanti | couleur*,coloris | chlore | brule,combustion",
    "de": "material*,woraus,aus was,stoff,zusammensetzung,echtleder,leder,kunstleder,wildleder,baumwolle,polyester,wolle,seide,leinen,plastik,kunststoff,glas,keramik,stahl,gemacht aus"
    " | futter,gefuttert* | fullung,gefullt*,daunen,federn | sohle,sohlen | wasserdicht*,wasserfest*,wasserabweisend*,wassersaule,regen*,nass,wasser,schwimmen"
    " | hergestellt,herstellung,hergestellt wird,gemacht in,made in,herkunft*,woher,kommt das her,ursprung*,produziert"
    " | gewicht,wiegt,wiegen,schwer,leicht,gramm,grammatur | masse,maße,abmessung*,hoch,hohe,lang,lange,breit,breite,durchmesser,wie gross,wie groß,absatz*,tief,tiefe"
    " | inhalt,volumen,fassungsvermogen,kapazitat,liter,milliliter,ml,passt rein | wie viele teile,wie viele stuck,teile,teilig,stuckzahl,paar | akku,akkulaufzeit,batterie*,laufzeit,wie lange halt"
    " | laden,ladt,aufladen,ladegerat,usb-c,kabellos laden,qi | bluetooth,wlan,wifi,verbind*,anschluss*,anschlusse,kabel,usb,klinke,kabellos | gerauschunterdruckung,noise*,anc"
    " | kompatib*,passt zu,passt auf,passt die,funktioniert mit,lauft mit,iphone,android,samsung,ios,windows | lieferumfang,dabei,enthalten,mitgeliefert,zubehor"
    " | vegan*,tierversuch*,tierisch* | duft*,parfum*,parfüm*,riecht,geruch | inhaltsstoff*,enthalt,parabene*,silikon*,alkohol,sulfat*,wirkstoff*,hyaluron*"
    " | hauttyp,haut,trockene haut,fettige haut,empfindliche haut | haar,haare,haartyp | spulmaschine*,geschirrspuler* | mikrowelle* | backofen*,ofenfest | induktion*"
    " | lsf,spf,uv,sonnenschutz,lichtschutz* | zertifi*,gots,oeko*,oko*,bio,siegel,ce-zeichen,fairtrade | warm,warme,warmt,kalte,winter*,minusgrade"
    " | schnitt,passform,geschnitten,tailliert,leibhohe,kragen,high waist,hoher bund | tasche,taschen,innentasche*"
    " | bildschirm,display,zoll | speicher*,arbeitsspeicher,ram,gb | auflosung,kamera,megapixel,video,zoom,sensor,4k | watt,leistung,volt,spannung,stecker,adapter | gps | birne,gluhbirne,leuchtmittel,fassung,lumen,hell,helligkeit,dimmbar"
    " | nach dem offnen,haltbar*,ablauf* | garantie | farbe,farben | chlor* | brennt,brenndauer",
    "pt": "feit* de,de que e feit*,de que material,material*,tecido,composicao,couro,camurca,algodao,poliester,seda,linho,plastico,vidro,ceramica,aco,couro legitimo"
    " | forro,forrad* | enchimento,recheio,plumas,penas | sola,solado | impermeavel,impermeaveis,a prova d'agua,prova d'agua,prova de agua,agua,chuva,resistente a agua,molhar"
    " | fabricad*,feito em,feita em,onde e feit*,origem,de onde vem,de onde e,onde foi feit*,procedencia,produzid*"
    " | peso,pesa,pesam,pesad*,gramas,gramatura | medida*,dimens*,mede,medem,altura,alto,comprimento,largura,diametro,qual o tamanho dele,qual o tamanho dela,profundidade,salto"
    " | volume,capacidade,litros,ml,cabe,quantos ml | quantas pecas,pecas,quantos vem,quantas unidades vem,pares | bateria,pilha,pilhas,autonomia,quanto dura"
    " | carrega*,carregador,recarreg*,sem fio,usb-c,qi | bluetooth,wifi,wi-fi,conexao,conecta*,porta,portas,cabo,usb,entrada p2 | cancelamento de ruido,ruido,anc"
    " | compativ*,funciona com,serve no,serve para,serve em,iphone,android,samsung,ios,windows | na caixa,inclui,inclus*,vem com,vem junto,acessorios"
    " | vegan*,animal,animais,cruelty | perfume*,fragrancia*,cheiro,cheira,aroma | ingrediente*,contem,paraben*,silicone*,alcool,sulfato*,ativo,ativos,hialuronico"
    " | tipo de pele,pele seca,pele oleosa,pele sensivel,qual pele | cabelo,cabelos | lava-loucas,lava loucas,maquina de lavar louca | micro-ondas,microondas | forno | inducao"
    " | fps,spf,uv,protecao solar | certific*,gots,oeko,organic*,selo | esquenta,quente,quentinh*,aquece,frio,inverno,temperatura | caimento,corte,modelagem,justo,cintura alta,gola | bolso,bolsos"
    " | tela,polegadas | armazenamento,memoria,ram,gb | resolucao,camera,megapixel*,video,zoom,sensor,4k | potencia,watts,voltagem,volts,bivolt,tomada,plugue,adaptador | gps | lampada*,soquete,lumen*,brilho,luz"
    " | depois de abert*,validade,vence,apos abert* | garantia | cor,cores | cloro | queima,queimando",
    "it": "fatt* di,di che cosa,di cosa e fatt*,di che materiale,material*,tessuto,composizione,pelle vera,vera pelle,in pelle,cuoio,cotone,poliestere,lana,seta,lino,plastica,vetro,ceramica,acciaio"
    " | fodera,foderat* | imbottitura,imbottit*,piuma,piume,riempimento | suola,suole | impermeabil*,acqua,pioggia,resistente all'acqua,waterproof,bagnare"
    " | dove e fatt*,prodott* in,fabbricat*,made in,fatto in,fatta in,origine,da dove viene,provenienza,dove viene prodott*"
    " | peso,pesa,pesano,pesante,leggero,grammi,grammatura | misura,misure,dimension*,alto,altezza,lungo,lunghezza,largo,larghezza,diametro,quanto e grande,quanto grande,profondita,tacco"
    " | volume,capacita,litri,ml,contiene quanto,ci sta,ci stanno | quanti pezzi,pezzi,paia | batteria,batterie,pila,pile,autonomia,quanto dura"
    " | ricarica*,caricatore,carica,senza fili,wireless,usb-c,qi | bluetooth,wifi,wi-fi,connessione,conness*,collega*,porta usb,porte,cavo,usb,jack | cancellazione del rumore,cancellazione rumore,rumore,anc"
    " | compatibil*,funziona con,va bene per,va bene con,iphone,android,samsung,ios,windows | nella confezione,nella scatola,incluso,inclusi,inclusa,compreso,accessori"
    " | vegan*,animal*,cruelty | profum*,fragranz*,odore,profumazione | ingredient*,contiene,paraben*,silicon*,alcol,solfat*,principio attivo,principi attivi,ialuronico"
    " | tipo di pelle,pelle secca,pelle grassa,pelle sensibile,che pelle | capelli | lavastoviglie | microonde | forno | induzione"
    " | spf,uv,protezione solare | certificat*,certificazione,gots,oeko,biologic*,bio | caldo,calda,tiene caldo,freddo,inverno,temperatura | vestibilita,taglio,aderente,vita alta,colletto,collo | tasca,tasche,taschino"
    " | schermo,display,pollici | memoria,archiviazione,ram,gb | risoluzione,fotocamera,megapixel*,video,zoom,sensore,4k | potenza,watt,voltaggio,volt,presa,spina,adattatore | gps | lampadina,lampadine,attacco,lumen*,luminosita,luce"
    " | dopo l'apertura,una volta aperto,scad*,si conserva | garanzia | colore,colori | cloro | brucia,durata della fiamma",
    "ru": "из чего,материал*,состав,ткан*,кож*,замш*,хлоп*,полиэстер*,шерст*,шелк*,лен,льна,пластик*,стекл*,керамик*,стал*,натуральн*"
    " | подклад* | наполн*,пух,пухов*,перо | подошв* | непромок*,водонепроницаем*,водостойк*,влагозащ*,вод*,дожд*,промок*"
    " | где сделан*,сделан* в,производ*,страна,происхожд*,откуда,изготов*,где шьют,где сшит*"
    " | вес,весит,весят,тяжел*,легк*,грамм* | размеры,габарит*,высот*,длин*,ширин*,диаметр*,глубин*,каблук*,какой величины"
    " | объем*,емкост*,литр*,мл,вмеща*,помеща* | сколько штук,штук в,предмет*,сколько в наборе,пар в,в упаковке | батаре*,аккумулятор*,сколько держит,автономн*,время работы"
    " | заряд*,зарядк*,беспроводн* зарядк*,usb-c,qi | bluetooth,блютуз*,wi-fi,wifi,вайфай,подключ*,разъем*,порт,порты,кабел*,usb,провод | шумопод*,шумодав*,anc"
    " | совмест*,подходит к,подойдет к,подойдет для,подходит для,работает с,iphone,айфон*,android,андроид*,samsung,самсунг*,ios,windows | в комплект*,комплектац*,входит в,что в коробке,в коробке,идет в комплекте"
    " | веган*,животн* | отдуш*,парфюм*,запах*,пахнет,аромат* | ингредиент*,содерж*,парабен*,силикон*,спирт*,сульфат*,действующ*,гиалурон*"
    " | тип кожи,для кожи,сухой кожи,жирной кожи,чувствительной кожи,какой кожи | волос* | посудомо* | микроволнов*,свч | духовк*,духовой | индукц*"
    " | spf,uv,защит* от солнца,уф | сертифи*,gots,oeko,органич*,эко,знак качества | тепл*,греет,мороз*,зим*,холод* | крой,фасон,посадк*,облега*,приталенн*,воротник* | карман*"
    " | экран*,дисплей*,дюйм* | памят*,накопител*,озу,гб | разрешени*,камер*,мегапиксел*,видео,зум*,матриц*,4k | мощност*,ватт*,напряжен*,вольт*,вилк*,переходник* | gps,жпс | ламп*,цоколь,цоколя,люмен*,ярк*"
    " | после вскрытия,срок годности,хран* | гаранти* | цвет,цвета,цветов,цвете,расцвет* | хлор* | горит,горения",
    "zh": "材质,材料,面料,成分,什么做的,真皮,皮的,纯棉,棉的,羊毛,真丝,塑料,玻璃,陶瓷,不锈钢,料子 | 里衬,内衬,里料,衬里 | 填充,羽绒,充绒,填的 | 鞋底,大底 | 防水,防泼水,淋雨,下雨,泡水,水洗澡,游泳"
    " | 产地,哪里产,哪产,哪里生产,哪国,哪个国家,国产,原产,制造,哪里做的,哪里造 | 多重,重量,克重,几斤,轻不轻,重不重,多少克 | 多高,多长,多宽,多大,尺寸,长宽高,高度,长度,宽度,直径,跟高,鞋跟,规格"
    " | 容量,净含量,多少毫升,毫升,几升,装多少,能装 | 几件,几只,几个装,几双,多少件,一套几 | 电池,续航,用多久,能用几小时,待机 | 充电,快充,无线充,充满,typec,type-c | 蓝牙,wifi,无线网,连接,接口,数据线,usb,耳机孔 | 降噪"
    " | 兼容,适配,支持苹果,苹果手机,iphone,安卓,华为,三星,能配,适用于,适合什么手机,支持什么 | 包装里,盒子里,附带,配件,包含什么,送不送,配什么,标配 | 纯素,素食,动物 | 香精,香味,味道,气味,香调 | 成分表,含不含,含有,酒精,硅油,无硅,防腐剂,有效成分,玻尿酸,烟酰胺"
    " | 肤质,皮肤,敏感肌,油皮,干皮 | 发质,头发 | 洗碗机 | 微波炉 | 烤箱 | 电磁炉 | 防晒,紫外线,spf | 认证,有机,证书,gots,3c | 保暖,暖和,抗寒,零下,冬天穿,御寒,厚不厚 | 版型,修身,宽松,腰型,高腰,领型,款式是 | 口袋,兜"
    " | 屏幕,英寸,显示屏 | 内存,存储,运存 | 分辨率,像素,摄像,录像,变焦,传感器,视频 | 功率,多少瓦,电压,插头,转换器,伏 | gps,定位 | 灯泡,灯头,亮度,流明,色温,亮不亮 | 开封后,保质期,过期 | 保修,质保 | 颜色,什么色,色号 | 耐氯,泳池 | 燃烧,烧多久,点多久",
    "ja": "素材,材質,生地,何でできて,成分は,本革,革,綿,コットン,ポリエステル,ウール,シルク,リネン,プラスチック,ガラス,陶器,ステンレス | 裏地 | 中わた,中綿,ダウン,詰め物 | ソール,靴底 | 防水,撥水,耐水,雨,水に,水濡れ,お風呂"
    " | 生産国,原産国,どこ製,どこの国,日本製,中国製,製造国,どこで作,産地,何製 | 重さ,重量,何グラム,何キロ,軽い,重い | 寸法,高さ,長さ,幅,奥行,直径,丈,何センチ,大きさ,ヒール | 容量,内容量,何ml,何リットル,何ミリ | 何個入,何枚,何足,何点,個数,何本 | 電池,バッテリー,何時間,持ち時間,連続使用"
    " | 充電,急速充電,ワイヤレス充電,タイプc,type-c,usb-c | bluetooth,ブルートゥース,wi-fi,wifi,接続,端子,ポート,ケーブル,usb | ノイズキャンセ,ノイキャン | 対応,互換,使えますか,iphone,アイフォン,android,アンドロイド,機種 | 同梱,付属,入ってい,セット内容,箱の中 | ヴィーガン,ビーガン,動物"
    " | 香り,無香料,匂い,におい,香料 | 配合,入ってる成分,全成分,アルコール,シリコン,パラベン,有効成分,ヒアルロン,ナイアシン | 肌質,敏感肌,乾燥肌,脂性肌,肌に | 髪質,髪に | 食洗機,食器洗い | 電子レンジ,レンジ | オーブン | ih | spf,uv,日焼け,紫外線 | 認証,オーガニック,gots,pse,技適,マーク | 暖かい,あたたかい,防寒,冬,気温,マイナス"
    " | シルエット,フィット,細身,ゆったり,股上,衿,襟 | ポケット | 画面,ディスプレイ,インチ | メモリ,ストレージ,ギガ | 解像度,画素,カメラ,動画,ズーム,センサー | ワット,消費電力,電圧,プラグ,コンセント,変換 | gps | 電球,口金,明るさ,ルーメン,色温度 | 開封後,使用期限,賞味 | 保証 | 色,カラー | 塩素 | 燃焼",
    "ko": "소재,재질,원단,뭘로 만들,뭐로 만들,가죽,면이,순면,폴리,울이,실크,린넨,플라스틱,유리,도자기,스테인리스,혼용률 | 안감 | 충전재,다운,솜털,속재료 | 밑창,아웃솔 | 방수,생활방수,비 올,비 맞,물에,젖"
    " | 원산지,제조국,어디서 만들,어디 제품,어느 나라,국산,중국산,만든 곳 | 무게,몇 그램,몇 키로,무거,가벼 | 치수,높이,길이,너비,폭,지름,얼마나 큰,크기,몇 센티,굽 | 용량,내용량,몇 ml,몇 리터,몇 미리 | 몇 개입,몇 개 들,몇 장,몇 켤레,몇 개가 | 배터리,건전지,몇 시간,사용 시간,얼마나 가"
    " | 충전,무선 충전,c타입,usb-c,급속 | 블루투스,와이파이,연결,단자,포트,케이블,usb | 노이즈,노캔 | 호환,맞나요 아이폰,아이폰,안드로이드,갤럭시,기종,쓸 수 있나요 | 구성품,들어 있,들어있,포함,박스에,같이 오 | 비건,동물 | 향이,향은,무향,냄새,향료 | 성분,알코올,실리콘,파라벤,히알루론,나이아신"
    " | 피부,민감성,지성,건성 | 모발,머릿결,머리카락 | 식기세척기 | 전자레인지,전자렌지 | 오븐 | 인덕션 | 자외선,spf,uv | 인증,유기농,오가닉,gots,kc | 따뜻,보온,겨울,영하,추위 | 핏,슬림,루즈,밑위,칼라,카라 | 주머니,포켓"
    " | 화면,디스플레이,인치 | 메모리,저장,기가 | 해상도,화소,카메라,동영상,줌,센서 | 전력,와트,전압,볼트,플러그,돼지코,어댑터 | gps | 전구,소켓,밝기,루멘,색온도 | 개봉 후,유통기한,사용기한 | 보증 | 색상,색깔,컬러,무슨 색 | 염소 | 연소,몇 시간 타",
    "ar": "خامة,خامته,خامتها,مادة,قماش,القماشة,مصنوع من,مصنوعة من,مم صنع,من ايش,جلد,قطن,بوليستر,صوف,حرير,كتان,بلاستيك,زجاج,سيراميك,ستيل,فولاذ | بطانة,مبطن* | حشوة,حشو,ريش | نعل,نعله | مقاوم للماء,مقاومة للماء,ضد الماء,ماء,مطر,ضد المي,المويه"
    " | صنع في,مصنوع في,مصنوعة في,بلد الصنع,وين مصنوع,اين صنع,اين يصنع,منشأ,صناعة,من وين | وزن,وزنه,وزنها,يزن,ثقيل,خفيف,جرام,غرام | ابعاد,أبعاد,مقاسات,ارتفاع,طول,طوله,عرض,قطر,حجمه,حجمها,كعب | سعة,سعته,لتر,مل,حجم العبوة,يتسع | كم قطعة,عدد القطع,قطع,كم حبة"
    " | بطارية,البطاريه,بطاريته,كم تدوم,كم ساعة | شحن,يشحن,شاحن,شحن لاسلكي,usb-c | بلوتوث,واي فاي,wifi,يتصل,توصيل بالجوال,منفذ,منافذ,كابل,usb | عزل الضوضاء,الغاء الضوضاء,إلغاء الضوضاء,ضوضاء | متوافق*,يعمل مع,يشتغل مع,يناسب ايفون,ايفون,آيفون,اندرويد,أندرويد,سامسونج,iphone | في العلبة,محتويات,ملحقات,يجي مع,يأتي مع,مرفق"
    " | نباتي*,فيغن,حيوان* | عطر,معطر*,رائحة,ريحة,بدون عطور | مكونات,يحتوي,تحتوي,كحول,سيليكون,بارابين,المادة الفعالة,هيالورونيك | نوع البشرة,بشرة,البشرة,بشرتي | شعر,الشعر | غسالة الصحون,غسالة صحون,جلاية | ميكروويف,مايكرويف | فرن,الفرن | حث حراري,الحث"
    " | حماية من الشمس,واقي,spf,uv | شهادة,معتمد*,عضوي,gots | دافئ,يدفئ,يدفي,برد,البرد,شتاء,الشتاء | قصة,قصته,ضيق,واسع,خصر عالي,ياقة | جيب,جيوب | شاشة,الشاشة,بوصة,انش | ذاكرة,تخزين,رام | دقة,كاميرا,ميجابكسل,فيديو,زوم,حساس | واط,قدرة,فولت,جهد,قابس,فيش,محول | gps,جي بي اس"
    " | لمبة,مصباح,سطوع,اضاءة,إضاءة | بعد الفتح,صلاحية,ينتهي | ضمان | لون,ألوان,الوان | كلور | يحترق,احتراق",
}
# Whoever asks for all there is, rather than for one fact.
EVERYTHING: Table = {
    "en": "details,specs,specifications,features,tell me about,tell me more,more about,what is it like,describe,information,info",
    "es": "detalles,caracteristicas,especificaciones,cuentame,mas informacion,informacion,como es",
    "fr": "details,caracteristiques,specifications,parlez-moi,plus d'infos,informations,fiche,comment est",
    "de": "details,eigenschaften,merkmale,technische daten,daten,mehr uber,erzahl*,informationen,infos,wie ist",
    "pt": "detalhes,caracteristicas,especificacoes,fala mais,me fale,mais informacoes,informacoes,como e",
    "it": "dettagli,caratteristiche,specifiche,scheda,parlami,dimmi di piu,informazioni,com'e",
    "ru": "подробн*,характеристик*,описани*,расскаж*,информаци*",
    "zh": "详情,参数,介绍,特点,了解一下,怎么样,信息",
    "ja": "詳細,スペック,仕様,特徴,詳しく,どんな商品,情報",
    "ko": "상세,스펙,사양,특징,설명해,자세히,정보,어떤 제품",
    "ar": "تفاصيل,مواصفات,مميزات,معلومات,اخبرني,أخبرني,حدثني",
}
# Whoever wants to hear when something is back.
NOTIFY: Table = {
    "en": "notify,notification,let me know,tell me when,tell me as soon,alert me,remind me,email me when,e-mail me when,ping me,waitlist,waiting list,message me when",
    "es": "avis*,notific*,dime cuando,me dices cuando,lista de espera,escribeme cuando,alerta",
    "fr": "prevenez,prevenir,previens,avertir,avertissez,alerte,notifi*,dites-moi quand,tenez-moi,liste d'attente,ecrivez-moi",
    "de": "benachrichtig*,bescheid,sag mir wenn,sagt mir,sagen sie mir,informier*,meldet euch,melden sie sich,warteliste,erinner*,schreibt mir,schreiben sie mir",
    "pt": "avis*,notific*,me diga quando,me fala quando,me chama quando,lista de espera,alerta",
    "it": "avvis*,notific*,fammi sapere,fatemi sapere,mi fai sapere,lista d'attesa,scrivimi quando,scrivetemi",
    "ru": "сообщит*,уведом*,дайте знать,дай знать,напишите когда,напиши когда,скажите когда появ*,лист ожидания,предупред*,оповест*",
    "zh": "通知我,告诉我一声,提醒我,到货提醒,到货通知,补货提醒,补货通知,说一声,叫我,到了告诉,到货告诉,登记",
    "ja": "知らせ,通知,教えてほし,入荷したら,入ったら教え,連絡,お知らせ,入荷通知",
    "ko": "알려,알림,연락,통지,입고되면,재입고 알림,문자",
    "ar": "بلغ*,أبلغ*,ابلغ*,أخبر*,اخبر*,خبر*,نبه*,اشعار*,إشعار*,أعلم*,اعلم*,راسل*,قائمة الانتظار",
}
# Whoever has seen it for less elsewhere, or earlier.
MATCH: Table = {
    "en": "price match*,match the price,match this price,match that,beat the price,beat that price,cheaper,lower price,competitor*,price drop*,dropped,price went down,undercut,less elsewhere,for less,price guarantee,price adjust*",
    "es": "igual*,mas barato,mas barata,mas baratos,mejor precio,competencia,bajo de precio,bajaron,menos en otr*,garantia de precio",
    "fr": "align*,moins cher,moins chere,concurren*,meilleur prix,baisse de prix,prix a baisse,garantie de prix,remboursez la difference,egaler",
    "de": "gunstiger*,billiger*,preisgarantie,tiefpreis*,bestpreis*,preis mitgehen,mitgehen,zieht ihr mit,konkurrenz,preis gesunken,preisanpassung,gleichziehen,preis angleich*",
    "pt": "cobr* o preco,cobrem,igualam,iguala*,mais barat*,concorren*,melhor preco,preco caiu,baixou de preco,garantia de preco",
    "it": "costa meno,meno altrove,piu basso,piu economic*,concorren*,pareggi*,adegu*,allinea*,prezzo sceso,abbassato,garanzia del prezzo,miglior prezzo,meno caro",
    "ru": "дешевле,ниже цен*,цена ниже,конкурент*,гарантия цены,лучшей цены,цена упала,подешев*,снизил*,сравняет*,уравня*",
    "zh": "更便宜,便宜点,比你们便宜,便宜,价保,保价,降价了,比价,别家,别的店,其他店,差价,同价",
    "ja": "安い,安く売,最安,他店,他社,他の店,価格保証,値下がり,値下げ,対抗,価格を合わせ,同じ値段に",
    "ko": "더 싸,더 저렴,싸게 파,최저가,타사,다른 데,다른 곳,다른 쇼핑몰,가격 맞춰,가격 보상,가격이 내,가격 내렸,차액",
    "ar": "أرخص,ارخص,منافس*,سعر أقل,بسعر أقل,بسعر اقل,مطابقة السعر,تطابقون,نزل السعر,انخفض,ضمان السعر,أقل سعر",
}
# Whoever wants many.
BULK: Table = {
    "en": "bulk,wholesale,volume discount,quantity discount,in quantity,large order,reseller,resell,pcs,pieces,for a team,corporate,trade price,b2b,units",
    "es": "al por mayor,mayorist*,por volumen,por cantidad,volumen,grandes cantidades,unidades,piezas,empresa,revend*",
    "fr": "en gros,grossiste*,quantite,prix de gros,degressif*,par lot,grosse commande,revend*,unites,pieces,exemplaires,entreprise",
    "de": "mengenrabatt,staffelpreis*,grosshandel,großhandel,grossbestell*,großbestell*,grossere menge*,größere menge*,stuckzahl*,stuck,wiederverkauf*,firmen*",
    "pt": "atacado,por volume,em quantidade,grande quantidade,unidades,revend*,empresa,pecas",
    "it": "all'ingrosso,ingrosso,quantita,grossi quantitativi,pezzi,rivend*,stock,azienda",
    "ru": "опт,оптом,оптов*,крупн* парти*,парти*,за количеств*,штук,шт,перепрод*,большой заказ",
    "zh": "批发,批量,大量,团购,多买,拿货,多件,企业采购,件以上,起订",
    "ja": "まとめ買い,まとめて,大量,卸,法人,ロット,複数買,数量割引",
    "ko": "대량,도매,단체,많이 사,여러 개 사,수량 할인,공동구매,묶음",
    "ar": "بالجملة,جملة,كمية,كميات,بكميات,عدد كبير,للشركات,تاجر,حبة,قطعة",
}
# Currencies by name, in the order of CURRENCY_CODES; the last group is sold in nowhere here.
CURRENCY_CODES = ("EUR", "USD", "GBP", "CHF", "JPY", "CNY", "KRW", "BRL", "RUB", "MXN", "AED", "SAR", None)
CURRENCIES: Table = {
    "en": "euro,euros,eur,€ | dollar,dollars,usd,us$,bucks | pound,pounds,gbp,sterling,quid | swiss franc*,franc,francs,chf | yen,jpy | yuan,rmb,cny | korean won,krw | reais,brl | rouble*,ruble* | mexican pesos,pesos,mxn | dirham*,aed | riyal*,sar"
    " | rupee*,inr,aud,australian dollars,cad,canadian dollars,lira*,zloty,pln,kronor,sek,nok,dkk,czk,huf,forint*,hkd,sgd,twd,nzd,zar,rand,bitcoin",
    "es": "euro,euros | dolar,dolares | libra,libras | franco suizo,francos suizos,francos | yen,yenes | yuan,yuanes | wones | reales | rublo,rublos | peso,pesos,pesos mexicanos | dirham* | riyal*"
    " | rupias,soles,pesos argentinos,pesos chilenos,pesos colombianos,quetzales,liras,coronas",
    "fr": "euro,euros | dollar,dollars | livre sterling,livres sterling | franc suisse,francs suisses,francs | yen,yens | yuan,yuans | wons | reals,reaux | rouble,roubles | pesos | dirham,dirhams | riyal,riyals | dollars canadiens,francs cfa,dinars,roupies,couronnes,zlotys,livres turques",
    "de": "euro | dollar,us-dollar | pfund | franken,schweizer franken | yen | yuan | won | real,reais | rubel | pesos | dirham | riyal | kronen,zloty,rupien,lira,forint",
    "pt": "euro,euros | dolar,dolares | libra,libras | francos,francos suicos | iene,ienes | yuan,iuan | wones | reais,em real | rublo,rublos | pesos | dirham* | riyal* | kwanza,kwanzas,meticais,rupias,escudos",
    "it": "euro | dollaro,dollari | sterlina,sterline | franco svizzero,franchi | yen | yuan | won | real,reais | rublo,rubli | pesos | dirham | riyal | corone,zloty,lire turche,rupie",
    "ru": "евро | доллар*,бакс* | фунт* | франк* | иен*,йен* | юан* | вон* | реал,реалы,реалах | руб,рубл* | песо | дирхам* | риал* | тенге,гривн*,злот*,лир*,крон*,рупи*,сум,лари,драм*",
    "zh": "欧元 | 美元,美金 | 英镑 | 瑞郎,瑞士法郎 | 日元 | 人民币,元人民币 | 韩元 | 雷亚尔 | 卢布 | 比索 | 迪拉姆 | 里亚尔 | 港币,港元,台币,加元,加币,澳元,澳币,新币,泰铢,卢比",
    "ja": "ユーロ | ドル,米ドル | ポンド | スイスフラン,フラン | 日本円,円で | 人民元,元で | ウォン | レアル | ルーブル | ペソ | ディルハム | リヤル | 台湾ドル,香港ドル,豪ドル,カナダドル,バーツ,ルピー",
    "ko": "유로 | 달러 | 파운드 | 프랑 | 엔화,엔으로 | 위안 | 원화,원으로 | 헤알 | 루블 | 페소 | 디르함 | 리얄 | 홍콩 달러,대만 달러,호주 달러,캐나다 달러,바트,루피",
    "ar": "يورو | دولار* | باوند,استرليني | فرنك | ين | يوان | وون | ريال برازيلي | روبل | بيزو | درهم,دراهم,الدرهم | ريال,ريالات,الريال | جنيه,جنيهات,دينار,دنانير,ليرة,ليرات,روبية",
}
