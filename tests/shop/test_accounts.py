"""Passwords, links and changes of accounts: one use, proved mailboxes, and no word on who has an account."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.errors import (
    AccountProofTooWeak,
    AddressInvalid,
    CodeRefused,
    EmailInvalid,
    EmailTaken,
    IdempotencyConflict,
    MailFailed,
    NotSignedIn,
    PasswordRefused,
    ResetRefused,
    SignInRefused,
    TooManyCodes,
    TooManyGuesses,
)
from shop.mail import Mail, NoMailbox
from shop.services.account_changes import (
    account_address,
    change_email,
    change_phone,
    check_mailbox_code,
    send_mailbox_code,
)
from shop.services.accounts import LOCKED_AFTER, is_session_current, own_account, sign_in
from shop.services.identity import ANONYMOUS, Shopper
from shop.services.password_resets import LIFETIME, LinkSent, check_reset, reset_password, send_reset_link
from shop.services.passwords import PASSWORD_FAULTS
from tests.shop.days import NOON
from tests.shop.shoppers import signed_in

LUCIA, NEW, GOOD = PEOPLE["lucia"], "lucia.nueva@example.org", "un gato en la ventana"
NOBODY = "nobody@example.org"


@dataclass
class Letterbox:
    mails: list[Mail] = field(default_factory=list)

    def send(self, mail: Mail) -> None:
        self.mails.append(mail)

    @property
    def text(self) -> str:
        return self.mails[-1].text


def write(address: str, secret: str | None, _minutes: int) -> Mail:
    return Mail(address, "mail", secret or "no account")


@pytest.fixture
def box() -> Letterbox:
    return Letterbox()


def link(
    database: ShopDatabase,
    box: object,
    address: str = LUCIA.email,
    key: str = "k",
    now: datetime = NOON,
) -> LinkSent:
    with database.session() as session:
        return send_reset_link(
            session,
            address,
            conversation_id="c",
            mailbox=box,  # type: ignore[arg-type]
            write=write,
            idempotency_key=key,
            now=now,
        )


def set_password(database: ShopDatabase, token: str, password: str = GOOD, now: datetime = NOON) -> int:
    with database.session() as session:
        return reset_password(session, token, password, now=now)


def enter(database: ShopDatabase, password: str, now: datetime = NOON) -> int:
    with database.session() as session:
        return sign_in(session, f" {LUCIA.email.upper()}", password, now=now)


def test_a_link_sets_a_password_once(database: ShopDatabase, box: Letterbox) -> None:
    sent = link(database, box)
    assert (sent.sent, sent.minutes, box.mails[0].recipient) == (True, 60, LUCIA.email)
    with database.session() as session:
        assert check_reset(session, box.text, now=NOON) == NOON + LIFETIME
        assert session.get(models.PasswordReset, box.text) is None
    assert set_password(database, box.text) == LUCIA.customer_id
    assert enter(database, GOOD) == LUCIA.customer_id
    with pytest.raises(ResetRefused, match="used"):
        set_password(database, box.text, "another good one")
    assert enter(database, GOOD) == LUCIA.customer_id


def test_a_link_runs_out_and_gives_way_to_a_newer_one(database: ShopDatabase, box: Letterbox) -> None:
    link(database, box)
    with pytest.raises(ResetRefused, match="expired"):
        set_password(database, box.text, now=NOON + LIFETIME)
    older = box.text
    link(database, box, key="another")
    with pytest.raises(ResetRefused, match="unknown"):
        set_password(database, older)
    for forged in ("", "x" * 43, "\udc80"):
        with pytest.raises(ResetRefused, match="unknown"):
            set_password(database, forged)


def test_an_address_without_account_gets_the_same_answer(database: ShopDatabase, box: Letterbox) -> None:
    known, unknown = link(database, box), link(database, box, NOBODY, key="u")
    assert replace(unknown, address=known.address) == known
    assert (box.mails[-1].recipient, box.text) == (NOBODY, "no account")
    with pytest.raises(EmailInvalid):
        link(database, box, "nobody")


def test_a_repeated_request_sends_no_second_mail(database: ShopDatabase, box: Letterbox) -> None:
    for address in (LUCIA.email, NOBODY):
        assert [link(database, box, address, key=address).sent for _ in range(2)] == [True, False]
    assert len(box.mails) == 2


def test_links_are_not_sent_without_end(database: ShopDatabase, box: Letterbox) -> None:
    for place in range(4):
        link(database, box, key=str(place))
    with pytest.raises(TooManyCodes):
        link(database, box, key="one more")
    assert len(box.mails) == 4
    with database.session() as session:
        assert check_reset(session, box.text, now=NOON)


def test_without_a_mail_there_is_no_link(database: ShopDatabase) -> None:
    for address in (LUCIA.email, NOBODY):
        with pytest.raises(MailFailed):
            link(database, NoMailbox(), address)
    with database.session() as session:
        assert session.execute(select(models.PasswordReset)).all() == []


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("short", "too_short"),
        ("x" * 129, "too_long"),
        ("aaaaaaaaaaaa", "too_simple"),
        (LUCIA.email, "too_simple"),
    ],
)
def test_a_bad_password_leaves_the_link_as_it_was(
    database: ShopDatabase, box: Letterbox, password: str, fault: str
) -> None:
    link(database, box)
    with pytest.raises(PasswordRefused) as caught:
        set_password(database, box.text, password)
    assert caught.value.reason == fault
    assert fault in PASSWORD_FAULTS
    assert set_password(database, box.text) == LUCIA.customer_id


def test_wrong_passwords_lock_the_account_until_a_new_one(database: ShopDatabase, box: Letterbox) -> None:
    link(database, box)
    set_password(database, box.text)
    moment = NOON
    for _ in range(LOCKED_AFTER):
        moment += timedelta(minutes=20)
        with pytest.raises(SignInRefused):
            enter(database, "wrong", moment)
    with database.session() as session:
        assert own_account(session, signed_in("lucia")).locked
    with pytest.raises(SignInRefused):
        enter(database, GOOD, moment + timedelta(hours=2))
    link(database, box, key="unlock", now=moment)
    set_password(database, box.text, "ahora con otra clave", moment)
    assert enter(database, "ahora con otra clave", moment) == LUCIA.customer_id
    with database.session() as session:
        assert not own_account(session, signed_in("lucia")).locked


def test_guessing_is_slowed_whether_or_not_there_is_an_account(database: ShopDatabase) -> None:
    for address in (LUCIA.email, NOBODY):
        for _ in range(5):
            with database.session() as session, pytest.raises(SignInRefused):
                sign_in(session, address, "wrong", now=NOON)
        with database.session() as session, pytest.raises(TooManyGuesses):
            sign_in(session, address, "wrong", now=NOON)


def test_a_new_password_ends_older_sessions(database: ShopDatabase, box: Letterbox) -> None:
    link(database, box)
    set_password(database, box.text)
    with database.session() as session:
        assert not is_session_current(session, LUCIA.customer_id, NOON - timedelta(seconds=1))
        assert is_session_current(session, LUCIA.customer_id, NOON)
        assert is_session_current(session, PEOPLE["jonas"].customer_id, NOON - timedelta(days=9))
        with pytest.raises(NotSignedIn):
            own_account(session, ANONYMOUS)


def proved(database: ShopDatabase, box: Letterbox, *, shopper: Shopper = ANONYMOUS, new: str = "") -> Shopper:
    """The shopper after the codes of the account's mailbox, and of a new one, were given back."""
    how = {"conversation_id": "c", "mailbox": box, "write": write}
    coded = set()
    for is_new, address in ((False, LUCIA.email), (True, new)):
        if not address:
            continue
        with database.session() as session:
            send_mailbox_code(session, address, is_new=is_new, idempotency_key=f"s{address}", **how)  # type: ignore[arg-type]
        with database.session() as session:
            check_mailbox_code(session, address, box.text, conversation_id="c", idempotency_key=f"c{address}")
        coded.add(address)
    return replace(shopper, coded_mailboxes=frozenset(coded))


