"""The desk's one error family: a stable code, an HTTP status, fields, and a sentence for the client's author.

The sentence says what was expected, what came and what to do. Shoppers never see it: clients choose their own
words by `code`. On the wire: ``{"error": {"code": ..., "message": ..., "fields": {...}}}``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar


class DeskError(Exception):
    """Base of everything the desk refuses on purpose. `fields` are JSON values."""

    code: ClassVar[str] = "desk.error"
    status: ClassVar[int] = 500

    def __init__(self, *, expected: str, came: str, do: str, **fields: Any) -> None:
        self.message = f"Expected {expected}; got {came}. {do}"
        self.fields: dict[str, Any] = fields
        super().__init__(self.message)

    @property
    def headers(self) -> Mapping[str, str]:
        """HTTP headers that belong to this answer."""
        return {}

    def as_json(self) -> dict[str, Any]:
        """The body of the error answer."""
        return {"error": {"code": self.code, "message": self.message, "fields": self.fields}}


class Unexpected(DeskError):
    """Something broke in the desk. The details are in its log, never in the answer."""

    def __init__(self) -> None:
        super().__init__(
            expected="to serve this request",
            came="a fault in the desk",
            do="Repeat it with the same client_id; the log tells the operator what broke.",
        )


class Unavailable(DeskError):
    """The database cannot be reached or stays locked."""

    code = "desk.unavailable"
    status = 503

    def __init__(self) -> None:
        super().__init__(
            expected="the desk's database to answer",
            came="no answer in time",
            do="Repeat the request in a few seconds with the same client_id.",
        )

    @property
    def headers(self) -> Mapping[str, str]:
        return {"Retry-After": "2"}


class PagesNotBuilt(DeskError):
    """`web/dist/` has no such page yet."""

    code = "pages.not_built"
    status = 503

    def __init__(self, file: str) -> None:
        super().__init__(
            expected=f"the built page {file}",
            came="no such file",
            do="`make up` builds the pages; `npm run build` in web/ does it alone.",
            file=file,
        )


class InvalidJson(DeskError):
    """The body, or the frame, is not JSON in UTF-8."""

    code = "request.invalid_json"
    status = 400

    def __init__(self, came: str) -> None:
        super().__init__(
            expected="a JSON object in UTF-8",
            came=came,
            do="Send application/json that a JSON parser accepts.",
        )


class InvalidRequest(DeskError):
    """A field is missing, of another type or out of its bounds. `problems` maps fields to reasons."""

    code = "request.invalid"
    status = 422

    def __init__(self, problems: dict[str, str]) -> None:
        super().__init__(
            expected="the fields as the OpenAPI description has them",
            came="; ".join(f"{field}: {reason}" for field, reason in problems.items()),
            do="Correct these fields.",
            **problems,
        )


class UnknownField(DeskError):
    """A field, or a type of frame, that this endpoint does not know."""

    code = "request.unknown_field"
    status = 422

    def __init__(self, names: list[str], known: list[str] | None = None) -> None:
        super().__init__(
            expected=f"only {', '.join(known)}" if known else "only the fields that the protocol names",
            came=f"also {', '.join(names)}",
            do="Leave it out; a misspelt field would otherwise be ignored silently.",
            unknown=names,
        )


class RequestTooLarge(DeskError):
    """More bytes than any valid request has."""

    code = "request.too_large"
    status = 413

    def __init__(self, limit: int) -> None:
        super().__init__(
            expected=f"at most {limit} bytes",
            came="more",
            do="Send less; attachments do not go here.",
            limit=limit,
        )


class RatingInvalid(DeskError):
    """Stars that are not a whole number from 1 to 5."""

    code = "rating.invalid"
    status = 422

    def __init__(self, came: Any) -> None:
        super().__init__(
            expected="a rating of 1, 2, 3, 4 or 5",
            came=f"{came!a}"[:100],
            do="Send the payload of the star as it was offered.",
        )


class PathNotFound(DeskError):
    """No such path."""

    code = "request.not_found"
    status = 404

    def __init__(self, path: str) -> None:
        super().__init__(
            expected="a path of the protocol", came=repr(path[:200]), do="See /api/v1/openapi.json."
        )


class MethodNotAllowed(DeskError):
    """The path exists, the method does not."""

    code = "request.method_not_allowed"
    status = 405

    def __init__(self, method: str) -> None:
        super().__init__(
            expected="a method this path has", came=repr(method[:20]), do="See /api/v1/openapi.json."
        )


class EmptyMessage(DeskError):
    """Nothing in it that anyone could see."""

    code = "message.empty"
    status = 422

    def __init__(self) -> None:
        super().__init__(
            expected="a text with at least one visible character",
            came="none",
            do="Do not send empty messages.",
        )


class MessageTooLong(DeskError):
    """Longer than `MESSAGE_MAX_CHARACTERS`, counted in Unicode characters."""

    code = "message.too_long"
    status = 422

    def __init__(self, limit: int, length: int) -> None:
        super().__init__(
            expected=f"at most {limit} characters",
            came=f"{length}",
            do="Shorten the message or send it in parts.",
            limit=limit,
            length=length,
        )


class NotText(DeskError):
    """NUL or half a surrogate pair: no text in any language has them, and databases refuse them."""

    code = "message.not_text"
    status = 422

    def __init__(self, position: int) -> None:
        super().__init__(
            expected="Unicode text without NUL and without lone surrogates",
            came=f"one at position {position}",
            do="Remove it; a cut through an emoji leaves such halves.",
            position=position,
        )


class ClientIdConflict(DeskError):
    """The id was used in this conversation for another message."""

    code = "message.client_id_conflict"
    status = 409

    def __init__(self, client_id: str, seq: int) -> None:
        super().__init__(
            expected="a repeat with the same text and payload",
            came="another body under a client_id that is taken",
            do="Use a new client_id for a new message.",
            client_id=client_id,
            seq=seq,
        )


class PayloadNotOffered(DeskError):
    """Buttons send what the bot offered in this conversation, and nothing else."""

    code = "payload.not_offered"
    status = 422

    def __init__(self) -> None:
        super().__init__(
            expected="a payload that a message of the bot offered in this conversation, with its title",
            came="another one, or another title",
            do="Send what the shopper wrote as text, without a payload.",
        )


class TokenInvalid(DeskError):
    """No token, or one that does not open this conversation. Whether the conversation exists is not told."""

    code = "token.invalid"
    status = 401

    def __init__(self) -> None:
        super().__init__(
            expected="the token that came with this conversation",
            came="none or another one",
            do="Send `Authorization: Bearer <token>`, or begin a new conversation.",
        )

    @property
    def headers(self) -> Mapping[str, str]:
        return {"WWW-Authenticate": "Bearer"}


class CustomerTokenInvalid(DeskError):
    """The storefront's JWT does not prove who the shopper is."""

    code = "customer_token.invalid"
    status = 401

    def __init__(self, reason: str) -> None:
        super().__init__(
            expected="a JWT signed by this site's key with aud, iss, sub and exp",
            came=reason,
            do="Fetch a fresh token from the storefront, or send null for an anonymous shopper.",
            reason=reason,
        )


