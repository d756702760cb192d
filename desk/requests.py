"""What clients may send: bodies of requests and frames of WebSockets. Unknown fields are refused."""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConstrainedStr, Extra, Field, StrictStr, conlist, root_validator, validator

from desk.services.messages import is_text

LOCALE_PATTERN = r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$"

_LONGEST_SKU = 64
PHOTOS_OF_A_MESSAGE = 6
_LONGEST_SEQ = 2**31 - 1
_LARGEST_AMOUNT = 2**31 - 1


class Body(BaseModel):
    """No unknown fields, and strings that a database would take (a message's text is checked later)."""

    class Config:
        """How pydantic reads it."""

        extra = Extra.forbid

    @root_validator(pre=True)
    def _strings_are_text(cls, values: dict[str, Any]) -> dict[str, Any]:  # noqa: N805
        for name, value in values.items():
            if isinstance(value, str) and name != "text" and not is_text(value):
                raise ValueError(f"{name[:100]!a} has NUL or a lone surrogate")
        return values


class Nothing(Body):
    """An empty object."""


class PhotoId(ConstrainedStr):
    """As the desk makes them."""

    strict = True
    regex = r"^[0-9a-z]{32}\Z"


class Page(Body):
    """Where in the shop the shopper is; `cart` holds the SKUs of what she has put into it."""

    url: StrictStr | None = Field(None, max_length=2000)
    sku: StrictStr | None = Field(None, max_length=64)
    cart: list[StrictStr] = Field([], max_items=50)

    @validator("cart", each_item=True)
    def _short_text(cls, value: str) -> str:  # noqa: N805
        if not value or len(value) > _LONGEST_SKU or not is_text(value):
            raise ValueError(f"a SKU is text of 1 to {_LONGEST_SKU} characters")
        return value


class ConversationStart(Body):
    """`locale` is the page's language tag; `customer_token` the storefront's JWT."""

    locale: StrictStr = Field("en", max_length=35, regex=LOCALE_PATTERN)
    site: StrictStr = Field("demo", max_length=64)
    page: Page | None = None
    customer_token: StrictStr | None = Field(None, max_length=4096)

    @validator("locale")
    def _one_line(cls, value: str) -> str:  # noqa: N805
        # Python's $ also matches before a newline at the end; OpenAPI knows no other sign for the end.
        if value != value.strip():
            raise ValueError("has a space around it")
        return value


class MessageBody(Body):
    """`client_id` is a UUID that the client makes; `payload` one that a button or a card offered.

    `photos` are ids of photos that were uploaded to this conversation; beside them `text` may be empty.
    """

    client_id: StrictStr = Field(..., max_length=36)
    text: StrictStr
    payload: StrictStr | None = Field(None, max_length=2000)
    photos: conlist(PhotoId, max_items=PHOTOS_OF_A_MESSAGE, unique_items=True) = []  # type: ignore[valid-type]
    page: Page | None = None

    @validator("client_id")
    def _uuid(cls, value: str) -> str:  # noqa: N805
        return str(UUID(value))


class Identity(Body):
    """The storefront's JWT, or null when the shopper signed out."""

    customer_token: StrictStr | None = Field(..., max_length=4096)


class Credentials(Body):
    """An agent signs in."""

    email: StrictStr = Field(..., max_length=320)
    password: StrictStr = Field(..., max_length=1000)


class Reply(Body):
    """An agent's message."""

    client_id: StrictStr = Field(..., max_length=36)
    text: StrictStr

    @validator("client_id")
    def _uuid(cls, value: str) -> str:  # noqa: N805
        return str(UUID(value))


def _no_other_than_int(value: object) -> object:
    # pydantic would take "1", 1.5 and true.
    if value is not None and type(value) is not int:
        raise TypeError("is not an integer")
    return value


class Resolution(Body):
    """An agent closes the matter; `last_seq` is the last message that she has seen."""

    last_seq: int | None = Field(None, ge=0, le=_LONGEST_SEQ)

    @validator("last_seq", pre=True)
    def _number(cls, value: object) -> object:  # noqa: N805
        return _no_other_than_int(value)


class Decision(Body):
    """An agent's decision about an approval.

    `reason` goes to the shopper as it is, in her language; a refusal needs one. A change names the
    `resolution` and, for a share, its `amount` in minor units of the order's currency.
    """

    decision: Literal["approve", "decline", "change"]
    reason: StrictStr | None = None
    resolution: StrictStr | None = Field(None, max_length=32)
    amount: int | None = Field(None, ge=1, le=_LARGEST_AMOUNT)

    @validator("amount", pre=True)
    def _number(cls, value: object) -> object:  # noqa: N805
        return _no_other_than_int(value)

    @root_validator(skip_on_failure=True)
    def _whole(cls, values: dict[str, Any]) -> dict[str, Any]:  # noqa: N805
        wanted = {"approve": set[str](), "decline": {"reason"}, "change": {"resolution"}}[values["decision"]]
        missing = sorted(name for name in wanted if not values.get(name))
        if missing:
            raise ValueError(f"a decision to {values['decision']} needs {', '.join(missing)}")
        return values


class Hello(Body):
    """A shopper's first frame: her token, and the last message she has."""

    type: Literal["hello"]
    token: StrictStr = Field(..., max_length=200)
    after: int = Field(0, ge=0, le=_LONGEST_SEQ)

    @validator("after", pre=True)
    def _number(cls, value: object) -> object:  # noqa: N805
        return _no_other_than_int(value)


class TypingFrame(Body):
    """The shopper is writing."""

    type: Literal["typing"]


class AgentTypingFrame(Body):
    """The agent is writing in a conversation."""

    type: Literal["typing"]
    conversation_id: StrictStr = Field(..., max_length=32)


class PingFrame(Body):
    """Is anybody there?"""

    type: Literal["ping"]


class MessageFrame(MessageBody):
    """As the HTTP call; the answer is the message's own event."""

    type: Literal["message.send"]


SHOPPER_FRAMES: dict[str, type[Body]] = {
    "typing": TypingFrame,
    "ping": PingFrame,
    "message.send": MessageFrame,
}
AGENT_FRAMES: dict[str, type[Body]] = {"typing": AgentTypingFrame, "ping": PingFrame}
