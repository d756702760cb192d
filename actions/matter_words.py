"""Words that tell what exactly is wanted of a paper, a payment, a newsletter or one's own data.

Tables by language, written and matched as those of `actions.words`.
"""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

from actions.words import Table

# The invoice shall be made out to a firm.
COMPANY: Table = {
    "en": "company,my firm,business name,company name,vat number,vat id,vat no,tax id,tax number",
    "es": "empresa,razon social,nif,cif,nif iva,numero de iva,rfc",
    "fr": "entreprise,societe,raison sociale,numero de tva,n de tva,siret,siren,tva intracommunautaire",
    "de": "firma,firmenname*,firmenadresse,unternehmen*,umsatzsteuer id*,ust id*,ustid*,ust idnr,steuernummer,umsatzsteuernummer",
    "pt": "empresa,cnpj,razao social,nif,contribuinte,numero de iva",
    "it": "azienda,ditta,societa,partita iva,p iva,ragione sociale,codice fiscale",
    "ru": "компани*,фирм*,организаци*,юрлиц*,юридическ*,инн,реквизит*",
    "zh": "公司,税号,单位名称,企业,抬头,纳税人",
    "ja": "会社,法人,社名,宛名,VAT番号,インボイス番号,登録番号",
    "ko": "회사,법인,사업자,상호,세금계산서",
    "ar": "شركة,شركتي,شركتنا,مؤسسة,رقم ضريبي,الرقم الضريبي,سجل تجاري",
}
# A payment that was not taken, wherever it stopped.
DECLINED: Table = {
    "en": "declined,rejected,refused,denied,not accepted,won't go through,doesn't go through,didn't go through,did not go through,does not go through,will not go through,isn't going through,not going through,payment failed,payment fails,card failed,can't pay,cannot pay,doesn't work,does not work,not working",
    "es": "rechaz*,deneg*,no pasa,no acepta*,no funciona,no puedo pagar,fallo el pago,fallido",
    "fr": "refus*,rejet*,ne passe pas,decline*,n'accepte pas,ne marche pas,ne fonctionne pas,echou*,echec",
    "de": "abgelehnt*,zuruckgewiesen*,geht nicht durch,ging nicht durch,nicht akzeptiert,nicht angenommen,verweigert,fehlgeschlagen,schlagt fehl,funktioniert nicht,klappt nicht",
    "pt": "recusad*,negad*,rejeitad*,nao passa,nao passou,nao aceita,nao funciona,falhou,nao consigo pagar",
    "it": "rifiutat*,rifiuta,negat*,respint*,non passa,non accetta*,non funziona,non va a buon fine,fallit*,non riesco a pagare",
    "ru": "отклон*,отказ*,не проходит,не прошла,не прошел,не принима*,не работает,не могу оплатить,не удается оплатить",
    "zh": "被拒,拒绝,支付失败,付款失败,付不了,支付不了,无法付款,无法支付,刷不了,不能支付",
    "ja": "拒否,通らない,通りません,使えない,使えません,失敗,承認されない,承認されません,弾かれ,できません,エラー",
    "ko": "거절,거부,승인이 안,결제가 안,결제 안,실패,결제 오류,안 돼,안돼",
    "ar": "رفض,مرفوض*,رفضت,ترفض,يرفض,لا تعمل,لا تقبل,لم تقبل,فشل,فشلت,لم تنجح",
}
# A charge that came twice or is of another amount: it belongs to an order.
CHARGED_WRONGLY: Table = {
    "en": "twice,double,doubled,two times,wrong amount,too much,more than,overcharged,incorrect amount,different amount",
    "es": "dos veces,doble,duplicad*,de mas,importe equivocado,importe incorrecto,demasiado",
    "fr": "deux fois,double,en double,montant errone,mauvais montant,trop,montant incorrect",
    "de": "doppelt*,zweimal,zwei mal,falscher betrag,falschen betrag,zu viel,zuviel",
    "pt": "duas vezes,dobro,duplicad*,em dobro,valor errado,a mais,valor incorreto",
    "it": "due volte,doppi*,importo sbagliato,importo errato,di piu,troppo",
    "ru": "дважды,два раза,двойн*,повторно,неверную сумму,неправильн*,лишн*,больше",
    "zh": "两次,重复,多扣,金额不对,金额错,扣多,双重",
    "ja": "二重,2回,二回,重複,金額が違,金額がおかし,多く",
    "ko": "두 번,두번,이중,중복,금액이 달라,금액이 다르,금액이 틀,더 많이",
    "ar": "مرتين,مرتان,مكرر,مبلغ خاطئ,المبلغ خطأ,مبلغ خطأ,أكثر من,زيادة",
}
OFF: Table = {
    "en": "unsubscribe*,opt out,stop,cancel,no more,turn off,switch off,don't want,do not want,remove me,take me off,off your list,stop sending,not want",
    "es": "darme de baja,dar de baja,baja,cancelar,cancela,no quiero,dejar de recibir,desuscrib*,no me envi*,no mande*,quitar*,desactiv*",
    "fr": "desabonn*,me desinscrire,desinscri*,ne plus recevoir,plus recevoir,arretez,arreter,stop,ne veux plus,plus de mails,desactiv*,resilier",
    "de": "abbestell*,abmelden,abmeldung,abbestellung,keine,keinen,nicht mehr,austragen,abschalten,ausschalten,stoppen,deaktivier*",
    "pt": "cancelar,cancele,cancela,descadastr*,parar,parem,pare,nao quero,sair da lista,remov*,desinscre*,desativ*,nao me envi*",
    "it": "disiscriv*,cancellar*,cancella,disdire,non voglio,annullare,togliet*,toglier*,basta,smett*,disattiv*,non inviat*,non mandat*",
    "ru": "отпис*,отпиш*,не хочу,отключ*,больше не,не присыла*,отказаться,прекратите,уберите,не шлите,не отправля*",
    "zh": "退订,取消订阅,取消,不想,不要,停止,别再,关闭,关掉,不再",
    "ja": "解除,停止,やめ,止め,配信停止,不要,いらない,要りません,退会,送らないで,オフ",
    "ko": "해지,취소,수신 거부,수신거부,구독 취소,그만,안 받,받고 싶지 않,끄고,꺼 주,꺼주,원하지 않,보내지 마",
    "ar": "إلغاء,الغاء,الغ,الغوا,إيقاف,ايقاف,أوقف*,اوقف*,لا أريد,لا اريد,لا ترسل*,عدم,توقف*",
}
ON: Table = {
    "en": "subscribe,sign up,sign me up,opt in,turn on,switch on,add me,want to get,would like to get,want to receive,like to receive,join",
    "es": "suscribirme,suscribir,suscribeme,apuntarme,apuntame,recibir,quiero,activ*,alta",
    "fr": "m'abonner,abonner,abonnez,m'inscrire,inscri*,recevoir,activ*,souscrire",
    "de": "abonnier*,anmelden,anmeldung,bestellen,bekommen,erhalten,einschalten,eintragen,aktivier*",
    "pt": "assinar,inscrever,inscreva,me inscrever,cadastr*,receber,ativ*,subscrever,quero",
    "it": "iscriver*,iscriviti,iscrivetemi,iscrivimi,abbonar*,ricevere,attiv*,vorrei",
    "ru": "подпис*,подпиш*,получать,включ*,хочу",
    "zh": "订阅,接收,收到,开启,打开,加入",
    "ja": "登録,購読,受け取,配信希望,希望,オン,申し込",
    "ko": "구독,신청,받고 싶,받을,켜,수신 동의",
    "ar": "اشتراك,الاشتراك,اشترك,أشترك,تسجيل,تفعيل,استلام,تلقي,أريد,اريد",
}
# Messages about one's own orders, as against the newsletter.
ORDER_UPDATES: Table = {
    "en": "order update*,order message*,order notification*,shipping update*,shipping notification*,delivery notification*,delivery update*,parcel update*,tracking update*,tracking message*",
    "es": "avisos de pedido*,avisos del pedido,avisos de envio*,avisos de mis pedidos,avisos sobre mis pedidos,notificaciones de pedido*,notificaciones de envio,notificaciones de mis pedidos",
    "fr": "suivi de commande,notifications de commande*,notifications de livraison,messages de commande*,alertes de livraison,avis de livraison,notifications sur mes commandes",
    "de": "bestell nachricht*,bestellnachricht*,bestellbenachrichtigung*,versandnachricht*,versandbenachrichtigung*,sendungsbenachrichtigung*,liefernachricht*,nachrichten zu meinen bestellungen,benachrichtigungen zu meinen bestellungen",
    "pt": "avisos de pedido*,avisos do pedido,avisos de envio,avisos dos meus pedidos,notificacoes de pedido*,notificacoes de entrega,notificacoes dos meus pedidos,atualizacoes do pedido",
    "it": "avvisi di spedizione,avvisi sull'ordine,avvisi sugli ordini,notifiche di spedizione,notifiche sugli ordini,notifiche dell'ordine,aggiornamenti sull'ordine,aggiornamenti sugli ordini",
    "ru": "уведомления о заказ*,уведомления о доставке,сообщения о заказ*,сообщения о доставке,уведомлений о заказ*,уведомлений о доставке",
    "zh": "订单通知,物流通知,发货通知,订单消息,物流消息,配送通知",
    "ja": "注文通知,発送通知,配送通知,注文のお知らせ,発送のお知らせ,配送のお知らせ,注文メール",
    "ko": "주문 알림,배송 알림,주문 메시지,배송 메시지,주문알림,배송알림",
    "ar": "إشعارات الطلب*,إشعارات الشحن,إشعارات التوصيل,رسائل الطلب*,تحديثات الطلب*,إشعارات طلباتي",
}
ERASE: Table = {
    "en": "delete*,erase*,erasure,remove*,close my account,closing my account,close the account,forget me,to be forgotten,wipe",
    "es": "borr*,elimin*,suprim*,cerrar mi cuenta,cierren mi cuenta,cancelar mi cuenta,derecho al olvido",
    "fr": "supprim*,suppression,effac*,fermer mon compte,cloturer mon compte,droit a l'oubli",
    "de": "losch*,loesch*,entfern*,konto schliessen,konto schließen,vergessen werden",
    "pt": "apag*,exclu*,delet*,elimin*,encerrar minha conta,encerrar a conta,encerrar a minha conta,fechar minha conta",
    "it": "cancell*,elimin*,chiudere il mio account,chiudere l'account,oblio",
    "ru": "удал*,стере*,сотр*,закрыть аккаунт,закрыть мой аккаунт,закройте",
    "zh": "删除,注销,清除,删掉,销户",
    "ja": "削除,消去,消して,退会,解約",
    "ko": "삭제,탈퇴,지워,없애,해지",
    "ar": "حذف,احذف*,امسح*,مسح,إغلاق حسابي,اغلاق حسابي,إلغاء حسابي",
}
EXPORT: Table = {
    "en": "export,copy,download,send me my data,send me all,hand over my data,data request,access request,get my data,give me my data,all my data",
    "es": "copia,exportar,descargar,enviarme mis datos,derecho de acceso,todos mis datos,acceder a mis datos",
    "fr": "copie,exporter,telecharger,droit d'acces,m'envoyer mes donnees,toutes mes donnees,recuperer mes donnees,acces a mes donnees",
    "de": "kopie,export*,herunterladen,auskunft,datenauskunft,alle meine daten,meine daten haben,meine daten bekommen,meine daten zuschicken",
    "pt": "copia,exportar,baixar,todos os meus dados,enviar meus dados,receber meus dados,acesso aos meus dados",
    "it": "copia,esportare,scaricare,tutti i miei dati,inviarmi i miei dati,accesso ai miei dati,ricevere i miei dati",
    "ru": "копи*,выгруз*,скачать,все мои данные,прислать мои данные,получить мои данные,экспорт*",
    "zh": "副本,导出,下载,拷贝,全部数据,所有数据,获取我的数据,复制",
    "ja": "コピー,写し,開示,エクスポート,ダウンロード,データをください,データを送って,データがほしい",
    "ko": "사본,내보내,다운로드,열람,복사,데이터를 보내,정보를 보내,데이터를 받",
    "ar": "نسخة,تصدير,تنزيل,تحميل,جميع بياناتي,كل بياناتي,إرسال بياناتي",
}
# There is no photo, or there will be none.
NO_PHOTO: Table = {
    "en": "none,no photo,no photos,no picture,no pictures,have no,don't have,dont have,do not have,haven't got,can't take,cannot take,can't send,cannot send,threw it,thrown away,didn't take,without a photo,skip",
    "es": "ninguna,ninguno,sin foto,sin fotos,no tengo,no hay foto,no puedo,no hice,no saque,no tome,ya lo tire,la tire",
    "fr": "aucune,aucun,pas de photo,sans photo,je n'en ai pas,je n ai pas,pas pris,je ne peux pas,j'ai jete,deja jete",
    "de": "keins,keines,kein foto,keine fotos,kein bild,keine bilder,habe keine*,hab keine*,ohne foto,nicht fotografiert,kann kein*,weggeworfen",
    "pt": "nenhuma,nenhum,sem foto,sem fotos,nao tenho,nao tirei,nao consigo,nao posso,joguei fora,nao da",
    "it": "nessuna,nessuno,niente foto,senza foto,non ho,non ne ho,non ce l'ho,non posso,non riesco,buttato,buttata",
    "ru": "нет фото,нету,без фото,нет фотографи*,нет снимк*,не фотографировал*,не сфотографировал*,не снимал*,не могу,выбросил*",
    "zh": "没有,没照片,没拍,无照片,拍不了,发不了,扔了,没法拍",
    "ja": "ありません,ないです,撮っていません,撮ってない,撮れません,写真はない,写真なし,捨て,送れません",
    "ko": "없어요,없습니다,없음,사진 없,사진이 없,못 찍,안 찍,찍지 못,버렸",
    "ar": "لا يوجد,لا توجد,ليس لدي,ليست لدي,ما عندي,بدون صورة,لا املك,لا استطيع,لم اصور,ما صورت,رميته,رميتها",
}
