"""What is wrong with an account, in words of eleven languages."""

from __future__ import annotations

import pytest

from actions.accounts import MATTER, matter_told, names_new
from tests.actions.test_dialogue import tracker

TOLD = [
    ("en", "I forgot my password", "password"),
    ("en", "locked out again", "locked"),
    ("en", "got a new mobile number", "phone"),
    ("en", "change my account email", "email"),
    ("en", "someone ordered in my name", "theft"),
    ("es", "olvidé mi contraseña", "password"),
    ("es", "cambiar el correo de mi cuenta", "email"),
    ("fr", "mon compte est bloqué", "locked"),
    ("fr", "changer mon numéro de téléphone", "phone"),
    ("de", "e-mail im profil ändern", "email"),
    ("de", "jemand hat sich in mein Profil eingeloggt, ich war das nicht", "theft"),
    ("pt", "minha conta foi bloqueada", "locked"),
    ("pt", "trocar o telefone da conta", "phone"),
    ("it", "non riesco ad accedere", "password"),
    ("it", "vorrei cambiare l'e-mail dell'account", "email"),
    ("ru", "забыл пароль", "password"),
    ("ru", "телефон в учётке старый, поменяйте на новый", "phone"),
    ("zh", "账号被盗了", "theft"),
    ("zh", "想换绑手机号", "phone"),
    ("ja", "登録メアド変えたい", "email"),
    ("ja", "アカウントがロックされました", "locked"),
    ("ko", "비밀번호를 잊어버렸어요", "password"),
    ("ko", "이메일을 바꾸고 싶어요", "email"),
    ("ar", "نسيت كلمة السر", "password"),
    ("ar", "شخص غريب دخل على حسابي", "theft"),
    ("en", "can you merge my two profiles", None),
    # Somebody is asked to help, and nobody has broken in.
    ("en", "can someone in support reset my password", "password"),
    ("es", "¿alguien me puede ayudar? olvidé mi contraseña", "password"),
    ("fr", "quelqu'un peut m'aider ? mot de passe oublié", "password"),
    ("de", "Kann mir jemand helfen? Ich habe mein Passwort vergessen", "password"),
    ("de", "ist da jemand? mein Konto ist gesperrt", "locked"),
    ("pt", "alguém pode me ajudar com a senha?", "password"),
    ("it", "qualcuno mi aiuta? ho dimenticato la password", "password"),
    ("ru", "кто-то может помочь? забыл пароль", "password"),
    ("zh", "有人能帮我吗，密码忘了", "password"),
    ("ko", "누군가 도와주세요, 비밀번호를 잊었어요", "password"),
    ("ar", "هل يمكن لأحدهم مساعدتي؟ نسيت كلمة السر", "password"),
    ("en", "can someone help, somebody ordered in my name", "theft"),
]


@pytest.mark.parametrize(("language", "text", "matter"), TOLD)
def test_the_matter_is_told_by_its_words(language: str, text: str, matter: str | None) -> None:
    said = tracker(text=text, intent={"name": MATTER}, metadata={"language": language})
    assert matter_told(said) == matter


@pytest.mark.parametrize(
    ("language", "text", "new"),
    [
        ("en", "change my e-mail to a@b.org", True),
        ("en", "change the e-mail of my account a@b.org", False),
        ("de", "bitte auf a@b.org umstellen", True),
        ("fr", "changez mon adresse pour a@b.org", True),
        ("ru", "поменяйте почту на a@b.org", True),
        ("zh", "邮箱改成a@b.org", True),
        ("ja", "a@b.orgに変更してください", True),
        ("ko", "a@b.org로 변경해 주세요", True),
        ("ar", "غيروا البريد إلى a@b.org", True),
    ],
)
def test_the_new_address_is_told_from_the_old(language: str, text: str, new: bool) -> None:
    assert names_new(tracker(text=text, metadata={"language": language}), "a@b.org") is new