def changed(database: ShopDatabase, shopper: Shopper, box: object, new: str = NEW, key: str = "k") -> str:
    with database.session() as session:
        return change_email(
            session,
            shopper,
            LUCIA.email,
            new,
            idempotency_key=key,
            mailbox=box,  # type: ignore[arg-type]
            write=lambda address: Mail(address, "changed", "changed"),
        ).value


@pytest.mark.parametrize("shopper", [ANONYMOUS, signed_in("lucia")])
def test_both_mailboxes_make_the_new_address_hers(
    database: ShopDatabase, box: Letterbox, shopper: Shopper
) -> None:
    shopper = proved(database, box, shopper=shopper, new=NEW)
    assert [changed(database, shopper, box) for _ in range(2)] == [NEW, NEW]
    assert [mail.recipient for mail in box.mails] == [LUCIA.email, NEW, LUCIA.email]
    with database.session() as session:
        assert account_address(session, signed_in("lucia"), None) == NEW
        (change,) = session.execute(select(models.AccountChange)).scalars()
        assert (change.kind, change.before, change.after) == ("email", LUCIA.email, NEW)
    with pytest.raises(IdempotencyConflict):
        changed(database, shopper, box, "other@example.org")


def test_half_a_proof_changes_nothing(database: ShopDatabase, box: Letterbox) -> None:
    half = proved(database, box)
    stranger = replace(proved(database, box, new=NEW), customer_id=1_000, proof=signed_in("lucia").proof)
    for shopper in (ANONYMOUS, half, signed_in("lucia"), stranger):
        with pytest.raises(AccountProofTooWeak):
            changed(database, shopper, box)
    with database.session() as session:
        assert account_address(session, signed_in("lucia"), None) == LUCIA.email


