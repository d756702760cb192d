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
many it has), `fee` (whether its delivery was paid for; `dear`: from now on more was than the bot pays back),
`returning` (how far a return of it was at first), or `role` (which of the well-known orders of `person`);
`signed` (whether the storefront vouches for her), `page` (the SKU of the page she looks at), `cart` (the SKUs
in her cart), `person` (a well-known customer of `shop/demo/people.yml`, signed in unless `role` is told
without `signed`), `locale` (the page's, with its region).
`{number}` and `{email}` in texts are that order's. `{+30}` is the day thirty days from now as YYYY-MM-DD,
`{-3}` the one three days ago.
`{code}` is the one-time code last mailed to that address, `{wrong code}` any other; `{code to
someone@example.org}` the one last mailed there.

A turn has one of `say` (typed), `press` (a button of the last answer, by its title), `choose` (an order of
the last card), `rate` (a star pressed), `rate_order` (one for her order), or `decide` (what an agent decides
about what was put forward last: the `state` `approved`, `declined` with a `reason`, `changed` to a
`resolution`, `agreed` with her or not). `photos` says how many come along with what is said, which may
then be empty. And what must follow:

answers  the names of all responses, in order
among    names of responses that must be there
says     texts that must be in the answer
never    texts that must not be in it
buttons  payloads' beginnings that must be offered
card     the type of a card that must be shown
handoff  the reason of a handoff, or `none`
approval the resolution that is put before the agents, or `none`
outcome  what the desk is told of a decision
rating   what the desk is told: `ask` for one, `comment`, the stars that were typed, or `none`

Without `handoff` a turn must not hand over, without `approval` nothing may be put forward. Where one asks
for a rating, the desk shows the stars after it.

How well the bot understands is measured elsewhere (`make evaluate`), and the last of the borderline phrases
fall to one side or the other with the processor that trained. So where the bot is unsure what was said and
offers readings, one of them may lead to what is expected; and where it took the words for another of the
intents in its own ranking, the conversation goes on as if it had read them right, and the words are counted
as misread. More than a few of those fail the tests as a whole.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import yaml
from rasa.shared.core.constants import DEFAULT_INTENTS
from sqlalchemy import select

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.models import OutboxMail
from shop.services.policies import shipping_fee_rule
from tests.bot.cast import Cast, Order
from tests.bot.serving import Conversation, WorkerProcess

FOLDER = Path(__file__).parent
SHOPPER_KEYS = frozenset(
    {"order", "nth", "lines", "fee", "returning", "role", "signed", "page", "cart", "person", "locale"}
)
DEAR = "dear"
ACTS = ("say", "press", "choose", "rate", "rate_order", "decide")
EXPECTATIONS = frozenset(
    {"answers", "among", "says", "never", "buttons", "card", "handoff", "rating", "approval", "outcome"}
)


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
        unknown |= set(turn) - EXPECTATIONS - set(ACTS) - {"photos"}
    if unknown:
        raise ValueError(f"Unknown keys in {dialogue.where}: {', '.join(sorted(unknown))}.")


@dataclass
class Reading:
    """How the bot read what the shoppers of many conversations typed."""

    typed: int = 0
    misread: list[str] = field(default_factory=list)


def play(dialogue: Dialogue, worker: WorkerProcess, cast: Cast, reading: Reading) -> None:
    """Holds the conversation; an AssertionError shows the turn and what was answered."""
    order = _order(dialogue.shopper, cast)
    if order and dialogue.shopper.get("fee") == DEAR:
        charge_dearly(worker.shop_url, order.number)
    alone = "person" in dialogue.shopper and order is None
    person = PEOPLE[dialogue.shopper["person"]].customer_id if alone else None
    conversation = Conversation(
        worker,
        customer_id=order.customer_id if order and dialogue.shopper.get("signed") else person,
        locale=dialogue.shopper.get("locale", dialogue.language),
        sku=dialogue.shopper.get("page"),
        cart=tuple(dialogue.shopper.get("cart") or ()),
    )
    values = {"number": order.number, "email": order.email} if order else {}
    for place, turn in enumerate(dialogue.turns, 1):
        values = _mailed(turn, worker, values)
        before = _forked(conversation)
        _act(turn, conversation, values)
        reading.typed += "say" in turn
        told = f"{dialogue.where}, turn {place} ({turn})"
        try:
            _hold(turn, conversation, values, told)
        except AssertionError as failure:
            if "say" not in turn:
                raise
            cleared_up = _clear_up(turn, conversation, values)
            read_right = cleared_up or _read_otherwise(turn, conversation, before, values)
            if read_right is None:
                raise
            if cleared_up is None:
                reading.misread.append(str(failure))
            conversation = read_right


def _act(turn: dict[str, Any], conversation: Conversation, values: dict[str, str]) -> None:
    if "say" in turn:
        conversation.say(_filled(turn["say"], values), photos=turn.get("photos", 0))
    elif "press" in turn:
        conversation.press(_filled(turn["press"], values))
    elif "choose" in turn:
        conversation.choose(_filled(turn["choose"], values))
    elif "rate" in turn:
        conversation.rate(turn["rate"])
    elif "decide" in turn:
        _decide(conversation, **turn["decide"])
    else:
        conversation.rate(turn["rate_order"], values["number"])


def _mailed(turn: dict[str, Any], worker: WorkerProcess, values: dict[str, str]) -> dict[str, str]:
    """`values` with the codes that the turn gives back."""
    codes = {}
    if "{code}" in str(turn) or "{wrong code}" in str(turn):
        code = code_mailed(worker.shop_url, values["email"])
        codes = {"code": code, "wrong code": f"{(int(code) + 1) % 1_000_000:06d}"}
    for address in re.findall(r"\{code to (\S+)\}", str(turn)):
        codes[f"code to {address}"] = code_mailed(worker.shop_url, address)
    return {**values, **codes}


def _decide(conversation: Conversation, state: str, resolution: str | None = None, **more: Any) -> None:
    if resolution:
        rungs = conversation.approvals[-1]["proposal"]["rungs"]
        rung = next(rung for rung in rungs if rung["resolution"] == resolution)
        more |= {"resolution": resolution, "amount": rung["amount"], "level": "lead"}
    conversation.decide(state, **more)


def _clear_up(turn: dict[str, Any], asked: Conversation, values: dict[str, str]) -> Conversation | None:
    """The conversation after a shopper who was asked what she meant pressed the reading that is meant."""
    if asked.responses != ["utter_unsure_readings"]:
        return None
    pressed = ((_forked(asked), button["title"], button["payload"]) for button in asked.buttons[:-1])
    return _first_that_holds(turn, pressed, values)


def _read_otherwise(
    turn: dict[str, Any], misread: Conversation, before: Conversation, values: dict[str, str]
) -> Conversation | None:
    """The conversation as it goes when the same words are taken for another intent of the bot's ranking."""
    parse = misread.answer["parse"]
    details = {found["entity"]: found["value"] for found in parse["entities"] if _is_plain(found["value"])}
    payload = json.dumps(details, ensure_ascii=False)
    others = [found["name"] for found in parse["intent_ranking"] if found["name"] not in DEFAULT_INTENTS]
    read = ((_forked(before), parse["text"], f"/{intent}{payload}") for intent in others)
    return _first_that_holds(turn, read, values)


def _first_that_holds(
    turn: dict[str, Any], tries: Iterable[tuple[Conversation, str, str]], values: dict[str, str]
) -> Conversation | None:
    for conversation, text, payload in tries:
        conversation.say(text, payload, turn.get("photos", 0))
        with suppress(AssertionError):
            _hold(turn, conversation, values, text)
            return conversation
    return None


def _is_plain(value: Any) -> bool:
    return isinstance(value, (str, int, float))


def _forked(conversation: Conversation) -> Conversation:
    """The same conversation, to go on in another way: the worker keeps nothing of it."""
    return replace(
        conversation,
        snapshot=deepcopy(conversation.snapshot),
        answer=deepcopy(conversation.answer),
        approvals=list(conversation.approvals),
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
    if "rating" in turn:
        rating = conversation.rating or {}
        told = rating.get("score") or next((fact for fact in ("ask", "comment") if rating.get(fact)), "none")
        assert told == turn["rating"], f"rating {told} in {where}"
    reason = (conversation.handoff or {}).get("reason", "none")
    assert reason == turn.get("handoff", "none"), f"handoff {reason} in {where}"
    asked = (conversation.answer["approval"] or {}).get("resolution", "none")
    assert asked == turn.get("approval", "none"), f"approval of {asked} in {where}"
    if "outcome" in turn:
        assert (conversation.answer["settled"] or {}).get("outcome") == turn["outcome"], where


def _order(shopper: dict[str, Any], cast: Cast) -> Order | None:
    if "role" in shopper:
        return cast.numbered(PEOPLE[shopper["person"]].orders[shopper["role"]])
    if "order" not in shopper:
        return None
    nth: int = shopper.get("nth", 0)
    wanted = {key: shopper.get(key) for key in ("lines", "fee", "returning")}
    # Those that others have to themselves paid for nothing.
    wanted["fee"] = False if wanted["fee"] == DEAR else wanted["fee"]
    return cast.all_with(shopper["order"], **wanted)[nth]


def charge_dearly(shop_url: str, number: str) -> None:
    """Let an order have cost twice as much to deliver as the bot may pay back."""
    database = ShopDatabase(shop_url)
    with database.writing() as session:
        order = session.execute(select(models.Order).where(models.Order.number == number)).scalar_one()
        fee = 2 * shipping_fee_rule(order.placed_at.date()).bot_limit[order.currency]
        order.total, order.shipping = order.total - order.shipping + fee, fee
    database.close()


def _filled(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return re.sub(r"\{([+-]\d+)\}", lambda days: _day_from_now(int(days[1])), text)


def _day_from_now(days: int) -> str:
    return (datetime.now(timezone.utc).date() + timedelta(days=days)).isoformat()