class PhotoTypeUnsupported(DeskError):
    """No JPEG, PNG or WebP: by its Content-Type, or by what its bytes say."""

    code = "photo.type_unsupported"
    status = 415

    def __init__(self, came: str) -> None:
        super().__init__(
            expected="a photo as image/jpeg, image/png or image/webp",
            came=came[:100],
            do="Send the photo in one of these formats.",
        )


class PhotoHeic(DeskError):
    """The format of newer iPhones, which the desk cannot read."""

    code = "photo.heic"
    status = 415

    def __init__(self) -> None:
        super().__init__(
            expected="a photo as image/jpeg, image/png or image/webp",
            came="HEIC",
            do="Convert it to JPEG; a browser that shows HEIC can do that on a canvas.",
        )


class PhotoTypeMismatch(DeskError):
    """Another format than the Content-Type says."""

    code = "photo.type_mismatch"
    status = 415

    def __init__(self, declared: str, found: str) -> None:
        super().__init__(
            expected=f"{declared}, as declared",
            came=found,
            do="Declare the type that the file has.",
            declared=declared,
            found=found,
        )


class PhotoTooLarge(DeskError):
    """More bytes than `PHOTO_MAX_BYTES`."""

    code = "photo.too_large"
    status = 413

    def __init__(self, limit: int) -> None:
        super().__init__(
            expected=f"a photo of at most {limit} bytes",
            came="more",
            do="Scale it down; the desk keeps no more than 2048 pixels a side.",
            limit=limit,
        )