def test_a_taken_address_is_told_to_its_mailbox_only(database: ShopDatabase, box: Letterbox) -> None:
    taken = PEOPLE["jonas"].email
    with database.session() as session:
        sent = send_mailbox_code(
            session,
            taken,
            is_new=True,
            conversation_id="c",
            mailbox=box,
            write=write,
            idempotency_key="k",
        )
    assert (sent.sent, box.mails[-1].recipient, box.text) == (True, taken, "no account")
    shopper = replace(ANONYMOUS, coded_mailboxes=frozenset({LUCIA.email, taken}))
    with pytest.raises(EmailTaken):
        changed(database, shopper, box, taken)


def test_a_code_for_nobody_is_never_given_back(database: ShopDatabase, box: Letterbox) -> None:
    with database.session() as session:
        send_mailbox_code(
            session,
            NOBODY,
            is_new=False,
            conversation_id="c",
            mailbox=box,
            write=write,
            idempotency_key="k",
        )
    assert box.text == "no account"
    with database.session() as session, pytest.raises(CodeRefused):
        check_mailbox_code(session, NOBODY, "000000", conversation_id="c", idempotency_key="x")


def test_a_phone_needs_the_accounts_mailbox(database: ShopDatabase, box: Letterbox) -> None:
    shopper = proved(database, box)

    def change(who: Shopper, phone: str) -> str:
        with database.session() as session:
            return change_phone(
                session,
                who,
                LUCIA.email,
                phone,
                idempotency_key=f"{phone}",
                mailbox=NoMailbox(),
                write=lambda address: Mail(address, "changed", "changed"),
            ).value

    with pytest.raises(AccountProofTooWeak):
        change(ANONYMOUS, "+34 600 123 456")
    with pytest.raises(AddressInvalid):
        change(shopper, "12")
    assert change(shopper, "+34 600 123 456") == "+34600123456"
    with database.session() as session:
        assert session.get(models.Customer, LUCIA.customer_id).phone == "+34600123456"
