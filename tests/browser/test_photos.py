"""Photos in the chat as shoppers send them from a phone, and as agents look at them."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Locator, expect

from shop.demo.people import PEOPLE
from tests.browser.people import DESKTOP, PHONE, AgentPerson, ShopperPerson, page_text
from tests.desk.photos import ORIENTATION, TURNED_RIGHT

pytestmark = [pytest.mark.browser, pytest.mark.flaky(reruns=2)]
Arrive = Callable[..., ShopperPerson]
TWELVE_MEGAPIXELS = (4000, 3000)


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As a phone takes it: twelve megapixels, grainy, lying on its side."""
    path = tmp_path_factory.mktemp("photos") / "IMG_0001.jpg"
    exif = Image.Exif()
    exif[ORIENTATION] = TURNED_RIGHT
    grain = Image.effect_noise(TWELVE_MEGAPIXELS, 60).convert("RGB")
    colours = Image.linear_gradient("L").resize(TWELVE_MEGAPIXELS).convert("RGB")
    Image.blend(grain, colours, 0.7).save(path, quality=90, exif=exif)
    return path


def previews(person: ShopperPerson) -> Locator:
    return person.page.locator(".attachments img")


def attach(person: ShopperPerson, *files: Path) -> None:
    before = previews(person).count()
    person.page.locator("input[type=file]").set_input_files(files)
    expect(previews(person)).to_have_count(before + len(files))
    expect(person.page.locator(".attachments progress")).to_have_count(0)


def send(person: ShopperPerson) -> None:
    before = person.last_seq()
    person.page.get_by_role("button", name=person.text("send"), exact=True).click()
    person.wait_for_answer(before)


def photos_of(place: Locator) -> Locator:
    return place.locator(".photo img:not(.waits)")


def test_a_broken_thing_is_shown_to_the_bot_and_then_to_a_person(
    shopper: Arrive, agent: Callable[..., AgentPerson], photo: Path
) -> None:
    seoyeon = shopper("de", PHONE)
    seoyeon.sign_in("seoyeon")
    seoyeon.open_chat(None)
    order = PEOPLE["seoyeon"].orders["delivered"]
    seoyeon.say(f"Die Ware aus Bestellung {order} ist kaputt angekommen")
    attach(seoyeon, photo, photo)
    expect(previews(seoyeon).first).to_have_attribute(
        "alt", page_text(seoyeon.language, "attachments", "photo-alt", number=1, count=2)
    )
    seoyeon.page.get_by_role(
        "button", name=page_text(seoyeon.language, "attachments", "photo-remove", number=2)
    ).click()
    expect(previews(seoyeon)).to_have_count(1)
    send(seoyeon)
    expect(photos_of(seoyeon.log)).to_have_count(1)
    expect(seoyeon.log).to_contain_text("Ihr Foto ist da")
    # The account page behind has a width of its own.
    assert seoyeon.log.evaluate("log => log.scrollWidth - log.clientWidth") == 0

    # Upright: higher than wide, though the file lies on its side.
    seoyeon.log.locator(".photo").click()
    large = seoyeon.page.locator("dialog.viewer img:not(.waits)")
    expect(large).to_be_visible()
    width, height = large.evaluate("image => [image.naturalWidth, image.naturalHeight]")
    assert (width, height) == (1536, 2048)
    seoyeon.page.keyboard.press("Escape")
    expect(large).to_have_count(0)
    expect(seoyeon.composer).to_be_visible()

    seoyeon.say("Ich möchte mit einem Menschen sprechen")
    maya = agent("Maya", DESKTOP)
    maya.open("Ich möchte mit einem Menschen sprechen")
    expect(maya.page.get_by_text(maya.text("fact-photos"), exact=True)).to_be_visible()
    expect(photos_of(maya.transcript)).to_have_count(1)
    maya.transcript.locator(".photo").click()
    expect(maya.page.locator("dialog.viewer img:not(.waits)")).to_be_visible()
    maya.page.keyboard.press("Escape")
    expect(maya.page.locator("dialog.viewer")).to_have_count(0)


def test_photos_stay_after_the_page_is_loaded_anew(shopper: Arrive, photo: Path) -> None:
    guest = shopper("ja", PHONE)
    guest.open_chat()
    attach(guest, photo)
    send(guest)
    expect(guest.log).to_contain_text("画像の中身を見ることができません")
    guest.open_chat()
    expect(photos_of(guest.log)).to_have_count(1)
    assert photos_of(guest.log).evaluate("image => image.naturalHeight > image.naturalWidth")


def test_what_is_no_photo_is_named_and_can_be_removed(shopper: Arrive, tmp_path: Path) -> None:
    guest = shopper("ar", PHONE)
    guest.open_chat()
    drawing = tmp_path / "drawing.svg"
    drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    torn = tmp_path / "torn.jpg"
    torn.write_bytes(b"\xff\xd8\xff\xe0" + bytes(500))
    for file, reason in ((drawing, "error-photo-type"), (torn, "error-photo-broken")):
        guest.page.locator("input[type=file]").set_input_files(file)
        expect(guest.page.get_by_text(page_text(guest.language, "attachments", reason))).to_be_visible()
        sends = guest.page.get_by_role("button", name=guest.text("send"), exact=True)
        expect(sends).to_have_attribute("aria-disabled", "true")
        guest.page.get_by_role(
            "button", name=page_text(guest.language, "attachments", "photo-remove", number=1)
        ).click()
        expect(guest.page.locator(".attachments li")).to_have_count(0)
    assert guest.overflow() <= 0


def test_a_photo_can_be_dropped_and_pasted(shopper: Arrive) -> None:
    guest = shopper("en")
    guest.open_chat()
    give = """async (target, [kind, name]) => {
        const canvas = document.createElement("canvas");
        canvas.width = canvas.height = 300;
        canvas.getContext("2d").fillRect(50, 50, 200, 200);
        const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
        const data = new DataTransfer();
        data.items.add(new File([blob], "a.png", { type: "image/png" }));
        const event = kind === "drop"
            ? new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
        target.dispatchEvent(event);
    }"""
    guest.page.get_by_role("dialog").evaluate(give, ["drop", "a.png"])
    expect(previews(guest)).to_have_count(1)
    guest.composer.evaluate(give, ["paste", "b.png"])
    expect(previews(guest)).to_have_count(2)
    expect(guest.page.locator(".attachments progress")).to_have_count(0)
    send(guest)
    expect(photos_of(guest.log)).to_have_count(2)
    expect(guest.log).to_contain_text(re.compile("your 2 photos"))


def test_a_photo_that_did_not_get_through_is_sent_again(shopper: Arrive, photo: Path) -> None:
    guest = shopper("ru", PHONE)
    guest.open_chat()
    guest.page.route("**/photos?*", lambda route: route.abort())
    guest.page.locator("input[type=file]").set_input_files(photo)
    again = guest.page.locator(".attachments").get_by_role("button", name=guest.text("retry"))
    expect(again).to_be_visible()
    guest.page.unroute("**/photos?*")
    again.click()
    expect(guest.page.locator(".attachments li.ready")).to_have_count(1)
    send(guest)
    expect(photos_of(guest.log)).to_have_count(1)