class PhotoTooManyPixels(DeskError):
    """Small as a file, but enormous once unpacked."""

    code = "photo.too_many_pixels"
    status = 422

    def __init__(self, limit: int) -> None:
        super().__init__(
            expected=f"a photo of at most {limit} pixels", came="more", do="Scale it down.", limit=limit
        )


class PhotoBroken(DeskError):
    """It begins like a photo and cannot be read as one."""

    code = "photo.broken"
    status = 422

    def __init__(self) -> None:
        super().__init__(
            expected="a whole photo",
            came="one that is cut off or damaged",
            do="Send the file again from its source.",
        )


class PhotoLimitReached(DeskError):
    """As many photos as one conversation may have."""

    code = "photo.limit_reached"
    status = 409

    def __init__(self, limit: int) -> None:
        super().__init__(
            expected=f"at most {limit} photos in a conversation",
            came="one more",
            do="Describe in words what else there is to see.",
            limit=limit,
        )


class PhotoConflict(DeskError):
    """The id was used in this conversation for another photo."""

    code = "photo.client_id_conflict"
    status = 409

    def __init__(self, client_id: str) -> None:
        super().__init__(
            expected="a repeat with the same bytes",
            came="another photo under a client_id that is taken",
            do="Use a new client_id for a new photo.",
            client_id=client_id,
        )


class PhotoNotUploaded(DeskError):
    """A message names a photo that this conversation does not have."""

    code = "photo.not_uploaded"
    status = 422

    def __init__(self, photo_id: str) -> None:
        super().__init__(
            expected="ids of photos that were uploaded to this conversation",
            came=f"{photo_id!r}",
            do="Upload the photo first; one that no message took within a day is dropped.",
            photo_id=photo_id,
        )


class PhotoSent(DeskError):
    """The photo belongs to a message already."""

    code = "photo.sent"
    status = 409

    def __init__(self, photo_id: str) -> None:
        super().__init__(
            expected="a photo that no message has yet",
            came="one that was sent",
            do="Upload it again under a new client_id to send it once more.",
            photo_id=photo_id,
        )


class PhotoNotFound(DeskError):
    """No such photo in this conversation, or it was erased: not told which."""

    code = "photo.not_found"
    status = 404

    def __init__(self) -> None:
        super().__init__(
            expected="the id of a photo of this conversation",
            came="another",
            do="Take the ids from the conversation's messages; erased photos do not come back.",
        )


class ConversationNotFound(DeskError):
    """No conversation under this id (agents only: a shopper gets `token.invalid`)."""

    code = "conversation.not_found"
    status = 404

    def __init__(self, conversation_id: str) -> None:
        super().__init__(
            expected="the id of a conversation",
            came=repr(conversation_id[:64]),
            do="List the conversations and take an id from there.",
        )


class InvoiceNotFound(DeskError):
    """No invoice for this conversation: the same answer for another's, unknown and unissued ones."""

    code = "invoice.not_found"
    status = 404

    def __init__(self) -> None:
        super().__init__(
            expected="the number of an order proven in this conversation, whose invoice the bot has issued",
            came="another",
            do="Ask for the invoice in the conversation; the card that answers names the order.",
        )


class WrongState(DeskError):
    """The conversation is in a state in which this cannot be done."""

    code = "conversation.state"
    status = 409

    def __init__(self, expected: list[str], came: str) -> None:
        super().__init__(
            expected=f"a conversation in state {' or '.join(expected) or 'none'}",
            came=came,
            do="Load the conversation again.",
            expected_states=expected,
            state=came,
        )


class AlreadyClaimed(DeskError):
    """Another agent has the conversation."""

    code = "conversation.already_claimed"
    status = 409

    def __init__(self, by: str) -> None:
        super().__init__(
            expected="a conversation that waits or is yours",
            came=f"one that {by} has",
            do="Take another one from the queue.",
            by=by,
        )


