"""Reads written conversations from YAML, and holds the worker to them turn by turn.

A file is one topic's conversations in one language::

    language: en
    dialogues:
      - name: a guest proves her order and hears where the parcel is
        shopper: {order: shipped}
        turns:
          - say: where is my order {number}?
            answers: [utter_ask_order_email]
          - say: it is {email}
            says: ["{number}"]
            card: parcel

`shopper` names the situation: `order` (a status), `nth` (which of those orders, default 0), `lines` (how
many it has), `fee` (whether its delivery was paid for), `returning` (how far a return of it was at first),
or `role` (which of the well-known orders of `person`); `signed` (whether the storefront vouches for her),
`page` (the SKU of the page she looks at), `person` (a well-known customer of `shop/demo/people.yml`, signed
in unless `role` is told without `signed`), `locale` (the page's, with its region).
`{number}` and `{email}` in texts are that order's. `{+30}` is the day thirty days from now as YYYY-MM-DD,
`{-3}` the one three days ago.
`{code}` is the one-time code last mailed to that address, `{wrong code}` any other.

A turn has one of `say` (typed), `press` (a button of the last answer, by its title), or `choose` (an order of
the last card); and what must follow:

answers  the names of all responses, in order
among    names of responses that must be there
says     texts that must be in the answer
never    texts that must not be in it
buttons  payloads' beginnings that must be offered
card     the type of a card that must be shown
handoff  the reason of a handoff, or `none`

Without `handoff` a turn must not hand over. Where the bot is unsure what was said and offers readings, one of
them must lead to what is expected: how well it understands is measured elsewhere (`make evaluate`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import select

from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.models import OutboxMail
from tests.bot.cast import Cast, Order
from tests.bot.serving import Conversation, WorkerProcess

FOLDER = Path(__file__).parent
SHOPPER_KEYS = frozenset(
    {"order", "nth", "lines", "fee", "returning", "role", "signed", "page", "person", "locale"}
)
ACTS = ("say", "press", "choose")
EXPECTATIONS = frozenset({"answers", "among", "says", "never", "buttons", "card", "handoff"})


@dataclass(frozen=True)
class Dialogue:
    """One written conversation; `where` is its file and name."""

    where: str
    language: str
    shopper: dict[str, Any]
    turns: list[dict[str, Any]]


def all_dialogues() -> Iterator[Dialogue]:
    """Every dialogue below this folder. Raises ValueError naming the dialogue and the key it can't read."""
    for path in sorted(FOLDER.glob("*/*.yml")):
        document = yaml.safe_load(path.read_text("utf-8"))
        for written in document["dialogues"]:
            where = f"{path.relative_to(FOLDER)}: {written['name']}"
            language = written.get("language", document["language"])
            dialogue = Dialogue(where, language, written.get("shopper") or {}, written["turns"])
            _check(dialogue)
            yield dialogue


def _check(dialogue: Dialogue) -> None:
    unknown = set(dialogue.shopper) - SHOPPER_KEYS
    for turn in dialogue.turns:
        if sum(act in turn for act in ACTS) != 1:
            acts = ", ".join(ACTS)
            raise ValueError(f"Expected one of {acts} in each turn of {dialogue.where}; got {turn}.")
        if not EXPECTATIONS & set(turn):
            raise ValueError(f"Expected an expectation in each turn of {dialogue.where}; got {turn}.")
        unknown |= set(turn) - EXPECTATIONS - set(ACTS)
    if unknown:
        raise ValueError(f"Unknown keys in {dialogue.where}: {', '.join(sorted(unknown))}.")


