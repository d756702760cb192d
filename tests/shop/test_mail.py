"""Mails: by a mail server that speaks TLS, or written down in the demo."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from sqlalchemy import select

from shop import models
from shop.database import ShopDatabase
from shop.errors import MailFailed
from shop.mail import Mail, NoMailbox, Outbox, SmtpMailbox, mailbox
from shop.settings import Settings, SmtpSettings

MAIL = Mail("lucía@shopper.example", "Tu código: 123456", "El código es 123456.\n")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate with its key, good for localhost."""
    path = tmp_path_factory.mktemp("smtp") / "server.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    subprocess.run(
        [*command, *names, "-keyout", str(path.with_suffix(".key")), "-out", str(path)],
        check=True,
        capture_output=True,
    )
    return path


class Server:
    """Takes one connection, and notes what it hears; without a certificate it knows no TLS."""

    def __init__(self, certificate: Path | None, refuses: bool = False, rude: bool = False) -> None:
        self.certificate, self.refuses, self.rude = certificate, refuses, rude
        self.heard: list[str] = []
        self.socket = socket.create_server(("localhost", 0))
        self.port: int = self.socket.getsockname()[1]

    def serve(self) -> None:
        accepted, _ = self.socket.accept()
        with accepted, suppress(OSError):
            accepted.settimeout(5)
            accepted.sendall(b"220 here\r\n")
            self._talk(accepted)

    def _talk(self, connection: socket.socket) -> None:
        lines = connection.makefile("rb")
        data = False
        while line := lines.readline():
            said = line.decode().rstrip("\r\n")
            self.heard.append(said)
            word = said.upper().split(" ")[0]
            if data:
                data = said != "."
                reply = b"" if data else b"250 taken\r\n"
            elif word == "EHLO":
                reply = b"250-here\r\n250 STARTTLS\r\n" if self.certificate else b"250 here\r\n"
            elif word == "STARTTLS" and self.certificate:
                connection.sendall(b"220 go\r\n")
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(self.certificate, self.certificate.with_suffix(".key"))
                with context.wrap_socket(connection, server_side=True) as secured:
                    self._talk(secured)
                return
            elif word == "RCPT" and self.refuses:
                reply = b"550 nobody here\r\n"
            elif word == "DATA":
                data, reply = True, b"354 go on\r\n"
            else:
                farewell = b"500 no\r\n" if self.rude else b"221 bye\r\n"
                reply = farewell if word == "QUIT" else b"250 fine\r\n"
            connection.sendall(reply)


@contextmanager
def serving(certificate: Path | None, refuses: bool = False, rude: bool = False) -> Iterator[Server]:
    server = Server(certificate, refuses, rude)
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    yield server
    thread.join(10)
    server.socket.close()


def smtp(server: Server, **settings: str) -> SmtpMailbox:
    return SmtpMailbox(SmtpSettings("localhost", server.port, "shop@storeside.example", **settings))  # type: ignore[arg-type]


def test_a_mail_goes_out_over_tls(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    plain = Mail("lucia@shopper.example", MAIL.subject, MAIL.text)
    with serving(certificate) as server:
        smtp(server).send(plain)
    assert "STARTTLS" in [line.upper() for line in server.heard]
    assert server.heard.index("STARTTLS") < next(
        place for place, line in enumerate(server.heard) if line.lower().startswith("mail from")
    )
    assert "To: lucia@shopper.example" in server.heard


def test_an_unknown_certificate_gets_no_mail(certificate: Path) -> None:
    with serving(certificate) as server, pytest.raises(MailFailed) as caught:
        smtp(server).send(MAIL)
    assert caught.value.code == "mail.failed"
    assert not any(line.lower().startswith("mail from") for line in server.heard)


def test_a_server_without_tls_gets_no_mail() -> None:
    with serving(None) as server, pytest.raises(MailFailed):
        smtp(server, user="u", password="p").send(MAIL)
    assert not any(line.upper().startswith(("AUTH", "MAIL")) for line in server.heard)


def test_a_mail_that_was_taken_is_sent_though_the_farewell_fails() -> None:
    with serving(None, rude=True) as server:
        smtp(server, security="none").send(Mail("a@b.example", "s", "t", key="order-1"))
    assert "Message-ID: <order-1@storeside.example>" in server.heard


def test_a_refusal_does_not_repeat_the_address(certificate: Path) -> None:
    with serving(None, refuses=True) as server, pytest.raises(MailFailed) as caught:
        smtp(server, security="none").send(Mail("lucia@shopper.example", "s", "t"))
    assert "lucia" not in caught.value.message


def test_a_recipient_of_two_lines_is_refused() -> None:
    with serving(None) as server:
        with pytest.raises(MailFailed):
            smtp(server, security="none").send(Mail("a@b.example\nBcc: c@d.example", "s", "t"))
        socket.create_connection(("localhost", server.port)).close()


def test_the_demo_writes_its_mails_down(database: ShopDatabase, tmp_path: Path) -> None:
    log = tmp_path / "new folder" / "outbox.log"
    Outbox(database, log).send(MAIL)
    assert "123456" in log.read_text("utf-8")
    with database.session() as session:
        row = session.execute(select(models.OutboxMail)).scalar_one()
        assert (row.recipient, row.subject, row.text) == (MAIL.recipient, MAIL.subject, MAIL.text)


def test_where_mails_go(database: ShopDatabase) -> None:
    server = {"SMTP_HOST": "mail.example", "SMTP_SENDER": "shop@storeside.example"}
    kinds = [
        type(mailbox(Settings.from_environment(environment), database))
        for environment in ({"STORESIDE_DEMO": "1", **server}, {"STORESIDE_DEMO": "1"}, {})
    ]
    assert kinds == [SmtpMailbox, Outbox, NoMailbox]
    with pytest.raises(MailFailed):
        NoMailbox().send(MAIL)


@pytest.mark.parametrize(("security", "port"), [("", 587), ("starttls", 587), ("tls", 465), ("none", 25)])
def test_the_usual_ports(security: str, port: int) -> None:
    values = {"SMTP_HOST": "mail.example", "SMTP_SENDER": "shop@storeside.example", "SMTP_SECURITY": security}
    settings = Settings.from_environment(values).smtp
    assert settings is not None
    assert settings.port == port


@pytest.mark.parametrize(
    "wrong", [{"SMTP_SECURITY": "ssl"}, {"SMTP_PORT": "many"}, {"SMTP_SENDER": "the shop"}]
)
def test_a_wrong_setting_is_named(wrong: dict[str, str]) -> None:
    values = {"SMTP_HOST": "mail.example", "SMTP_SENDER": "shop@storeside.example", **wrong}
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Settings.from_environment(values)