class UnseenMessage(DeskError):
    """The shopper wrote after the last message that the agent has seen."""

    code = "conversation.unseen"
    status = 409

    def __init__(self, last_seq: int, newest: int) -> None:
        super().__init__(
            expected="last_seq to be the shopper's newest message or later",
            came=f"{last_seq} where she has written message {newest}",
            do="Read it, answer it or give it to the bot, then resolve.",
            last_seq=last_seq,
            newest=newest,
        )


class ApprovalNotFound(DeskError):
    """No approval has this id."""

    code = "approval.not_found"
    status = 404

    def __init__(self, approval_id: str) -> None:
        super().__init__(
            expected="the id of an approval",
            came=f"{approval_id[:40]!r}",
            do="Take it from GET /api/v1/desk/conversations/{conversation_id}.",
        )


class ApprovalDecided(DeskError):
    """Another agent decided, or she herself otherwise. `by` says who, `state` how."""

    code = "approval.decided"
    status = 409

    def __init__(self, by: str, state: str) -> None:
        super().__init__(
            expected="an approval that waits for a decision",
            came=f"one that {by} has {state}",
            do="Read what was decided; it is carried out already.",
            by=by,
            state=state,
        )


class ApprovalBeyondLevel(DeskError):
    """The policy allows it, but someone of a higher level must grant it."""

    code = "approval.beyond_level"
    status = 403

    def __init__(self, level: str, needed: str) -> None:
        super().__init__(
            expected=f"an agent of the level {needed!r} for this",
            came=f"the level {level!r}",
            do="Ask a colleague of that level to decide, or grant less.",
            level=level,
            needed=needed,
        )


class ApprovalRefused(DeskError):
    """The shop's policy does not offer this, or no longer. `reason`: a refusal of docs/shop.md,
    `order_not_found`, or `amount` with the `most` in minor units.
    """

    code = "approval.refused"
    status = 409

    def __init__(self, reason: str, most: int | None = None) -> None:
        super().__init__(
            expected="a resolution that the policy offers for these goods now",
            came=f"one that it does not ({reason})",
            do="Choose another one, or refuse and say why.",
            reason=reason,
            most=most,
        )


class ShopUnavailable(DeskError):
    """The shop's database cannot be read."""

    code = "shop.unavailable"
    status = 503

    def __init__(self) -> None:
        super().__init__(
            expected="the shop's database to answer",
            came="no answer",
            do="Repeat the request in a few seconds; nothing was done.",
        )

    @property
    def headers(self) -> Mapping[str, str]:
        return {"Retry-After": "2"}


class WrongCredentials(DeskError):
    """Unknown e-mail or wrong password: on purpose the same answer, at the same cost."""

    code = "agent.credentials"
    status = 401

    def __init__(self) -> None:
        super().__init__(
            expected="the e-mail and password of an agent",
            came="a pair that does not match",
            do="Check both; an administrator can set a new password.",
        )


class SignedOut(DeskError):
    """No session, or one that has ended."""

    code = "agent.signed_out"
    status = 401

    def __init__(self) -> None:
        super().__init__(
            expected="the session cookie of a signed-in agent",
            came="none or one that has ended",
            do="Sign in at POST /api/v1/agents/session.",
        )


class CsrfInvalid(DeskError):
    """The request may come from another site's page."""

    code = "csrf.invalid"
    status = 403

    def __init__(self, came: str) -> None:
        super().__init__(
            expected="the session's X-CSRF-Token and an Origin of this host",
            came=came,
            do="Take csrf_token from GET /api/v1/agents/session and send it with every unsafe call.",
        )


class RateLimited(DeskError):
    """Too many of these in too short a time. `retry_after` is in whole seconds."""

    code = "rate.limited"
    status = 429

    def __init__(self, what: str, retry_after: int) -> None:
        super().__init__(
            expected=f"fewer {what}",
            came="too many in a short time",
            do=f"Wait {retry_after} s, then repeat.",
            retry_after=retry_after,
        )
        self.retry_after = retry_after

    @property
    def headers(self) -> Mapping[str, str]:
        return {"Retry-After": str(self.retry_after)}


def all_errors(family: type[DeskError] = DeskError) -> Iterator[type[DeskError]]:
    """Every class of the family, for the documentation and its test."""
    for error in family.__subclasses__():
        yield error
        yield from all_errors(error)
