"""Words that tell what is wrong with an account. Tables written and matched as those of `actions.words`."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

from actions.words import Table

# Somebody else was in the account, or ordered with it.
THEFT: Table = {
    "en": "hacked,stolen,someone else,somebody else,someone in,somebody in,someone has,someone logged,someone signed,someone ordered,somebody ordered,in my name,wasn't me,was not me,not me,compromised,fraud*,took over,taken over",
    "es": "hacke*,jaque*,robad*,robaron,alguien,otra persona,en mi nombre,no fui yo,no he sido yo,suplant*,fraude",
    "fr": "pirat*,hack*,vole,volee,quelqu'un,a mon nom,en mon nom,pas moi,usurp*,fraude",
    "de": "gehackt*,hacker*,gestohlen,geklaut,jemand,in meinem namen,auf meinen namen,war ich nicht,ich war das nicht,nicht von mir,fremde,fremder,betrug*,ubernommen",
    "pt": "hacke*,invad*,roubad*,roubaram,alguem,outra pessoa,em meu nome,no meu nome,nao fui eu,fraude,clonad*",
    "it": "hacker*,hackerat*,rubat*,violat*,qualcuno,a mio nome,a nome mio,non sono stat*,non ero io,frode",
    "ru": "взлом*,украл*,угнал*,кто-то,кто то,чужой,чужие,чужая,от моего имени,на мое имя,это не я,не я,мошенн*",
    "zh": "被盗,盗号,被黑,有人,别人,冒用,以我的名义,用我的名义,不是我,不是我本人,诈骗",
    "ja": "乗っ取,不正アクセス,不正ログイン,知らない人,他人,第三者,なりすま,勝手に注文,私の名前で,私ではありません,身に覚え",
    "ko": "해킹,도용,누군가,누가 제,다른 사람이,모르는 사람,제 이름으로,제가 아니,제가 한 게 아니,사기",
    "ar": "اختراق*,اخترق*,مخترق,اتهكر*,تهكر*,هكر*,سرق*,اتسرق,شخص غريب,شخص آخر,احد طلب,أحدهم,باسمي,لست أنا,مو أنا,مش أنا,احتيال",
}
# Somebody who shall help, cut out before a thief is looked for.
HELPER: Table = {
    "en": "can someone,could someone,can somebody,could somebody,would someone,someone in support,someone in your,someone in the team,someone from your,someone in customer",
    "es": "alguien me puede,alguien puede,me puede alguien,puede alguien,alguien podria,podria alguien,alguien me podria,alguien me ayuda,alguien que me,hay alguien,hablar con alguien,alguien de soporte",
    "fr": "quelqu'un peut,quelqu'un pourrait,quelqu'un m'aide,quelqu'un pour m'aider,y a quelqu'un,parler a quelqu'un,quelqu'un de chez vous",
    "de": "kann mir jemand,kann jemand,kann mir bitte jemand,kann bitte jemand,konnte mir jemand,konnte jemand,konnte mir bitte jemand,hilft mir jemand,jemand helfen,ist da jemand,ist jemand,jemand da,mit jemand*,jemand bescheid,jemand vom support",
    "pt": "alguem pode,alguem me pode,pode alguem,alguem poderia,alguem me ajuda,alguem que me,tem alguem,falar com alguem,alguem do suporte",
    "it": "qualcuno puo,qualcuno mi puo,puo qualcuno,qualcuno potrebbe,potrebbe qualcuno,qualcuno mi aiuta,qualcuno che mi,c'e qualcuno,parlare con qualcuno",
    "ru": "кто-то может,может кто-то,мог бы кто-то,кто-то поможет,поможет кто-то,кто-то из вас,кто-то из поддержки",
    "zh": "有人能,有人可以,有人可不可以,有人帮,有人在,有人吗,有没有人",
    "ko": "누군가 도와,누군가가 도와,누군가 좀,누가 제발,누가 제 문제,누가 제 질문",
    "ar": "أحدهم يساعدني,أحدهم مساعدتي,أحدهم أن يساعدني,يمكن لأحدهم",
}
LOCKED: Table = {
    "en": "locked,locked out,blocked,suspended,deactivated,disabled,frozen,froze,too many attempts,unlock,banned,restricted",
    "es": "bloque*,desbloque*,suspend*,desactivad*,congelad*,demasiados intentos,inhabilitad*",
    "fr": "bloqu*,debloqu*,verrouill*,deverrouill*,suspend*,desactiv*,gele,trop de tentatives",
    "de": "gesperrt*,sperr*,entsperr*,blockiert*,geblockt,ausgesperrt,freischalt*,deaktiviert*,eingefroren,dichtgemacht,zu viele versuche",
    "pt": "bloque*,desbloque*,suspens*,desativad*,congelad*,trancad*,muitas tentativas",
    "it": "bloccat*,sblocc*,sospes*,disattivat*,congelat*,troppi tentativi",
    "ru": "заблок*,разблок*,блокир*,заморо*,деактив*,забан*,бане,ограничен*,слишком много попыток",
    "zh": "锁定,被锁,解锁,冻结,封号,解封,停用,被封,次数过多,限制登录",
    "ja": "ロック,凍結,停止,無効,締め出,解除,回数オーバー",
    "ko": "잠겼,잠김,잠금,차단,정지,비활성,시도 횟수,풀어",
    "ar": "مقفل*,مقفول*,قفل*,مغلق,محظور,حظر*,معلق,موقوف,تجميد,مجمد,مسكر,محاولات,تم إيقاف",
}
# Getting in at all.
SIGN_IN: Table = {
    "en": "password*,passcode,log in,login,log me in,logging in,logged out,sign in,sign me in,signing in,sign-in,reset,credentials,username,let me in,get in,get into,access my account",
    "es": "contrasena*,clave,iniciar sesion,inicio de sesion,entrar,acceder,acceso,restablec*,ingresar,usuario,loguear*,login",
    "fr": "mot de passe,mdp,connect*,connexion,identifiant*,reinitialis*,acceder,acces a mon compte,entrer dans",
    "de": "passwort*,kennwort*,passworter,login*,einlogg*,anmeld*,einwahl*,zugang*,zuruckset*,reinkomm*,komme nicht rein,komme nicht in,komme nicht mehr in,nicht mehr rein,benutzername*",
    "pt": "senha*,palavra-passe,password,login,entrar,acessar,acesso,logar,redefin*,usuario,iniciar sessao",
    "it": "password,login,acced*,accesso,entrare,credenziali,reimpost*,nome utente,loggar*,collegar*",
    "ru": "парол*,войти,вход*,зайти,логин*,залогин*,авториз*,попасть в,не пускает,восстановить доступ,сбросить,сброс",
    "zh": "密码,登录,登陆,登入,登不,重置,进不去,用户名,账号进",
    "ja": "パスワード,ログイン,ログオン,サインイン,暗証番号,再設定,入れない,入れなく,入れません,パス",
    "ko": "비밀번호,비번,로그인,접속,들어가,재설정,패스워드",
    "ar": "كلمة السر,كلمة المرور,كلمه السر,كلمة سر,باسورد*,تسجيل الدخول,تسجيل دخول,أسجل دخول,دخول,أدخل حسابي,ادخل حسابي,إعادة تعيين,استرجاع",
}
CHANGE: Table = {
    "en": "change,changed,changing,update,new,replace,switch,switched,different,correct,edit,another,move",
    "es": "cambi*,actualiz*,nuev*,modific*,sustitu*,reemplaz*,otro,otra,corregir",
    "fr": "chang*,modifi*,nouve*,remplac*,mettre a jour,mise a jour,autre,corrig*,actualis*",
    "de": "ander*,aendern,geander*,neue,neuer,neues,neuen,umstell*,wechsel*,gewechselt,aktualisier*,hinterleg*,ersetz*,eintrag*,korrigier*",
    "pt": "mud*,troc*,alter*,atualiz*,nov*,substitu*,outro,outra,corrigir",
    "it": "cambi*,aggiorn*,nuov*,modific*,sostitu*,altro,altra,corregg*",
    "ru": "смен*,измен*,поменя*,меня*,нов*,обнов*,замен*,друг*,исправ*,привяж*,привяза*",
    "zh": "改,换,更新,更换,变更,修改,新的,新手机号,新邮箱",
    "ja": "変更,変え,変わ,更新,新しい,差し替え,切り替え,直し",
    "ko": "변경,바꾸,바꿔,바꿀,바뀌,바뀐,새 ,새로,수정,업데이트,교체",
    "ar": "تغيير,أغير,اغير,غير,غيرت,غيروا,تحديث,أحدث,احدث,تعديل,أعدل,عدل,جديد,جديدة,استبدال,بدل",
}
EMAIL: Table = {
    "en": "e-mail,email,e mail,mail address,gmail",
    "es": "correo*,e-mail,email,mail",
    "fr": "e-mail,email,mail,courriel,adresse mail,adresse electronique",
    "de": "e-mail*,email*,mailadresse*,mail,emailadresse*",
    "pt": "e-mail*,email*,correio",
    "it": "e-mail,email,mail,posta",
    "ru": "почт*,e-mail,email,имейл*,емейл*,мейл*,мыло,электронк*",
    "zh": "邮箱,邮件地址,电子邮件,email",
    "ja": "メールアドレス,メアド,アドレス,メール",
    "ko": "이메일,메일,전자우편",
    "ar": "بريد*,ايميل*,إيميل*,إميل*,الكتروني",
}
PHONE: Table = {
    "en": "phone*,mobile,cell*,number,telephone",
    "es": "telefono,movil,celular,numero",
    "fr": "telephone,portable,mobile,numero",
    "de": "telefon*,handy*,mobil*,rufnummer,nummer",
    "pt": "telefone,celular,telemovel,numero",
    "it": "telefono,cellulare,numero",
    "ru": "телефон*,номер*,мобильн*,сотов*",
    "zh": "手机,电话,号码,手机号",
    "ja": "電話,携帯,番号",
    "ko": "전화,휴대폰,핸드폰,번호,연락처",
    "ar": "هاتف*,جوال*,موبايل,تليفون*,رقم*,تلفون",
}
# What stands before an address (in Japanese and Korean after it) that is to come instead of the old one.
BEFORE_THE_NEW: Table = {
    "en": "to,new one is,new address is,new e-mail is,new email is,use",
    "es": "a,al,por,nuevo es,nueva es",
    "fr": "a,en,par,vers,pour,nouvelle est,nouveau est",
    "de": "auf,zu,in,neue ist,neue lautet,lautet jetzt,ist jetzt",
    "pt": "para,por,novo e,nova e",
    "it": "a,in,con,nuova e,nuovo e",
    "ru": "на,новый,новая,новая почта,новый адрес",
    "zh": "改成,换成,改为,换为,更换为,变更为,新邮箱是,新的是,成",
    "ar": "إلى,الى,ل,الجديد,الجديد هو",
}
AFTER_THE_NEW: Table = {
    "ja": "に変更,に変え,へ変更,に更新,に差し替え,に切り替え",
    "ko": "로 변경,로 바꿔,으로 변경,으로 바꿔,로 바꾸,으로 바꾸",
}