def play(dialogue: Dialogue, worker: WorkerProcess, cast: Cast) -> None:
    """Holds the conversation; an AssertionError shows the turn and what was answered."""
    order = _order(dialogue.shopper, cast)
    alone = "person" in dialogue.shopper and order is None
    person = PEOPLE[dialogue.shopper["person"]].customer_id if alone else None
    conversation = Conversation(
        worker,
        customer_id=order.customer_id if order and dialogue.shopper.get("signed") else person,
        locale=dialogue.shopper.get("locale", dialogue.language),
        sku=dialogue.shopper.get("page"),
    )
    values = {"number": order.number, "email": order.email} if order else {}
    for place, turn in enumerate(dialogue.turns, 1):
        if "code}" in str(turn):
            code = code_mailed(worker.shop_url, values["email"])
            values |= {"code": code, "wrong code": f"{(int(code) + 1) % 1_000_000:06d}"}
        if "say" in turn:
            conversation.say(_filled(turn["say"], values))
        elif "press" in turn:
            conversation.press(_filled(turn["press"], values))
        else:
            conversation.choose(_filled(turn["choose"], values))
        told = f"{dialogue.where}, turn {place} ({turn})"
        if (
            conversation.responses == ["utter_unsure_readings"]
            and turn.get("answers") != conversation.responses
        ):
            conversation = _clear_up(turn, conversation, values, told)
        _hold(turn, conversation, values, told)


def _clear_up(turn: dict[str, Any], asked: Conversation, values: dict[str, str], told: str) -> Conversation:
    """The conversation after a shopper who was asked what she meant pressed the reading that is meant."""
    failures = []
    for button in asked.buttons[:-1]:
        tried = _forked(asked)
        tried.say(button["title"], button["payload"])
        try:
            _hold(turn, tried, values, f"{told}, {button['title']!r} pressed")
        except AssertionError as failure:
            failures.append(str(failure))
        else:
            return tried
    raise AssertionError("\n".join([f"asked what was meant in {told}; no reading leads on", *failures]))


def _forked(conversation: Conversation) -> Conversation:
    """The same conversation, to go on in another way: the worker keeps nothing of it."""
    return replace(
        conversation, snapshot=deepcopy(conversation.snapshot), answer=deepcopy(conversation.answer)
    )


def code_mailed(shop_url: str, address: str) -> str:
    """The code in the newest mail to `address`."""
    database = ShopDatabase(shop_url)
    with database.session() as session:
        query = select(OutboxMail.text).where(OutboxMail.recipient == address).order_by(OutboxMail.id.desc())
        text = session.execute(query.limit(1)).scalar_one()
    database.close()
    (code,) = re.findall(r"(?<!\d)\d{6}(?!\d)", text)
    return str(code)


def _hold(turn: dict[str, Any], conversation: Conversation, values: dict[str, str], where: str) -> None:
    where = f"{where}: {conversation.responses} {conversation.texts}"
    responses, said = conversation.responses, "\n".join(conversation.texts)
    if "answers" in turn:
        assert responses == turn["answers"], where
    missing = [name for name in turn.get("among", ()) if name not in responses]
    assert not missing, f"no {missing} in {where}"
    unsaid = [text for text in turn.get("says", ()) if _filled(text, values) not in said]
    assert not unsaid, f"{unsaid} not said in {where}"
    slipped = [text for text in turn.get("never", ()) if _filled(text, values) in said]
    assert not slipped, f"{slipped} said in {where}"
    payloads = [button["payload"] for button in conversation.buttons]
    unoffered = [start for start in turn.get("buttons", ()) if not any(p.startswith(start) for p in payloads)]
    assert not unoffered, f"{unoffered} not among {payloads} in {where}"
    if "card" in turn:
        conversation.card(turn["card"])
    reason = (conversation.handoff or {}).get("reason", "none")
    assert reason == turn.get("handoff", "none"), f"handoff {reason} in {where}"


def _order(shopper: dict[str, Any], cast: Cast) -> Order | None:
    if "role" in shopper:
        return cast.numbered(PEOPLE[shopper["person"]].orders[shopper["role"]])
    if "order" not in shopper:
        return None
    nth: int = shopper.get("nth", 0)
    wanted = {key: shopper.get(key) for key in ("lines", "fee", "returning")}
    return cast.all_with(shopper["order"], **wanted)[nth]


def _filled(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return re.sub(r"\{([+-]\d+)\}", lambda days: _day_from_now(int(days[1])), text)


def _day_from_now(days: int) -> str:
    return (datetime.now(timezone.utc).date() + timedelta(days=days)).isoformat()
