"""Every sentence the bot can say is there in every language, is used, and takes the variables it is given."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from actions.account_answers import OFFERED
from actions.aftersales import paid_by
from actions.care import URGENCY
from actions.presales import ASKABLE
from actions.recommendations import BUTTON_TURNS
from actions.subscriptions import OFF, ON
from locales.sentences import LANGUAGES, Sentences
from shop.parcel_states import PARCEL_STATES
from shop.services.account_changes import ACCOUNT_CHANGES
from shop.services.addresses import ADDRESS_FAULTS
from shop.services.invoices import NO_INVOICE
from shop.services.memberships import TIERS
from shop.services.order_changes import WISH_REFUSALS
from shop.services.order_rules import CLOSED_BY_STATE, WAYS_TO_REDIRECT
from shop.services.orders import ORDER_STATES
from shop.services.payments import DECLINE_REASONS, FINDINGS
from shop.services.policies import PAID_BY, RETURN_CLASSES
from shop.services.price_policy import CONDITIONS, EXCLUSIONS, PROOFS
from shop.services.prices import BULK_VERDICTS, MATCH_VERDICTS
from shop.services.privacy import PRIVACY_KINDS
from shop.services.products import CATEGORIES
from shop.services.promotions import COUPON_STATES
from shop.services.promotions import KINDS as PROMOTION_KINDS
from shop.services.recommendations import REASONS as RECOMMENDATION_REASONS
from shop.services.recommendations import WISHES
from shop.services.refunds import FEE_VERDICTS, REFUND_STATES
from shop.services.remedies import REMEDY_MATTERS, REMEDY_REFUSALS, RESOLUTIONS
from shop.services.returns import EXCHANGE_STATES, REFUSALS, RETURN_REASONS, RETURN_STATES
from shop.services.sizes import REASONS
from shop.services.subscriptions import TOPICS
from shop.services.warranties import KINDS as GUARANTEE_KINDS
from shop.services.ways_to_pay import worded_methods

ROOT = Path(__file__).resolve().parents[2]
FILES = (
    "talk.ftl",
    "presales.ftl",
    "products.ftl",
    "recommendations.ftl",
    "delivery.ftl",
    "terms.ftl",
    "orders.ftl",
    "traces.ftl",
    "payments.ftl",
    "aftersales.ftl",
    "photos.ftl",
    "approvals.ftl",
    "refunds.ftl",
    "care.ftl",
    "account.ftl",
    "codes.ftl",
    "mail.ftl",
    "changes.ftl",
    "ratings.ftl",
)
SENTENCES = Sentences.load()
# What the placeholders of names such as f"utter_parcel_{parcel.status}" stand for.
FAMILIES = {
    "utter_order_": ORDER_STATES,
    "utter_parcel_": PARCEL_STATES,
    "utter_return_refused_": REFUSALS,
    "button_reason_": RETURN_REASONS,
    "utter_hand_over_": tuple(URGENCY),
    "utter_size_because_": tuple(reason for reason in REASONS if reason != "not_enough"),
    "utter_size_": ("sure", "likely", "unsure"),
    "utter_ask_return_confirmed_": ("shop", "shopper"),
    "utter_return_opened_": ("shop", "shopper"),
    "measure_": tuple(ASKABLE),
    "utter_arrives_": ("yes", "probably", "perhaps"),
    "utter_arrives_express_": ("yes", "probably", "perhaps"),
    "utter_return_is_": (*RETURN_STATES, "overdue"),
    "utter_refund_is_": (*REFUND_STATES, "overdue"),
    "utter_exchange_is_": EXCHANGE_STATES,
    "utter_exchange_terms_": ("shop", "shopper"),
    "utter_exchange_opened_": ("shop", "shopper"),
    "utter_exchange_price_": ("dearer", "cheaper"),
    "utter_exchange_pay_": ("open", "paid"),
    "utter_fee_": tuple(verdict for verdict in FEE_VERDICTS if verdict != "due"),
    "utter_invoice_refused_": NO_INVOICE,
    "utter_payment_": FINDINGS,
    "utter_payment_reason_": DECLINE_REASONS,
    "utter_subscription_": ("done_on", "done_off", "already_on", "already_off"),
    "button_": tuple(f"{topic}_{wanted}" for topic in TOPICS for wanted in (ON, OFF)),
    "utter_privacy_": tuple(f"{kind}_{state}" for kind in PRIVACY_KINDS for state in ("recorded", "known")),
    "utter_ask_remedy_story_": tuple(matter for matter in REMEDY_MATTERS if matter != "missing_item"),
    "button_remedy_": RESOLUTIONS,
    "utter_remedy_terms_": RESOLUTIONS,
    "utter_remedy_goods_": ("keep", "send_back"),
    "utter_remedy_refused_": REMEDY_REFUSALS,
    "utter_remedy_": ("declined", "nothing_offered"),
    "utter_approval_": ("approved", "changed_done"),
    "utter_recommend_line_": RECOMMENDATION_REASONS,
    "button_recommend_": tuple(BUTTON_TURNS),
    "button_goods_": CATEGORIES,
    "button_without_": (*WISHES, "wishes"),
    "utter_match_": ("terms", *(verdict for verdict in MATCH_VERDICTS if verdict != "not_lower")),
    "utter_match_if_": CONDITIONS,
    "utter_match_not_": EXCLUSIONS,
    "utter_match_proof_": PROOFS,
    "utter_bulk_": BULK_VERDICTS,
    "utter_cancel_refused_": tuple(CLOSED_BY_STATE.values()),
    "utter_change_refused_": tuple(CLOSED_BY_STATE.values()),
    "utter_address_refused_": tuple(CLOSED_BY_STATE.values()),
    "utter_change_impossible_": WISH_REFUSALS,
    "utter_ask_change_agreed_": ("swap", "quantity", "add"),
    "utter_address_fault_": ADDRESS_FAULTS,
    "utter_redirect_": WAYS_TO_REDIRECT,
    "way_to_pay_": worded_methods(),
    "utter_terms_returns_paid_": PAID_BY,
    "utter_terms_except_": RETURN_CLASSES,
    "utter_terms_item_": RETURN_CLASSES,
    "utter_guarantee_": GUARANTEE_KINDS,
    "utter_promotion_gives_": PROMOTION_KINDS,
    "utter_coupon_": COUPON_STATES,
    "button_account_": OFFERED,
    "utter_ask_account_new_": ACCOUNT_CHANGES,
    "utter_account_changed_": ACCOUNT_CHANGES,
    "goods_": CATEGORIES,
    "tier_": TIERS,
}
NAME = re.compile(
    r"(?!utter_action)(?:utter|button|measure|mail)_[a-z_]+[a-z]"
)  # utter_action: Rasa's own key


def said_by_the_bot() -> set[str]:
    """The names of sentences in the code of the actions, families spelt out."""
    names: set[str] = set()
    for file in sorted((ROOT / "actions").glob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        inside = {
            id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and isinstance(first := node.values[0], ast.Constant):
                prefix = str(first.value)
                names |= {prefix + member for member in FAMILIES.get(prefix, ())}
            elif isinstance(node, ast.Constant) and id(node) not in inside and isinstance(node.value, str):
                names |= {node.value} if NAME.fullmatch(node.value) else set()
    return names


def sentences_of(language: str) -> set[str]:
    names = SENTENCES.names(language)
    return {name for name in names if SENTENCES.file_of(language, name).endswith(FILES)}


def variables(language: str, name: str) -> list[frozenset[str]]:
    return [SENTENCES.variables(language, wording) for wording in SENTENCES.variants(language, name)]


def translated() -> list[str]:
    return [language for language in LANGUAGES if language != "en" and sentences_of_any(language)]


def sentences_of_any(language: str) -> set[str]:
    return sentences_of(language) if language in SENTENCES.languages else set()


def test_every_family_is_found_in_the_code() -> None:
    code = "\n".join(file.read_text("utf-8") for file in (ROOT / "actions").glob("*.py"))
    assert [family for family in FAMILIES if f'f"{family}{{' not in code] == []
    assert {paid_by([], reason) for reason in RETURN_REASONS} <= {"shop", "shopper"}


def test_every_sentence_the_bot_says_is_written() -> None:
    assert said_by_the_bot() - sentences_of("en") == set()


def test_every_sentence_written_is_said() -> None:
    assert sentences_of("en") - said_by_the_bot() == set()


@pytest.mark.parametrize("language", translated())
def test_a_language_has_the_same_sentences(language: str) -> None:
    missing = sentences_of("en") - sentences_of(language)
    superfluous = sentences_of(language) - sentences_of("en")
    assert (missing, superfluous) == (set(), set())


@pytest.mark.parametrize("language", translated())
def test_a_sentence_takes_the_same_variables_in_every_language(language: str) -> None:
    wrong = []
    for name in sentences_of("en") & sentences_of(language):
        english = variables("en", name)
        needed, allowed = frozenset.intersection(*english), frozenset.union(*english)
        wrong += [(name, sorted(used)) for used in variables(language, name) if not needed <= used <= allowed]
    assert wrong == []


@pytest.mark.parametrize("language", SENTENCES.languages)
def test_every_sentence_can_be_filled(language: str) -> None:
    for name in sentences_of_any(language):
        for wording in SENTENCES.variants(language, name):
            for number in (1, 2, 5, 21):
                values = dict.fromkeys(SENTENCES.variables(language, wording), number)
                text = SENTENCES.format(language, wording, **values)
                assert text.strip() == text != ""
                assert "{" not in text
                assert "???" not in text


@pytest.mark.parametrize("language", SENTENCES.languages)
def test_every_sentence_with_variants_varies(language: str) -> None:
    for name in sentences_of_any(language):
        wordings = SENTENCES.variants(language, name)
        texts = [
            SENTENCES.format(language, wording, **dict.fromkeys(SENTENCES.variables(language, wording), "x"))
            for wording in wordings
        ]
        assert len(set(texts)) == len(texts), f"{name} says the same thing twice"
