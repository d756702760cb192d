"""What of a matter is asked: instalments or safety, a guest's order or the cart, points or a gift card.

Tables in the form of `actions.words`.
"""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

from collections.abc import Mapping

from actions.words import ANYWHERE, Table, says

PAYMENT_ASPECTS: Mapping[str, Table] = {
    "instalments": {
        "en": "installment*,instalment*,emi,monthly,pay later,in parts,split the,split it,spread the,spread it,financ*,bnpl",
        "es": "cuotas,plazos,meses sin intereses,msi,financia*,a meses,en partes,pagar despues",
        "fr": "plusieurs fois,en 2 fois,en 3 fois,en 4 fois,en trois fois,en dix fois,en 10 fois,3x,4x,10x,mensualite*,echelonn*,facilites,paiement differe,payer plus tard",
        "de": "rate,raten*,finanzier*,in teilen,spater zahlen,monatlich*",
        "pt": "parcel*,prestac*,vezes,financia*,pagar depois",
        "it": "rate,rateizz*,rateal*,finanzia*,pagare dopo,a rate",
        "ru": "рассрочк*,в кредит,частями,долями,сплит",
        "zh": "分期,先买后付,花呗,月付",
        "ja": "分割,リボ,後払い,あと払い,ローン",
        "ko": "할부,나눠,분납,후불",
        "ar": "تقسيط,بالتقسيط,أقساط,قسط,دفعات",
    },
    "cash": {
        "en": "cash,cod,pay on delivery,payment on delivery,pay when it arrives,at the door,pay the courier",
        "es": "contra reembolso,contrareembolso,contraentrega,contra entrega,efectivo,al recibir",
        "fr": "contre remboursement,a la livraison,especes,liquide,cash",
        "de": "nachnahme,bar,bargeld,barzahlung,bei lieferung,an der tur",
        "pt": "contra reembolso,a cobranca,na entrega,dinheiro,quando chegar",
        "it": "contrassegno,alla consegna,contanti",
        "ru": "налож*,при получении,наличн*,курьеру",
        "zh": "货到付款,到付,现金",
        "ja": "代引,代金引換,着払い,現金",
        "ko": "착불,현금,받고 결제,배송 시 결제,만나서 결제",
        "ar": "عند الاستلام,كاش,نقدا,عند التوصيل",
    },
    "currency": {
        "en": "currency,currencies,in dollars,in euros,in pounds,in euro,in usd,in eur,in gbp,exchange rate,convert*,conversion",
        "es": "moneda,divisa,en dolares,en euros,en pesos,tipo de cambio,conversion",
        "fr": "devise*,monnaie,en dollars,en euros,taux de change,conversion",
        "de": "wahrung*,in euro,in dollar,in franken,wechselkurs,umgerechnet,umrechn*",
        "pt": "moeda,em dolar*,em euros,em reais,cambio,convers*",
        "it": "valuta,in dollari,in euro,in franchi,tasso di cambio,conversione",
        "ru": "валют*,в рублях,в долларах,в евро,по курсу,конверт*",
        "zh": "币种,货币,汇率,美元,欧元,人民币,换算",
        "ja": "通貨,ドル,円で,為替,レート",
        "ko": "통화,달러,원화,환율,환전",
        "ar": "عملة,العملة,بالدولار,باليورو,بالدرهم,بالريال,سعر الصرف",
    },
    "safety": {
        "en": "safe,safely,secure*,security,encrypt*,fraud*,scam*,trust,dodgy,stolen",
        "es": "segur*,fiable,estafa*,fraude,confianza,cifrad*,roben",
        "fr": "securise*,securite,fiable,arnaque*,fraude,confiance,c'est sur,est-ce sur",
        "de": "sicher*,vertrau*,betrug*,serios*,verschlussel*,abzocke",
        "pt": "segur*,confiavel,golpe,fraude,confianca,confiar",
        "it": "sicur*,affidabil*,truffa*,frode,fidar*",
        "ru": "безопасн*,надежн*,мошенн*,защищ*",
        "zh": "安全,靠谱,诈骗,泄露,盗刷",
        "ja": "安全,安心,詐欺,セキュリティ,漏れ",
        "ko": "안전,보안,사기,유출,믿을",
        "ar": "آمن,آمنة,أمان,احتيال,موثوق",
    },
}
# Ways to pay by their names in any language. Codes are those of shop/policies/ways_to_pay.yml.
METHODS: Mapping[str, str] = {
    "visa": "visa,visa-karte,виза,визой,ビザ,비자카드,فيزا",
    "mastercard": "mastercard,master card,мастеркард,万事达,マスターカード,마스터카드,ماستركارد,ماستر كارد",
    "amex": "amex,american express,амекс,美国运通,アメックス,아멕스,أمريكان إكسبريس",
    "paypal": "paypal,pay pal,пейпал,пэйпал,贝宝,ペイパル,페이팔,بايبال,باي بال",
    "apple_pay": "apple pay,applepay,эпл пэй,эпл пей,苹果支付,アップルペイ,애플페이,ابل باي,آبل باي",
    "google_pay": "google pay,googlepay,gpay,g pay,гугл пэй,谷歌支付,グーグルペイ,구글페이,جوجل باي",
    "klarna": "klarna,кларна,クラーナ,كلارنا",
    "ideal": "ideal,wero",
    "bancontact": "bancontact",
    "twint": "twint",
    "eps": "eps",
    "bizum": "bizum",
    "multibanco": "multibanco",
    "mb_way": "mb way,mbway",
    "satispay": "satispay",
    "pix": "pix",
    "boleto": "boleto",
    "oxxo": "oxxo",
    "spei": "spei",
    "mir": "картой мир,карта мир,карту мир,карты мир,карточкой мир,mir card",
    "sbp": "сбп,sbp",
    "alipay": "alipay,支付宝,アリペイ,알리페이,علي باي",
    "wechat_pay": "wechat,微信,ウィーチャット,위챗페이",
    "unionpay": "unionpay,union pay,银联,銀聯,юнионпэй,유니온페이",
    "jcb": "jcb",
    "konbini": "konbini,コンビニ",
    "paypay": "paypay,ペイペイ",
    "kakao_pay": "kakaopay,kakao pay,카카오페이",
    "naver_pay": "naver pay,naverpay,네이버페이,네이버 페이",
    "mada": "mada,مدى",
    "tabby": "tabby,تابي",
    "tamara": "tamara,تمارا",
    "affirm": "affirm",
    "mercado_pago": "mercado pago,mercadopago",
    "upi": "upi",
    "rupay": "rupay",
    "m_pesa": "m-pesa,mpesa",
    "zelle": "zelle",
    "venmo": "venmo",
    "swish": "swish",
    "blik": "blik",
    "diners": "diners,diners club,ダイナース",
    "bank_transfer": "bank transfer,wire transfer,sepa,transferencia,virement,uberweisung,vorkasse,bonifico,банковским переводом,банковский перевод,银行转账,转账,汇款,銀行振込,振込,振り込み,계좌이체,무통장,تحويل بنكي,حوالة بنكية",
    "invoice": "by invoice,on invoice,pay by invoice,auf rechnung,rechnungskauf,sur facture",
    "gift_card": "gift card,gift cards,tarjeta regalo,tarjeta de regalo,carte cadeau,geschenkkarte,gutschein,cartao presente,cartao-presente,vale-presente,carta regalo,buono regalo,подарочной картой,подарочный сертификат,подарочным сертификатом,礼品卡,ギフトカード,기프트카드,بطاقة هدية",
    "crypto": "bitcoin*,crypto*,cripto*,krypto*,btc,usdt,ethereum,биткоин*,крипт*,比特币,加密货币,虚拟币,ビットコイン,仮想通貨,暗号資産,비트코인,암호화폐,بيتكوين,كريبتو",
    "cheque": "cheque,cheques,by check,scheck,schecks,assegno,assegni,чеком,支票,小切手,수표,شيك",
}
ORDERING_ASPECTS: Mapping[str, Table] = {
    "guest": {
        "en": "guest,account,register*,registration,sign up,signing up,log in,logging in,login,password",
        "es": "invitad*,cuenta,registr*,iniciar sesion,contrasena",
        "fr": "invite*,compte,inscri*,connecter,connexion,mot de passe",
        "de": "gast,konto,kundenkonto,registrier*,anmeld*,einloggen,passwort",
        "pt": "convidad*,conta,registo,registar,regist*,cadastr*,login,senha",
        "it": "ospite,account,registra*,accedere,login,password",
        "ru": "гост*,аккаунт*,регистрац*,регистрир*,учетн*,логин*,парол*",
        "zh": "游客,注册,账号,账户,登录,登陆,密码",
        "ja": "ゲスト,会員登録,登録,アカウント,ログイン,パスワード",
        "ko": "비회원,회원가입,가입,계정,로그인,비밀번호",
        "ar": "زائر,ضيف,حساب,تسجيل,التسجيل,كلمة السر",
    },
    "for_me": {
        "en": "for me,you order it,order it for me,by phone,over the phone,whatsapp,by post,by mail,call you",
        "es": "por mi,por telefono,whatsapp,por correo,me lo pide*,me lo pedis",
        "fr": "a ma place,pour moi,par telephone,whatsapp,par courrier",
        "de": "fur mich,telefonisch,per telefon,am telefon,whatsapp,per post",
        "pt": "por mim,para mim,por telefone,pelo telefone,whatsapp",
        "it": "per me,al posto mio,per telefono,al telefono,whatsapp,ordinate voi",
        "ru": "за меня,по телефону,вотсап*,whatsapp,оформите,закажите",
        "zh": "帮我下单,代我,替我,电话下单,打电话",
        "ja": "代わりに,電話で,電話注文,ファックス",
        "ko": "대신,전화로,전화 주문,문자로",
        "ar": "عني,بدلا عني,بالهاتف,واتساب,واتس",
    },
    "cart": {
        "en": "cart,basket,bag,quantity,trolley",
        "es": "carrito,cesta,canasta,cantidad,bolsa",
        "fr": "panier,quantite",
        "de": "warenkorb,einkaufswagen,korb,menge,stuckzahl",
        "pt": "carrinho,cesto,sacola,quantidade",
        "it": "carrello,quantita,cestino",
        "ru": "корзин*,количеств*",
        "zh": "购物车,数量",
        "ja": "カート,数量,買い物かご,カゴ",
        "ko": "장바구니,수량,카트",
        "ar": "السلة,سلة,عربة,الكمية,كمية",
    },
}
MEMBERSHIP_ASPECTS: Mapping[str, Table] = {
    "gift_card": {
        "en": "gift card*,giftcard*,gift voucher*,gift certificate*,e-gift*",
        "es": "tarjeta regalo,tarjetas regalo,tarjeta de regalo,tarjetas de regalo,giftcard*,gift card*,vale regalo,bono regalo",
        "fr": "carte cadeau,cartes cadeaux,carte-cadeau,cheque cadeau,bon cadeau",
        "de": "geschenkkarte*,gutschein*,geschenkgutschein*,guthabenkarte*,restguthaben",
        "pt": "cartao presente,cartoes presente,cartao-presente,vale-presente,vale presente,cartao oferta,gift card*,cartao de oferta",
        "it": "carta regalo,carte regalo,gift card*,buono regalo,buoni regalo",
        "ru": "подарочн*,сертификат*",
        "zh": "礼品卡,礼物卡,购物卡",
        "ja": "ギフトカード,ギフト券,商品券,電子ギフト",
        "ko": "기프트카드,기프트 카드,상품권",
        "ar": "بطاقة هدية,بطاقة الهدية,بطاقات الهدايا,بطاقة هدايا,بطاقة الهدايا,قسيمة هدية",
    },
    "referral": {
        "en": "refer,refers,referral*,referred,invite*,inviting,recommend a friend",
        "es": "referid*,referir,invit*,recomend*,apadrin*",
        "fr": "parrain*,filleul*,invit*,recommand*",
        "de": "empfehl*,geworben*,werben,einlad*,freunde werben,weiterempfehl*",
        "pt": "indica*,convid*,recomend*,amigo*",
        "it": "invit*,referral*,presenta*,amic*,porta un amico",
        "ru": "реферал*,приглаш*,пригласи*,приве*,друга,друзей",
        "zh": "推荐,邀请,拉新",
        "ja": "紹介,招待,友達",
        "ko": "추천,초대,친구",
        "ar": "إحالة,دعوة,أدعو,صديق,أصدقاء",
    },
    "credit": {
        "en": "store credit,credit",
        "es": "credito,saldo a favor,monedero",
        "fr": "avoir,credit,cagnotte",
        "de": "guthaben,gutschrift*",
        "pt": "credito*,saldo",
        "it": "credito,saldo,buono acquisto",
        "ru": "кредит магазина,баланс*,кошел*",
        "zh": "余额,储值,钱包",
        "ja": "残高,クレジット,ストアクレジット",
        "ko": "적립금,크레딧,예치금",
        "ar": "رصيد,الرصيد,محفظة",
    },
    "tiers": {
        "en": "tier*,level*,status,gold,silver,bronze,vip,perk*,benefit*",
        "es": "nivel*,oro,plata,bronce,vip,ventaja*,beneficio*",
        "fr": "niveau*,palier*,statut,or,argent,bronze,vip,avantage*",
        "de": "stufe*,status,gold*,silber*,bronze*,vip,vorteil*",
        "pt": "nivel,niveis,ouro,prata,bronze,vip,vantage*,beneficio*",
        "it": "livell*,oro,argento,bronzo,vip,vantagg*,benefic*",
        "ru": "уров*,статус*,золот*,серебр*,бронз*,вип,привилег*",
        "zh": "等级,级别,金卡,银卡,黄金,白银,会员权益,权益",
        "ja": "ランク,ゴールド,シルバー,ブロンズ,ステータス,特典",
        "ko": "등급,골드,실버,브론즈,혜택",
        "ar": "مستوى,المستوى,الذهبية,الفضية,ذهبي,فضي,مزايا",
    },
    "points": {
        "en": "point*,coin*,reward*",
        "es": "punto*,moneda*,recompensa*",
        "fr": "point*,recompense*",
        "de": "punkt*,treuepunkt*,bonuspunkt*,pramie*",
        "pt": "ponto*,recompensa*",
        "it": "punto,punti,premi*",
        "ru": "балл*,бонус*",
        "zh": "积分",
        "ja": "ポイント,コイン",
        "ko": "포인트",
        "ar": "نقاط,نقطة,نقاطي",
    },
}


def aspects_asked(text: str, aspects: Mapping[str, Table], language: str) -> list[str]:
    """The aspects that `text` speaks of, in the tables' order."""
    return [aspect for aspect, table in aspects.items() if says(text, table, language)]


def methods_named(text: str, language: str) -> list[str]:
    """The ways to pay that `text` names, by their codes."""
    # Chinese, Japanese and Korean write a Latin name without blanks around it.
    if language in ANYWHERE:
        tables = {method: {language: names.replace("*", "")} for method, names in METHODS.items()}
    else:
        language, tables = "en", {method: {"en": names} for method, names in METHODS.items()}
    return [method for method, table in tables.items() if says(text, table, language)]
