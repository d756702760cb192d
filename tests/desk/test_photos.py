"""Photos over HTTP: what is taken, what is refused and how, who may look, and when they are forgotten."""

from __future__ import annotations

import asyncio
import io
import uuid
import warnings
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from PIL import Image, ImageStat
from sqlalchemy import update

from desk.database import create_desk_engine
from desk.models import utc_now
from desk.models.photos import photos as photos_table
from desk.photos.reading import read_photo
from desk.photos.store import FolderStore
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.models import Order
from shop.services.erasure import erase
from shop.services.identity import Proof
from shop.services.identity import Shopper as ShopShopper
from shop.services.privacy import request_privacy
from tests.desk.photos import (
    bomb,
    look,
    photo,
    photo_with_exif,
    upload,
    uploaded,
    webp_of_size,
)
from tests.desk.processes import (
    DeskProcess,
    Shopper,
    begin,
    client_of,
    customer_token,
    eventually,
    expect_error,
    forgetting_shop,
    sign_in,
)

MEGABYTE = 1_000_000
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><script>alert(1)</script>"


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("image/jpeg", photo("JPEG")),
        ("image/png", photo("PNG")),
        ("image/webp", photo("WEBP")),
        ("image/webp", photo("WEBP", lossless=True)),
        ("image/JPEG; charset=binary", photo("JPEG")),
    ],
    ids=lambda value: f"{len(value)} bytes" if isinstance(value, bytes) else str(value),
)
async def test_a_photo_is_taken_and_shown(http: httpx.AsyncClient, kind: str, content: bytes) -> None:
    shopper = await begin(http)
    response = await upload(shopper, content, kind)
    assert response.status_code == 201, response.text
    sent = response.json()
    assert (sent["width"], sent["height"]) == (640, 480)
    for part, size in (("", (640, 480)), ("/thumbnail", (480, 360))):
        seen = await look(shopper, sent["id"], part)
        assert seen.status_code == 200
        assert seen.headers["content-type"] == "image/jpeg"
        assert seen.headers["x-content-type-options"] == "nosniff"
        assert "sandbox" in seen.headers["content-security-policy"]
        assert seen.headers["cache-control"].startswith("private")
        assert "Authorization" in seen.headers["vary"]
        assert opened(seen.content).size == size


