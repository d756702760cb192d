"""What is above the bot's limit, seen from both sides: the shopper who asks and the agent who decides."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect
from sqlalchemy import delete, select, update

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.services.identity import Proof, Shopper
from shop.services.orders import get_order
from shop.services.refunds import list_refunds
from tests.browser.people import PHONE, AgentPerson, ShopperPerson, page_text
from tests.conversations.dialogues import charge_dearly
from tests.stack import Stack

pytestmark = [pytest.mark.browser, pytest.mark.flaky(reruns=2)]
Shoppers = Callable[..., ShopperPerson]
Agents = Callable[..., AgentPerson]


def costing(stack: Stack, person: str, units: int) -> str:
    """Let what somebody's delivered order began with cost so much; returns the order's number."""
    number = PEOPLE[person].orders["delivered"]
    shopper = Shopper(PEOPLE[person].customer_id, Proof.SIGNED)
    database = ShopDatabase(f"sqlite:///{stack.folder}/shop.db")
    with database.writing() as session:
        line = get_order(session, shopper, number).lines[0]
        mine = models.OrderLine.id == line.line_id
        session.execute(update(models.OrderLine).where(mine).values(unit_price=units * 100, quantity=1))
        paid = models.Order.number == number
        session.execute(update(models.Order).where(paid).values(total=units * 100 + 10_000))
        # Only one line, so that nobody has to say which.
        order = session.execute(select(models.Order.id).where(paid)).scalar_one()
        others = (models.OrderLine.order_id == order) & (models.OrderLine.id != line.line_id)
        session.execute(delete(models.OrderLine).where(others).execution_options(synchronize_session=False))
    database.close()
    return number


def refunds(stack: Stack, person: str) -> list[int]:
    """What the shop's tables hold as paid back for somebody's delivered order, in minor units."""
    database = ShopDatabase(f"sqlite:///{stack.folder}/shop.db")
    with database.session() as session:
        shopper = Shopper(PEOPLE[person].customer_id, Proof.SIGNED)
        found = list_refunds(session, shopper, PEOPLE[person].orders["delivered"])
    database.close()
    return [refund.amount.amount for refund in found]


def ask_for_money_back(visitor: ShopperPerson, number: str) -> None:
    visitor.open_chat(None)
    visitor.say(f"order {number} arrived broken")
    visitor.say("there is a big crack right through it")
    visitor.choose(page_text("en", "photos", "button_no_photo"))
    visitor.choose(re.compile("Money back"))
    visitor.choose(page_text("en", "talk", "button_yes"))


def card(agent: AgentPerson, number: str) -> Locator:
    return agent.page.locator("article.approval").filter(has_text=number)


def open_approval(agent: AgentPerson, number: str) -> Locator:
    search = agent.page.get_by_role("searchbox", name=agent.text("search"))
    search.fill(number)
    agent.rows.first.get_by_role("button").click()
    expect(card(agent, number)).to_be_visible()
    return card(agent, number)


def test_what_an_agent_approves_the_shopper_reads_and_the_shop_pays(
    shopper: Shoppers, agent: Agents, stack: Stack
) -> None:
    number = costing(stack, "giulia", 250)
    giulia, maya = shopper("en"), agent("Maya")
    giulia.sign_in("giulia")
    ask_for_money_back(giulia, number)
    expect(giulia.answers.last).to_contain_text("24 hours")
    giulia.say("which ways to pay do you have?")
    assert refunds(stack, "giulia") == []

    expect(maya.rows.filter(has_text=maya.text("reason-approval")).first).to_be_visible()
    proposal = open_approval(maya, number)
    expect(proposal).to_contain_text("eu.damaged.v1")
    expect(proposal).to_contain_text("there is a big crack right through it")
    maya.page.locator(".rows-frame").focus()
    maya.page.keyboard.press("a")
    approve = proposal.get_by_role("button", name=re.compile("^Approve €250"))
    expect(approve).to_be_focused()
    before = giulia.last_seq()
    maya.page.keyboard.press("Enter")

    giulia.wait_for_answer(before)
    expect(giulia.log).to_contain_text("Maya has decided on your request")
    expect(giulia.answers.last).to_contain_text(re.compile("Maya has approved it.*REM-"))
    expect(maya.page.locator(".approval-settled")).to_contain_text(re.compile("Maya approved.*REM-"))
    assert refunds(stack, "giulia") == [25_000]


def test_a_delivery_fee_is_approved_as_what_it_is(shopper: Shoppers, agent: Agents, stack: Stack) -> None:
    number = PEOPLE["olivia"].orders["delayed"]
    charge_dearly(f"sqlite:///{stack.folder}/shop.db", number)
    olivia, maya = shopper("en"), agent("Maya")
    olivia.sign_in("olivia")
    olivia.open_chat(None)
    olivia.say(f"please refund the shipping fee of order {number}")
    expect(olivia.answers.last).to_contain_text("24 hours")
    proposal = open_approval(maya, number)
    expect(proposal).to_contain_text(maya.text("approval-fee"))
    expect(proposal).to_contain_text(maya.text("resolution-fee_refund"))
    expect(proposal).to_contain_text(maya.text("approval-late"))
    expect(proposal.get_by_role("button", name=maya.text("change"), exact=True)).to_have_count(0)
    before = olivia.last_seq()
    proposal.get_by_role("button", name=re.compile("^Approve")).click()
    olivia.wait_for_answer(before)
    expect(olivia.answers.last).to_contain_text("Maya has approved it")
    expect(maya.page.locator(".approval-settled")).to_contain_text(maya.text("outcome-granted-fee"))


def test_above_her_level_the_button_says_why_and_what_she_offers_needs_a_yes(
    shopper: Shoppers, agent: Agents, stack: Stack
) -> None:
    number = costing(stack, "beatriz", 500)
    beatriz, maya = shopper("en"), agent("Maya")
    beatriz.sign_in("beatriz")
    ask_for_money_back(beatriz, number)

    proposal = open_approval(maya, number)
    expect(proposal.get_by_role("button", name=re.compile("^Approve"))).to_be_disabled()
    expect(proposal).to_contain_text(re.compile("lead decides|Only a lead"))
    proposal.get_by_role("button", name=maya.text("change"), exact=True).click()
    proposal.get_by_role("radio", name=re.compile(maya.text("resolution-partial_refund"))).check()
    amount = proposal.get_by_role("textbox", name=maya.text("change-amount", currency="EUR"))
    amount.fill("300.01")
    offer = proposal.get_by_role("button", name=maya.text("change-send"))
    expect(offer).to_be_disabled()
    amount.fill("220")
    before = beatriz.last_seq()
    offer.click()
    beatriz.wait_for_answer(before)
    expect(beatriz.answers.last).to_contain_text("€220.00")
    assert refunds(stack, "beatriz") == []
    beatriz.choose(page_text("en", "talk", "button_yes"))
    assert refunds(stack, "beatriz") == [22_000]


@pytest.mark.parametrize("language", ["de", "ar"])
def test_a_refusal_in_her_language_fits_the_agents_phone(
    shopper: Shoppers, agent: Agents, stack: Stack, language: str
) -> None:
    person, units = {"de": ("harriet", 250), "ar": ("maryam", 500)}[language]
    number = costing(stack, person, units)
    visitor = shopper("en")
    visitor.sign_in(person)
    ask_for_money_back(visitor, number)
    jonas = agent("Jonas", PHONE)
    jonas.speak(language)
    proposal = open_approval(jonas, number)
    proposal.get_by_role("button", name=jonas.text("decline"), exact=True).click()
    expect(proposal.get_by_role("textbox")).to_be_focused()
    # What the shopper reads is in her language, whichever the agent's page is in.
    told = page_text("en", "desk", "decline-details")
    proposal.get_by_role("button", name=told).click()
    assert jonas.overflow() <= 0, "the desk scrolls sideways on a phone"
    before = visitor.last_seq()
    proposal.get_by_role("button", name=jonas.text("decline-send")).click()
    visitor.wait_for_answer(before)
    expect(visitor.answers.last).to_contain_text(told)
    expect(jonas.page.locator(".approval-settled")).to_be_visible()
    assert refunds(stack, person) == []
