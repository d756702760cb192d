"""Agents at the desk and shoppers in the chat, looking at the same conversation from its two sides."""

import re
from collections.abc import Callable
from secrets import token_hex

import pytest
from playwright.sync_api import expect

from shop.demo.people import PEOPLE
from tests.browser.people import AgentPerson, ShopperPerson, page_text

pytestmark = [pytest.mark.browser, pytest.mark.flaky(reruns=2)]
Shoppers = Callable[..., ShopperPerson]
Agents = Callable[..., AgentPerson]


def test_an_angry_complaint_reaches_the_desk_is_claimed_answered_and_resolved(
    shopper: Shoppers, agent: Agents
) -> None:
    maya = agent("Maya")
    olivia = shopper("en")
    olivia.sign_in("olivia")
    olivia.open_chat(None)
    rage = "this is the WORST shop ever, three weeks of lies, you bloody useless idiots!!!"
    olivia.say(rage)
    expect(olivia.page.get_by_text(olivia.text("status-queued")).first).to_be_visible()

    expect(maya.row(rage)).to_be_visible()
    expect(maya.row(rage)).to_contain_text(maya.text("reason-angry"))
    maya.open(rage)
    expect(maya.transcript.locator(".understood").first).to_be_visible()
    expect(maya.page.get_by_text(PEOPLE["olivia"].orders["under_way"]).first).to_be_visible()
    maya.press("claim")
    expect(olivia.page.get_by_text(olivia.text("status-assigned", name="Maya"))).to_be_visible()

    maya.reply("I am Maya, I read everything and I will put it right.")
    expect(olivia.log.locator(".group.agent .bubble").last).to_have_text(re.compile("I am Maya"))
    expect(olivia.log.locator(".group.agent .speaker").last).to_contain_text("Maya")

    bot_said = olivia.answers.count()
    olivia.composer.fill("where is my parcel then?")
    olivia.composer.press("Enter")
    expect(maya.transcript).to_contain_text("where is my parcel then?")
    maya.reply("It arrives tomorrow.")
    expect(olivia.log).to_contain_text("It arrives tomorrow.")
    assert olivia.answers.count() == bot_said, "the bot spoke while a person had the conversation"

    maya.press("resolve")
    expect(olivia.page.get_by_text(olivia.text("status-resolved")).first).to_be_visible()
    expect(maya.row("It arrives tomorrow.")).to_have_count(0)

    olivia.say("thanks!")
    # A customer is asked for stars once in a while: whether now depends on what came before.
    stars = page_text("en", "handoffs", "ask_rating")
    said = [text for text in olivia.answers.all_inner_texts() if text != stars]
    assert len(said) == bot_said + 1, f"after the end a new message is the bot's again; it said {said}"


def test_what_the_bot_cannot_understand_twice_reaches_the_desk(shopper: Shoppers, agent: Agents) -> None:
    jonas = agent("Jonas")
    visitor = shopper("en")
    visitor.open_chat()
    visitor.say("fgrtz blorp wexl quimzz")
    expect(visitor.page.get_by_text(visitor.text("status-bot"))).to_be_visible()
    visitor.say("zzkrt mlopp drinfx")
    expect(visitor.page.get_by_text(visitor.text("status-queued")).first).to_be_visible()
    expect(jonas.row("zzkrt mlopp")).to_contain_text(jonas.text("reason-unsure"))


def test_a_conversation_given_back_is_the_bots_again(shopper: Shoppers, agent: Agents) -> None:
    aiko = agent("Aiko")
    visitor = shopper("en")
    visitor.open_chat()
    visitor.say("can I talk to a human being please")
    aiko.open("can I talk to a human being please")
    aiko.press("claim")
    expect(visitor.page.get_by_text(visitor.text("status-assigned", name="Aiko"))).to_be_visible()
    aiko.press("give-back")
    expect(visitor.page.get_by_text(visitor.text("status-bot"))).to_be_visible()
    said = visitor.answers.count()
    visitor.say("hello")
    assert visitor.answers.count() == said + 1


def test_of_two_agents_who_claim_at_once_one_wins_and_the_other_is_told(
    shopper: Shoppers, agent: Agents
) -> None:
    plea = f"I want to speak with a real person about order {token_hex(3)}"
    visitor = shopper("en")
    visitor.open_chat()
    visitor.say(plea)
    maya, jonas = agent("Maya"), agent("Jonas")
    for person in (maya, jonas):
        person.open(plea)
    buttons = [one.page.get_by_role("button", name=one.text("claim"), exact=True) for one in (maya, jonas)]
    for button in buttons:
        expect(button).to_be_enabled()
    both_at = maya.page.evaluate("Date.now() + 1000")
    for button in buttons:
        button.evaluate("(claim, at) => void setTimeout(() => claim.click(), at - Date.now())", both_at)
    for button in buttons:
        expect(button).to_have_count(0)
    expect(visitor.page.get_by_text(re.compile("You are talking to (Maya|Jonas)"))).to_be_visible()

    status = visitor.page.get_by_text(re.compile("You are talking to")).inner_text()
    winner, loser = (maya, jonas) if "Maya" in status else (jonas, maya)
    expect(winner.page.get_by_role("textbox", name=winner.text("reply"))).to_be_visible()
    expect(loser.page.get_by_text(loser.text("locked-other", name=winner.name))).to_be_visible()
    expect(loser.page.get_by_role("textbox", name=loser.text("reply"))).to_have_count(0)


def test_a_dispute_goes_before_those_who_waited_longer(shopper: Shoppers, agent: Agents) -> None:
    maya = agent("Maya")
    patient, furious = shopper("en"), shopper("en")
    patient.open_chat()
    patient.say("please connect me with one of your colleagues")
    furious.open_chat()
    furious.say("refund me or I file a chargeback with my bank and go to my lawyer")
    expect(maya.row("chargeback")).to_be_visible()
    order = maya.rows.all_inner_texts()
    dispute = next(place for place, text in enumerate(order) if "chargeback" in text)
    waiting = next(place for place, text in enumerate(order) if "one of your colleagues" in text)
    assert dispute < waiting
