"""Sending mail: by the shop's mail server, or in the demo into a table and a file that everybody can read."""

from __future__ import annotations

import logging
import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import Protocol

from shop.database import ShopDatabase
from shop.errors import MailFailed
from shop.models import OutboxMail
from shop.settings import Settings, SmtpSettings

TIMEOUT_SECONDS = 5.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Mail:
    """Plain text for one recipient. A mail that is tried again keeps its `key`: programs show it once."""

    recipient: str
    subject: str
    text: str
    key: str | None = None


class Mailbox(Protocol):
    """Where mails go."""

    def send(self, mail: Mail) -> None:
        """Hand the mail over; raises MailFailed. Call it outside a transaction: a server takes its time."""


@dataclass(frozen=True)
class SmtpMailbox:
    """A mail server; with `security` "starttls" or "tls" its certificate must be valid for its name."""

    settings: SmtpSettings

    def send(self, mail: Mail) -> None:
        """One connection a mail."""
        try:
            message = self._message(mail)
            server = self._connected()
            try:
                server.send_message(message)
                # The server has the mail now, whatever goes wrong with the farewell: it must not go twice.
                with suppress(OSError, smtplib.SMTPException):
                    server.quit()
            finally:
                server.close()
        except (OSError, smtplib.SMTPException, ValueError) as error:
            # The server's words may repeat the recipient's address: they stay out of the log.
            raise MailFailed(
                f"Expected {self.settings.host}:{self.settings.port} to take a mail; got "
                f"{type(error).__name__}. Check the SMTP_ settings and that the server can be reached.",
                host=self.settings.host,
                port=self.settings.port,
            ) from error

    def _message(self, mail: Mail) -> EmailMessage:
        message = EmailMessage()
        message["From"] = self.settings.sender
        message["To"] = mail.recipient
        message["Subject"] = mail.subject
        message["Date"] = format_datetime(datetime.now(timezone.utc))
        domain = self.settings.sender.rpartition("@")[2]
        message["Message-ID"] = f"<{mail.key}@{domain}>" if mail.key else make_msgid(domain=domain)
        message.set_content(mail.text)
        return message

    def _connected(self) -> smtplib.SMTP:
        host, port, security = self.settings.host, self.settings.port, self.settings.security
        context = ssl.create_default_context()
        server: smtplib.SMTP = (
            smtplib.SMTP_SSL(host, port, timeout=TIMEOUT_SECONDS, context=context)
            if security == "tls"
            else smtplib.SMTP(host, port, timeout=TIMEOUT_SECONDS)
        )
        try:
            if security == "starttls":
                server.starttls(context=context)
            if self.settings.user:
                server.login(self.settings.user, self.settings.password)
        except BaseException:
            server.close()
            raise
        return server


@dataclass(frozen=True)
class Outbox:
    """The demo's mails: in the table `outbox_mails` and, for people, in the file `log`."""

    database: ShopDatabase
    log: Path

    def send(self, mail: Mail) -> None:
        """Write the mail down."""
        now = datetime.now(timezone.utc)
        with self.database.session() as session:
            session.add(
                OutboxMail(
                    recipient=mail.recipient,
                    subject=mail.subject[:200],
                    text=mail.text,
                    written_at=now,
                )
            )
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("a", encoding="utf-8") as file:
            file.write(f"{now:%Y-%m-%d %H:%M:%S} to {mail.recipient}: {mail.subject}\n{mail.text}\n\n")
        _log.info("a mail of the demo was written to %s", self.log)


class NoMailbox:
    """A shop without a mail server."""

    def send(self, mail: Mail) -> None:  # noqa: ARG002 - as any mailbox
        """Always refuses."""
        raise MailFailed("Expected a mail server; none is set. Set SMTP_HOST and SMTP_SENDER.")


def mailbox(settings: Settings, database: ShopDatabase) -> Mailbox:
    """Where this installation's mails go."""
    if settings.smtp:
        return SmtpMailbox(settings.smtp)
    return Outbox(database, settings.outbox) if settings.outbox else NoMailbox()
