"""What the bot asks a person to grant: one shape from the worker's answer to the agents' card."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Extra, Field

Level = Literal["agent", "lead"]
ApprovalState = Literal["pending", "approved", "declined", "changed", "expired"]
# What became of a decision: granted; told (a decline); put to the shopper, who may turn it down; not offered
# any more; not carried out, for technical reasons.
Outcome = Literal["granted", "told", "asked", "turned_down", "refused", "failed"]


class Part(BaseModel):
    """The base of all: nothing that is not described."""

    class Config:
        """How pydantic reads it."""

        extra = Extra.forbid


class MoneyRead(Part):
    """Minor units of an ISO 4217 currency."""

    amount: int
    currency: str = Field(..., max_length=3)


class ItemRead(Part):
    """Pieces of an order line; the title is in the shopper's language."""

    line_id: int
    sku: str
    title: str
    image: str | None
    quantity: int


class LimitsRead(Part):
    """What each level may grant at the most; null is without limit."""

    agent: MoneyRead | None
    lead: MoneyRead | None


class RungRead(Part):
    """One resolution of the ladder.

    `cost` is what it is worth, `level` the lowest that may grant it as it is. `most`: how high its amount may
    be set, by whom `limits` says; null where the rule gives the amount.
    """

    resolution: str
    amount: MoneyRead
    cost: MoneyRead
    goods: Literal["keep", "send_back", "none"]
    level: Literal["bot", "agent", "lead"]
    due_by: str
    send_by: str | None
    most: MoneyRead | None
    limits: LimitsRead


class HistoryRead(Part):
    """Who asks: orders since a day; remedies in the last `days`, and money and credits given for them."""

    since: str
    orders: int
    remedies: int
    given: list[MoneyRead]
    days: int


class ProposalRead(Part):
    """What is asked (`resolution`, one of the `rungs`), for what, why, by whom, and the rule cited.

    No `items`: it is about the delivery, so many `days_late`.
    """

    order_number: str
    intent: str
    matter: str
    items: list[ItemRead]
    story: str
    resolution: str
    rungs: list[RungRead]
    rule: str
    source: str
    proof: str
    history: HistoryRead
    days_late: int | None = None

    @property
    def asked(self) -> RungRead:
        """The rung that the shopper wants. Raises KeyError where it is none of them."""
        return self.rung(self.resolution)

    def rung(self, resolution: str) -> RungRead:
        """The rung of that name. Raises KeyError."""
        for rung in self.rungs:
            if rung.resolution == resolution:
                return rung
        raise KeyError(resolution)


class Settled(Part):
    """What a turn did about a decision; `number` is the remedy's, where one was granted."""

    approval: str
    outcome: Outcome
    number: str | None = None


class DecisionRead(Part):
    """What was decided: the resolution and amount granted, or the reason of a refusal, in whoever's words."""

    resolution: str | None
    amount: MoneyRead | None
    reason: str | None
    agreed: bool


class DeciderRead(Part):
    """Who decided, and at which level."""

    id: str
    name: str
    level: Level


class ApprovalRead(Part):
    """A proposal and what became of it."""

    id: str
    conversation_id: str
    state: ApprovalState
    level: Level
    proposal: ProposalRead
    created_at: str
    expires_at: str
    expired_at: str | None
    decided_at: str | None
    decided_by: DeciderRead | None
    decision: DecisionRead | None
    outcome: Outcome | None
    remedy_number: str | None
    settled_at: str | None
