"""The desk's tables, one file per noun. Rows are plain dataclasses; only `desk.services` writes them."""

from desk.models.agents import Agent, AgentSession
from desk.models.approvals import Approval
from desk.models.base import metadata, utc_now
from desk.models.conversations import Conversation
from desk.models.handoffs import Handoff
from desk.models.messages import Message
from desk.models.photos import Photo
from desk.models.proofs import ProvenOrder
from desk.models.ratings import Rating
from desk.models.touches import ToldTouch
from desk.models.turns import Turn

__all__ = [
    "Agent",
    "AgentSession",
    "Approval",
    "Conversation",
    "Handoff",
    "Message",
    "Photo",
    "ProvenOrder",
    "Rating",
    "ToldTouch",
    "Turn",
    "metadata",
    "utc_now",
]