async def test_a_photo_loses_what_it_tells_about_the_shopper_and_stands_upright(
    http: httpx.AsyncClient,
) -> None:
    shopper = await begin(http)
    original = photo_with_exif()
    assert b"Secret Camera Works" in original
    sent = (await upload(shopper, original)).json()
    assert (sent["width"], sent["height"]) == (480, 640)
    for part in ("", "/thumbnail"):
        seen = (await look(shopper, sent["id"], part)).content
        image = opened(seen)
        assert not image.getexif()
        assert b"Secret Camera Works" not in seen
        # The bright half was on the left, and is on top once the photo is turned to the right.
        grey = image.convert("L")
        assert ImageStat.Stat(grey.crop((0, 0, grey.width, grey.height // 3))).mean[0] > 240
        assert ImageStat.Stat(grey.crop((0, 2 * grey.height // 3, grey.width, grey.height))).mean[0] < 120


async def test_a_large_photo_is_scaled_down_and_a_transparent_one_gets_a_white_ground(
    http: httpx.AsyncClient,
) -> None:
    shopper = await begin(http)
    sent = (await upload(shopper, photo(size=(5000, 2500)))).json()
    assert (sent["width"], sent["height"]) == (2048, 1024)
    clear = io.BytesIO()
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(clear, "PNG")
    photo_id = await uploaded(shopper, clear.getvalue(), "image/png")
    assert opened((await look(shopper, photo_id)).content).getpixel((25, 25)) == (255, 255, 255)


async def test_nothing_but_pixels_is_kept_of_a_file_that_is_two_things(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    for content, kind in (
        (photo() + HTML + b"PK\x03\x04", "image/jpeg"),
        (photo("PNG") + HTML, "image/png"),
        (photo(comment=HTML), "image/jpeg"),
    ):
        photo_id = await uploaded(shopper, content, kind)
        for part in ("", "/thumbnail"):
            seen = (await look(shopper, photo_id, part)).content
            assert b"<script" not in seen
            assert b"PK\x03\x04" not in seen


@pytest.mark.parametrize(
    ("kind", "content", "status", "code"),
    [
        ("image/svg+xml", SVG, 415, "photo.type_unsupported"),
        ("image/png", SVG, 415, "photo.type_unsupported"),
        ("text/html", HTML, 415, "photo.type_unsupported"),
        ("image/jpeg", HTML, 415, "photo.type_unsupported"),
        ("image/jpeg", HTML + photo(), 415, "photo.type_unsupported"),
        ("image/gif", photo("GIF"), 415, "photo.type_unsupported"),
        ("image/jpeg", photo("GIF"), 415, "photo.type_unsupported"),
        ("application/octet-stream", photo(), 415, "photo.type_unsupported"),
        ("image/jpeg", b"PK\x03\x04" + bytes(2000), 415, "photo.type_unsupported"),
        ("image/heic", b"\0\0\0\x18ftypheic" + bytes(500), 415, "photo.heic"),
        ("image/jpeg", b"\0\0\0\x18ftypmif1" + bytes(500), 415, "photo.heic"),
        ("image/png", photo(), 415, "photo.type_mismatch"),
        ("image/jpeg", photo("WEBP"), 415, "photo.type_mismatch"),
        ("image/jpeg", photo()[:-1500], 422, "photo.broken"),
        ("image/jpeg", b"\xff\xd8\xff\xe0", 422, "photo.broken"),
        ("image/jpeg", b"", 422, "photo.broken"),
        ("image/png", photo("PNG")[:100], 422, "photo.broken"),
        ("image/webp", photo("WEBP")[:60], 422, "photo.broken"),
        ("image/webp", webp_of_size(50, 50), 422, "photo.broken"),
        ("image/png", bomb(), 422, "photo.too_many_pixels"),
        ("image/webp", webp_of_size(16_000, 16_000), 422, "photo.too_many_pixels"),
    ],
    ids=lambda value: f"{len(value)} bytes" if isinstance(value, bytes) else str(value),
)
async def test_what_is_no_photo_is_refused(
    http: httpx.AsyncClient, kind: str, content: bytes, status: int, code: str
) -> None:
    shopper = await begin(http)
    expect_error(await upload(shopper, content, kind), status, code)


async def test_fifty_megabytes_are_refused_before_they_are_read(desk: DeskProcess) -> None:
    async with client_of(desk) as http:
        shopper = await begin(http)
    reader, writer = await asyncio.open_connection("127.0.0.1", desk.port)
    head = (
        f"POST {shopper.path}/photos?client_id={uuid.uuid4()} HTTP/1.1\r\nHost: localhost\r\n"
        f"Authorization: Bearer {shopper.token}\r\nContent-Type: image/jpeg\r\n"
        f"Content-Length: {50 * MEGABYTE}\r\n\r\n"
    )
    writer.write(head.encode())
    answer = await asyncio.wait_for(reader.readuntil(b"}}"), 15)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b'"photo.too_large"' in answer
    writer.close()


async def test_a_photo_that_does_not_say_how_large_it_is_ends_at_the_limit(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    given = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal given
        yield photo()
        while given < 50 * MEGABYTE:
            given += 100_000
            yield bytes(100_000)

    fields = expect_error(await upload(shopper, endless()), 413, "photo.too_large")
    assert fields == {"limit": 10 * MEGABYTE}


async def test_only_the_conversations_own_token_uploads_and_looks(http: httpx.AsyncClient) -> None:
    shopper, other = await begin(http), await begin(http)
    photo_id = await uploaded(shopper)
    for headers in ({"Authorization": "Bearer nonsense"}, {"Authorization": ""}, other.headers):
        expect_error(await upload(shopper, photo(), headers=headers), 401, "token.invalid")
        expect_error(await look(shopper, photo_id, **headers), 401, "token.invalid")
        expect_error(await look(shopper, photo_id, "/thumbnail", **headers), 401, "token.invalid")
    # Her own token opens her own conversation, in which there is no such photo.
    expect_error(await look(other, photo_id), 404, "photo.not_found")
    for wrong in ("0" * 32, "nonsense", "%00", "..%2f..%2fdesk.db"):
        response = await look(shopper, wrong)
        assert response.status_code == 404
    agent_path = f"/api/v1/desk/conversations/{shopper.id}/photos/{photo_id}"
    expect_error(await http.get(agent_path), 401, "agent.signed_out")
    expect_error(await http.get(agent_path, headers=shopper.headers), 401, "agent.signed_out")


async def test_agents_look_at_photos(http: httpx.AsyncClient) -> None:
    shopper, agent = await begin(http), await sign_in(http)
    photo_id = await uploaded(shopper)
    path = f"/api/v1/desk/conversations/{shopper.id}/photos/{photo_id}"
    for part, width in (("", 640), ("/thumbnail", 480)):
        seen = await http.get(path + part, headers=agent.headers)
        assert opened(seen.content).width == width
        assert "sandbox" in seen.headers["content-security-policy"]
        assert seen.headers["cache-control"].startswith("private")
    elsewhere = (await begin(http)).id
    foreign = f"/api/v1/desk/conversations/{elsewhere}/photos/{photo_id}"
    expect_error(await http.get(foreign, headers=agent.headers), 404, "photo.not_found")


async def test_a_repeat_is_the_same_photo_and_another_photo_a_conflict(http: httpx.AsyncClient) -> None:
    shopper, client_id = await begin(http), str(uuid.uuid4())
    first = await upload(shopper, photo(), client_id=client_id)
    again = await asyncio.gather(*(upload(shopper, photo(), client_id=client_id) for _ in range(3)))
    assert {response.json()["id"] for response in again} == {first.json()["id"]}
    other = await upload(shopper, photo(colour="red"), client_id=client_id)
    assert expect_error(other, 409, "photo.client_id_conflict") == {"client_id": client_id}
    expect_error(await upload(shopper, photo(), client_id="nonsense"), 422, "request.invalid")


async def test_photos_travel_with_a_message(http: httpx.AsyncClient, desk: DeskProcess) -> None:
    shopper, agent = await begin(http), await sign_in(http)
    ids = [await uploaded(shopper), await uploaded(shopper, photo(colour="red"))]
    seq = await shopper.send("", photos=ids)
    messages = await shopper.wait_for(lambda message: message["author"] == "bot")
    (mine,) = [message for message in messages if message["seq"] == seq]
    assert mine["text"] == ""
    assert mine["photos"] == [{"id": photo_id, "width": 640, "height": 480} for photo_id in ids]
    (turn,) = desk.worker.turns_of(shopper.id)
    assert turn["text"] == ""
    assert turn["context"]["photos"] == ids
    await shopper.answer_to("and now in words")
    assert desk.worker.turns_of(shopper.id)[-1]["context"]["photos"] == []
    detail = await agent.get(f"/{shopper.id}")
    assert [len(message["photos"]) for message in detail["messages"]] == [2, 0, 0, 0]


async def test_a_list_shows_that_the_last_words_were_photos(http: httpx.AsyncClient) -> None:
    shopper, agent = await begin(http), await sign_in(http)
    await shopper.send("!handoff asked 1")
    await shopper.wait_for_state("queued")
    await shopper.send("", photos=[await uploaded(shopper)])
    last = (await agent.get(f"/{shopper.id}"))["last_message"]
    assert (last["text"], last["photos"]) == ("", 1)


async def test_a_repeated_message_with_photos_is_harmless(http: httpx.AsyncClient) -> None:
    shopper, client_id = await begin(http), str(uuid.uuid4())
    photo_id = await uploaded(shopper)
    seqs = {await shopper.send("look", photos=[photo_id], client_id=client_id) for _ in range(2)}
    assert len(seqs) == 1
    without = await shopper.post("look", client_id=client_id)
    expect_error(without, 409, "message.client_id_conflict")


async def test_a_message_takes_only_photos_that_wait_for_it(http: httpx.AsyncClient) -> None:
    shopper, other = await begin(http), await begin(http)
    foreign = await uploaded(other)
    for unknown in (foreign, "0" * 32):
        refused = await shopper.post("look", photos=[unknown])
        assert expect_error(refused, 422, "photo.not_uploaded") == {"photo_id": unknown}
    photo_id = await uploaded(shopper)
    await shopper.send("look", photos=[photo_id])
    expect_error(await shopper.post("again", photos=[photo_id]), 409, "photo.sent")
    for wrong in (["nonsense"], [photo_id, photo_id], [f"{number:032x}" for number in range(7)], [5]):
        expect_error(await shopper.post("look", photos=wrong), 422, "request.invalid")
    expect_error(await shopper.post("", photos=[]), 422, "message.empty")


async def test_a_photo_can_be_taken_back_until_it_is_sent(http: httpx.AsyncClient, desk: DeskProcess) -> None:
    shopper, other = await begin(http), await begin(http)
    first, twin = await uploaded(shopper), await uploaded(shopper)
    foreign = await http.delete(f"{other.path}/photos/{first}", headers=other.headers)
    expect_error(foreign, 404, "photo.not_found")
    gone = await http.delete(f"{shopper.path}/photos/{first}", headers=shopper.headers)
    assert gone.status_code == 204
    expect_error(await look(shopper, first), 404, "photo.not_found")
    # The same picture under another id stays.
    assert (await look(shopper, twin)).status_code == 200
    await shopper.send("look", photos=[twin])
    late = await http.delete(f"{shopper.path}/photos/{twin}", headers=shopper.headers)
    expect_error(late, 409, "photo.sent")
    assert len(list((photos_folder(desk) / shopper.id).iterdir())) == 2


async def test_the_handoff_says_how_many_photos_there_are(http: httpx.AsyncClient) -> None:
    shopper, agent = await begin(http), await sign_in(http)
    await shopper.send("two", photos=[await uploaded(shopper), await uploaded(shopper)])
    await uploaded(shopper)
    await shopper.send("!handoff angry 2")
    await shopper.wait_for_state("queued")
    handoff = (await agent.get(f"/{shopper.id}"))["handoff"]
    assert handoff["summary"]["facts"] == {"photos": 2}


async def test_files_are_for_the_desk_alone(http: httpx.AsyncClient, desk: DeskProcess) -> None:
    shopper = await begin(http)
    await uploaded(shopper)
    folder = photos_folder(desk) / shopper.id
    assert folder.stat().st_mode & 0o777 == 0o700
    files = list(folder.iterdir())
    assert len(files) == 2
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


async def test_limits_by_hour_and_conversation(sqlite_desk: DeskProcess) -> None:
    sqlite_desk.stop()
    sqlite_desk.extra |= {"PHOTOS_PER_HOUR": "2", "PHOTOS_PER_CONVERSATION": "0"}
    sqlite_desk.start()
    async with client_of(sqlite_desk) as http:
        shopper = await begin(http)
        client_id = str(uuid.uuid4())
        await upload(shopper, photo(), client_id=client_id)
        await uploaded(shopper)
        refused = await upload(shopper, photo())
        retry_after = expect_error(refused, 429, "rate.limited")["retry_after"]
        assert 3500 <= retry_after <= 3600
        assert refused.headers["retry-after"] == str(retry_after)
        repeated = await upload(shopper, photo(), client_id=client_id)
        assert repeated.status_code == 201
    sqlite_desk.stop()
    sqlite_desk.extra |= {"PHOTOS_PER_HOUR": "0", "PHOTOS_PER_CONVERSATION": "2"}
    sqlite_desk.start()
    async with client_of(sqlite_desk) as http:
        refused = await upload(Shopper(http, {"id": shopper.id, "token": shopper.token}), photo())
        assert expect_error(refused, 409, "photo.limit_reached") == {"limit": 2}


async def test_a_disk_that_takes_nothing_loses_nothing(sqlite_desk: DeskProcess) -> None:
    folder = photos_folder(sqlite_desk)
    folder.write_text("no folder")
    async with client_of(sqlite_desk) as http:
        shopper, client_id = await begin(http), str(uuid.uuid4())
        expect_error(await upload(shopper, photo(), client_id=client_id), 500, "desk.error")
        folder.unlink()
        assert (await upload(shopper, photo(), client_id=client_id)).status_code == 201
    sqlite_desk.kill()


def test_reading_a_photo_leaves_the_warnings_of_other_threads_alone() -> None:
    filters = list(warnings.filters)
    seen = []

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            seen.append(list(warnings.filters))
            return super().read(size)

    assert read_photo(Watched(photo()), "image/jpeg").width == 640
    assert len(seen) > 1
    assert all(now == filters for now in seen)


def test_the_store_knows_no_way_out_of_its_folder(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    for key in ("../desk.db", "a/../../b.jpg", "/etc/passwd", "a/b.png", "a/b.jpg\n", ""):
        with pytest.raises(ValueError, match="Expected a key"):
            store.get(key)
    store.put("a/b.jpg", b"1")
    store.put("a/b.jpg", b"1")
    assert store.get("a/b.jpg") == b"1"
    store.delete("a/b.jpg")
    store.delete("a/b.jpg")
    assert store.get("a/b.jpg") is None
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def shop_of(sqlite_desk: DeskProcess, seeded_shop: Path) -> Iterator[ShopDatabase]:
    """The demo shop behind `sqlite_desk`, which looks for photos to forget all the time."""
    yield from forgetting_shop(sqlite_desk, seeded_shop)


async def test_an_erasure_takes_the_customers_photos_and_nobody_elses(
    sqlite_desk: DeskProcess, shop_of: ShopDatabase
) -> None:
    async with client_of(sqlite_desk) as http:
        hers = await begin(http, customer_token=customer_token(PEOPLE["camille"].customer_id))
        before = await begin(http)
        other = await begin(http, customer_token=customer_token(PEOPLE["lucia"].customer_id))
        photos = {shopper: await uploaded(shopper) for shopper in (hers, before, other)}
        seq = await hers.send("look", photos=[photos[hers]])
        token = {"customer_token": customer_token(PEOPLE["camille"].customer_id)}
        await http.post(f"{before.path}/identity", json=token, headers=before.headers)
        with shop_of.session() as session:
            session.execute(
                update(Order)
                .where(Order.customer_id == PEOPLE["camille"].customer_id)
                .values(status="delivered")
            )
            shopper = ShopShopper(PEOPLE["camille"].customer_id, Proof.SIGNED)
            request_privacy(session, shopper, "erasure", idempotency_key="k1")
        await gone(hers, photos[hers])
        await gone(before, photos[before])
        assert (await look(other, photos[other])).status_code == 200
        assert not (photos_folder(sqlite_desk) / hers.id).exists()
        # What was said stays: that there was a photo, not what it showed.
        (message, *_) = (await hers.page())["messages"]
        assert (message["seq"], message["text"], len(message["photos"])) == (seq, "look", 1)


async def test_an_erasure_waits_for_open_orders(sqlite_desk: DeskProcess, shop_of: ShopDatabase) -> None:
    async with client_of(sqlite_desk) as http:
        lucia = await begin(http, customer_token=customer_token(PEOPLE["lucia"].customer_id))
        guest = await begin(http)
        photo_id = await uploaded(lucia)
        await lucia.send("look", photos=[photo_id])
        unsent = await uploaded(guest)
        with shop_of.session() as session:
            shopper = ShopShopper(PEOPLE["lucia"].customer_id, Proof.SIGNED)
            assert request_privacy(session, shopper, "erasure", idempotency_key="k2").open_orders
        long_ago = utc_now() - timedelta(days=2)
        engine = create_desk_engine(sqlite_desk.database_url)
        with engine.begin() as connection:
            connection.execute(update(photos_table).values(created_at=long_ago))
        engine.dispose()
        # By the time that the forgotten one is gone, the keeper has looked at all of them.
        await gone(guest, unsent)
        await asyncio.sleep(0.3)
        assert (await look(lucia, photo_id)).status_code == 200


async def test_an_erasure_that_is_done_takes_everything_that_was_said(
    sqlite_desk: DeskProcess, shop_of: ShopDatabase
) -> None:
    camille, token = PEOPLE["camille"].customer_id, customer_token(PEOPLE["camille"].customer_id)
    async with client_of(sqlite_desk) as http:
        hers, other = await begin(http, customer_token=token), await begin(http)
        photo_id = await uploaded(hers)
        await hers.send("look", photos=[photo_id])
        await other.send("hello")
        with shop_of.session() as session:
            mine = update(Order).where(Order.customer_id == camille)
            session.execute(mine.values(status="delivered"))
            shopper = ShopShopper(camille, Proof.SIGNED)
            asked = request_privacy(session, shopper, "erasure", idempotency_key="k1")
        await gone(hers, photo_id)
        assert (await hers.page())["messages"]
        with shop_of.writing() as session:
            erase(session, asked.reference)

        async def status() -> int:
            return (await http.get(hers.path, headers=hers.headers)).status_code

        await eventually(status, lambda code: code == 401)
        assert not (photos_folder(sqlite_desk) / hers.id).exists()
        assert next(message["text"] for message in (await other.page())["messages"]) == "hello"


def photos_folder(desk: DeskProcess) -> Path:
    return desk.folder / "photos"


async def gone(shopper: Shopper, photo_id: str) -> None:
    async def status() -> int:
        return (await look(shopper, photo_id)).status_code

    await eventually(status, lambda code: code == 404)
