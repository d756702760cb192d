"""Words for colours in the shop's languages. "{o,a}" stands for several endings, "_" for a blank."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

COLOURS = (
    "black", "white", "grey", "red", "blue", "navy", "green", "olive", "yellow", "orange", "pink", "purple", "brown", "beige",
    "gold", "silver", "turquoise", "burgundy", "cream", "multicolour",
)  # fmt: skip

_DE = "{,e,er,es,en,em}"
_RU = "{ый,ая,ое,ые,ого,ой,ому,ым,ую,ых,ыми,ом}"
_RU_OJ = "{ой,ая,ое,ые,ого,ому,ым,ую,ых,ыми,ом}"
_RU_IJ = "{ий,ая,ое,ие,ого,ой,ому,им,ую,их,ими,ом}"
_RU_SOFT = "{ий,яя,ее,ие,его,ей,ему,им,юю,их,ими,ем}"

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "black": "black", "white": "white", "grey": "grey gray charcoal anthracite dark_gr{e,a}y light_gr{e,a}y",
        "red": "red scarlet crimson", "blue": "blue light_blue sky_blue baby_blue royal_blue cobalt_blue",
        "navy": "navy navy_blue dark_blue midnight_blue", "green": "green", "olive": "olive olive_green khaki army_green",
        "yellow": "yellow mustard_yellow", "orange": "orange", "pink": "pink hot_pink fuchsia magenta dusty_rose",
        "purple": "purple violet lilac lavender mauve", "brown": "brown chocolate_brown", "beige": "beige camel taupe",
        "gold": "gold golden rose_gold", "silver": "silver", "turquoise": "turquoise teal aqua", "burgundy": "burgundy maroon wine_red bordeaux",
        "cream": "cream ivory off_white ecru cream_white", "multicolour": "multicolo{r,ur} multicolo{red,ured} multi_colo{r,ur,red,ured} rainbow",
    },
    "es": {
        "black": "negr{o,a,os,as}", "white": "blanc{o,a,os,as}", "grey": "gris grises", "red": "roj{o,a,os,as}",
        "blue": "azul azules celeste azul_cielo azul_claro", "navy": "azul_marino azules_marino azul_oscuro marino",
        "green": "verde verdes", "olive": "verde_oliva oliva caqui", "yellow": "amarill{o,a,os,as}", "orange": "naranja anaranjad{o,a,os,as}",
        "pink": "rosa rosad{o,a,os,as} fucsia", "purple": "morad{o,a,os,as} violeta violetas lila púrpura", "brown": "marrón marrones café",
        "beige": "beige beis", "gold": "dorad{o,a,os,as} oro", "silver": "plateado{,s} plateada{,s} plata", "turquoise": "turquesa turquesas",
        "burgundy": "burdeos granate vino vinotinto rojo_vino bordó", "cream": "crema marfil hueso", "multicolour": "multicolor multicolores",
    },
    "fr": {
        "black": "noir{,e,s,es}", "white": "blanc{,s} blanche{,s}", "grey": "gris{,e,es} anthracite", "red": "rouge{,s}",
        "blue": "bleu{,e,s,es} bleu_ciel bleu_clair bleu_roi", "navy": "bleu_marine marine bleu_foncé bleu_nuit", "green": "vert{,e,s,es}",
        "olive": "olive vert_olive kaki vert_kaki", "yellow": "jaune{,s}", "orange": "orange oranges", "pink": "rose{,s} fuchsia rose_poudré",
        "purple": "violet{,s} violette{,s} lilas mauve parme", "brown": "marron brun{,e,s,es} marrons", "beige": "beige{,s} camel taupe",
        "gold": "doré{,e,s,es} or or_rose", "silver": "argenté{,e,s,es} argent", "turquoise": "turquoise{,s} bleu_canard",
        "burgundy": "bordeaux lie_de_vin", "cream": "crème écru{,e,s,es} ivoire blanc_cassé", "multicolour": "multicolore{,s}",
    },
    "de": {
        "black": f"schwarz{_DE}", "white": f"weiß{_DE}", "grey": f"grau{_DE} hellgrau{_DE} dunkelgrau{_DE} anthrazit anthrazitfarben{_DE}",
        "red": f"rot{_DE} knallrot{_DE} dunkelrot{_DE} hellrot{_DE}", "blue": f"blau{_DE} hellblau{_DE} himmelblau{_DE} königsblau{_DE} jeansblau{_DE}",
        "navy": f"marineblau{_DE} dunkelblau{_DE} navy navyblau{_DE} nachtblau{_DE} marine", "green": f"grün{_DE} gruen{_DE} hellgrün{_DE} dunkelgrün{_DE} mintgrün{_DE}",
        "olive": f"oliv olivgrün{_DE} olivfarben{_DE} khaki khakifarben{_DE}", "yellow": f"gelb{_DE} senfgelb{_DE}", "orange": f"orange{{,r,s,n}} orangefarben{_DE}",
        "pink": f"pink{_DE} rosa rosafarben{_DE} rosé altrosa hellrosa fuchsia", "purple": f"lila violett{_DE} flieder fliederfarben{_DE}",
        "brown": f"braun{_DE} dunkelbraun{_DE} hellbraun{_DE}", "beige": "beige{,r,s,n} beigefarbe{n,ne,nen,ner,nes} camel taupe sandfarbe{n,ne,nen,ner,nes}",
        "gold": f"gold golden{_DE} goldfarben{_DE} roségold", "silver": f"silber silbern{_DE} silberfarben{_DE}", "turquoise": f"türkis{_DE} tuerkis{_DE} türkisfarben{_DE} petrol",
        "burgundy": f"weinrot{_DE} bordeaux bordeauxrot{_DE} burgunder burgunderrot{_DE}", "cream": f"creme cremefarben{_DE} cremeweiß{_DE} elfenbein naturweiß{_DE} wollweiß{_DE}",
        "multicolour": f"bunt{_DE} mehrfarbig{_DE}",
    },
    "pt": {
        "black": "pret{o,a,os,as} negr{o,a,os,as}", "white": "branc{o,a,os,as}", "grey": "cinza cinzas cinzent{o,a,os,as}", "red": "vermelh{o,a,os,as}",
        "blue": "azul azuis azul_claro celeste", "navy": "azul_marinho azul_escuro marinho azuis_marinho", "green": "verde verdes", "olive": "verde_oliva oliva verde_militar cáqui",
        "yellow": "amarel{o,a,os,as}", "orange": "laranja laranjas cor_de_laranja alaranjad{o,a,os,as}", "pink": "rosa cor_de_rosa rosinha pink rosas fúcsia",
        "purple": "rox{o,a,os,as} lilás violeta púrpura", "brown": "marrom marrons castanh{o,a,os,as}", "beige": "bege beges nude",
        "gold": "dourad{o,a,os,as} ouro", "silver": "pratead{o,a,os,as} prata", "turquoise": "turquesa azul_turquesa",
        "burgundy": "bordô vinho cor_de_vinho grená bordeaux", "cream": "creme marfim off_white", "multicolour": "multicolor multicolorid{o,a,os,as} colorid{o,a,os,as}",
    },
    "it": {
        "black": "ner{o,a,i,e}", "white": "bianc{o,a,hi,he}", "grey": "grigi{o,a,e} grigi", "red": "ross{o,a,i,e}",
        "blue": "blu azzurr{o,a,i,e} celeste", "navy": "blu_navy blu_scuro blu_notte blu_marino navy", "green": "verd{e,i}", "olive": "verde_oliva oliva kaki cachi verde_militare",
        "yellow": "giall{o,a,i,e}", "orange": "arancione arancioni arancio", "pink": "rosa fucsia rosa_cipria", "purple": "viola lilla porpora",
        "brown": "marrone marroni", "beige": "beige cammello tortora", "gold": "dorat{o,a,i,e} oro", "silver": "argentat{o,a,i,e} argento",
        "turquoise": "turchese turchesi", "burgundy": "bordeaux borgogna rosso_vino", "cream": "crema avorio panna", "multicolour": "multicolore multicolor",
    },
    "ru": {
        "black": f"черн{_RU}", "white": f"бел{_RU}", "grey": f"сер{_RU} темно_сер{_RU} светло_сер{_RU}", "red": f"красн{_RU}",
        "blue": f"син{_RU_SOFT} голуб{_RU_OJ}", "navy": f"темно_син{_RU_SOFT} темносин{_RU_SOFT}", "green": f"зелен{_RU}", "olive": f"оливков{_RU} хаки болотн{_RU}",
        "yellow": f"желт{_RU} горчичн{_RU}", "orange": f"оранжев{_RU}", "pink": f"розов{_RU}", "purple": f"фиолетов{_RU} сиренев{_RU} лилов{_RU} пурпурн{_RU}",
        "brown": f"коричнев{_RU}", "beige": f"бежев{_RU}", "gold": f"золот{_RU_OJ} золотист{_RU}", "silver": f"серебрян{_RU} серебрист{_RU}",
        "turquoise": f"бирюзов{_RU}", "burgundy": f"бордов{_RU} бордо вишнев{_RU} винн{_RU}", "cream": f"кремов{_RU} молочн{_RU} айвори",
        "multicolour": f"разноцветн{_RU} цветаст{_RU}",
    },
    "zh": {
        "black": "黑色 纯黑 純黑 黑的 黑款", "white": "白色 纯白 白的 白款", "grey": "灰色 深灰 浅灰 灰的 灰款", "red": "红色 紅色 大红 红的 紅的 红款",
        "blue": "蓝色 藍色 天蓝 天藍 浅蓝 淺藍 宝蓝 蓝的 藍的 蓝款", "navy": "藏青 藏蓝 深蓝 深藍 海军蓝 海軍藍 藏青色 藏蓝色 深蓝色 深藍色 海军蓝色",
        "green": "绿色 綠色 墨绿 墨绿色 浅绿 绿的 綠的 绿款", "olive": "橄榄色 橄榄绿 橄榄绿色 军绿 军绿色 軍綠色 橄欖綠 橄欖色", "yellow": "黄色 黃色 黄的 鹅黄 姜黄 黄款",
        "orange": "橙色 橘色 橘红 橙红 桔色", "pink": "粉色 粉红 粉紅 粉红色 粉紅色 粉的 粉款 玫红 玫红色", "purple": "紫色 紫的 浅紫 淡紫 薰衣草紫 紫款",
        "brown": "棕色 咖啡色 咖色 褐色 深棕 浅棕 深棕色 棕的 啡色", "beige": "米色 杏色 卡其色 卡其 驼色 米黄 裸色", "gold": "金色 玫瑰金 香槟金 金的", "silver": "银色 銀色 银的",
        "turquoise": "青绿色 湖蓝 湖蓝色 绿松石色 青色 湖綠 蒂芙尼蓝 土耳其蓝", "burgundy": "酒红 酒紅 酒红色 酒紅色 枣红 枣红色 勃艮第", "cream": "奶油色 奶白 奶白色 米白 米白色 乳白 乳白色 象牙白 奶油白",
        "multicolour": "彩色 多色 花色 五颜六色 彩虹色",
    },
    "ja": {
        "black": "黒色 黒 ブラック 真っ黒", "white": "白色 白 ホワイト 真っ白", "grey": "グレー グレイ 灰色 チャコール", "red": "赤色 赤 レッド 真っ赤",
        "blue": "青色 青 ブルー 水色 スカイブルー ライトブルー 空色", "navy": "紺色 紺 ネイビー ネービー ネイビーブルー 濃紺", "green": "緑色 緑 グリーン 黄緑", "olive": "オリーブ色 オリーブ カーキ色 カーキ オリーブグリーン",
        "yellow": "黄色 イエロー", "orange": "オレンジ色 オレンジ 橙色", "pink": "ピンク色 ピンク 桃色", "purple": "紫色 紫 パープル バイオレット ラベンダー",
        "brown": "茶色 ブラウン 焦げ茶 こげ茶", "beige": "ベージュ色 ベージュ キャメル", "gold": "金色 ゴールド", "silver": "銀色 シルバー",
        "turquoise": "ターコイズ ターコイズブルー 青緑", "burgundy": "ワインレッド ボルドー バーガンディ バーガンディー えんじ えんじ色 ワイン色 エンジ", "cream": "クリーム色 アイボリー オフホワイト 生成り クリームカラー",
        "multicolour": "マルチカラー カラフル",
    },
    "ko": {
        "black": "검은색 검정색 검정 검은 블랙 까만색 까만 흑색", "white": "흰색 하얀색 하얀 하양 흰 화이트 백색", "grey": "회색 그레이 쥐색 차콜", "red": "빨간색 빨강색 빨강 빨간 레드 붉은색 붉은",
        "blue": "파란색 파랑색 파랑 파란 블루 하늘색 스카이블루 푸른색", "navy": "남색 네이비 네이비색 곤색 감색 군청색", "green": "초록색 초록 녹색 그린", "olive": "올리브색 올리브 카키색 카키 올리브그린 국방색",
        "yellow": "노란색 노랑색 노랑 노란 옐로우 옐로", "orange": "주황색 주황 오렌지색 오렌지", "pink": "분홍색 분홍 핑크색 핑크", "purple": "보라색 퍼플 바이올렛 연보라 라벤더", "brown": "갈색 브라운 밤색 고동색",
        "beige": "베이지색 베이지 카멜", "gold": "금색 골드 로즈골드 황금색", "silver": "은색 실버", "turquoise": "청록색 터키색 터콰이즈 터쿼이즈 터키석색 옥색",
        "burgundy": "와인색 버건디 자주색 와인 버건디색", "cream": "크림색 아이보리 아이보리색 상아색 미색", "multicolour": "멀티컬러 알록달록 무지개색",
    },
    "ar": {
        "black": "أسود سوداء سودا سود اسودا", "white": "أبيض بيضاء بيضا بيض", "grey": "رمادي رمادية رماديه رصاصي رصاصية سكني", "red": "أحمر حمراء حمرا حمر",
        "blue": "أزرق زرقاء زرقا زرق سماوي سماوية لبني", "navy": "كحلي كحلية أزرق_غامق أزرق_داكن ازرق_بحري نيفي", "green": "أخضر خضراء خضرا خضر", "olive": "زيتوني زيتونية زيتي زيتية كاكي",
        "yellow": "أصفر صفراء صفرا صفر", "orange": "برتقالي برتقالية", "pink": "وردي وردية زهري زهرية بمبي بينك", "purple": "بنفسجي بنفسجية موف ارجواني ارجوانية ليلكي ليلكية",
        "brown": "بني بنية", "beige": "بيج", "gold": "ذهبي ذهبية دهبي", "silver": "فضي فضية", "turquoise": "فيروزي فيروزية تركواز تركوازي",
        "burgundy": "عنابي عنابية خمري خمرية نبيتي نبيذي", "cream": "كريمي كريمية عاجي سكري اوف_وايت", "multicolour": "ملون ملونة متعدد_الالوان متعددة_الالوان",
    },
}  # fmt: skip

# Single letters of Chinese count where no letter stands beside them.
HAN_ALONE = {"黑": "black", "白": "white", "灰": "grey", "红": "red", "紅": "red", "蓝": "blue", "藍": "blue", "绿": "green", "綠": "green",
             "黄": "yellow", "紫": "purple", "粉": "pink", "棕": "brown", "橙": "orange"}  # fmt: skip

# Also fruit, metals, creams, names and small words: a colour only beside a word for colour, a colour or a thing.
DOUBTFUL = (
    "cream orange olive rose roses marine or oro plata prata ouro argento argent crema creme crème café vino vinho panna marino"
    " marfil marfim hueso oliva marinho burgunder elfenbein flieder naranja laranja laranjas violet lavender navy_blue"
    " marron marrons marine brunes amber ivory camel cachi kaki viola violeta rosas marrones oranges rainbow или"
)  # fmt: skip
# Of other languages these are no colours: "or", English for "rot", "gold" and the like.
FOREIGN = (
    "or rot rote oro blu rose marine creme crema vino camel viola rosas nude parme panna lila lilla verdi marrons pink bone"
    " neri nere nera noires argent marino vinho ouro bege rox roxo roxa bruns brune brunes oranges granate gris bordo"
    " celeste olive oliva cafe hueso cachi"
)  # fmt: skip
NAMES = (
    "rosa blanca bianca rose violet violette violetta olive scarlet amber lila lilac brown green white black grey gray blanche"
    " viola bruno grün weiss weiß schwarz braun roth blanco rossi bianchi neri noir leblanc marina"
)  # fmt: skip
LABELS = "color colour colours colors coloured colored couleur coloris farbe farbton farben colore colori cor cores tono tom teinte shade in en em farblich цвет цвета цвете لون اللون بلون"
TITLES = "mr mrs ms miss dr herr frau señor señora sr sra monsieur madame mme dona don doña signor signora dott name nombre nom nome namens heiße llamo soy"
# A word behind or before a colour that makes another thing of both.
AFTER = (
    "friday fridays freitag week weekend market list lists listed member members membership status tier level goods moon lie hat tape"
    " label card cards kunde kundin karte mitglied mitgliedschaft vip bull cross sea box belt_exam juice lake house alert flag light"
    " pages day noise wash bean beans tea coffee onion ribbon hair nights miembro socio membre adherent membro cliente client"
    " карта карты карту картой статус участник клиент уровень пятница зона"
)  # fmt: skip
BEFORE = (
    "viernes vendredi venerdì пятница пятницу пятницы пятнице sexta свитч carte tarjeta cartão tessera membre miembro"
    " member status socio lista liste chocolat mercado marché zona fin miercoles semana листок"
    " الجمعة جمعة عضوية العضوية بطاقة البطاقة عضو القائمة سلة"
)  # fmt: skip
# Where Chinese, Japanese or Korean letters stand right behind (or before) a colour that is none.
JOINED_AFTER = (
    "星期五 星期五 情人节 恐怖 包 领 市 卡 名单 人 会员 會員 魔 客 板 字 痴 费 菜 癜 家电 通 牌会员 等级 会員 カード ステータス フライデー リスト デー ウィーク プラン ランク メンバー"
    " 프라이데이 회원 등급 리스트 멤버 카드 컨슈머 마켓 유머 박스 ちゃん 信号 紙 ボード 타워"
)  # fmt: skip
JOINED_BEFORE = "面 空 告 自 明 腹 潔 余 関 漂 抹 翻 目 注"
