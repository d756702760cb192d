"""Carriers asked over HTTP: what they say, and everything they may do instead of saying it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import date, datetime, timezone
from email.utils import format_datetime
from typing import Any

import pytest

from shop.connectors.breaker import CircuitBreaker
from shop.connectors.json_http import JsonHttp
from shop.connectors.seventeen_track import CARRIER_KEYS, SeventeenTrack
from shop.connectors.seventeen_track_answers import CODES, STAGES
from shop.connectors.tracking import ParcelEvent, Tracking
from shop.errors import TRACKING_REASONS, TrackingNumberUnknown, TrackingUnavailable
from shop.parcel_states import PARCEL_STATES
from shop.settings import Settings, TrackingSettings
from shop.tracking_numbers import CARRIERS
from tests.carriers import KEY, Answer, Carrier, accepted, as_json, carrier_server, rejected, scan

NUMBER = "00340434105000000010"
NOW = datetime(2026, 3, 18, 12, tzinfo=timezone.utc)
MOVING = accepted(NUMBER, "InTransit", "InTransit_Other", scan("InTransit_Other", "2026-03-18T08:00:00Z"))


@pytest.fixture
def carrier() -> Iterator[Carrier]:
    with carrier_server() as server:
        yield server


class Clock:
    """Time that passes only when it is told to, or while somebody pauses."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []

    def __call__(self) -> float:
        return self.now

    def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def source(carrier: Carrier, clock: Clock) -> SeventeenTrack:
    """Patient as in life, but its pauses take no time."""
    http = JsonHttp(carrier.url, {"17token": KEY}, seconds=4.0, clock=clock, pause=clock.pause)
    return SeventeenTrack(http, breaker=lambda: CircuitBreaker(clock=clock), now=lambda: NOW)


def track(source: SeventeenTrack) -> Tracking:
    return source.track("dhl", NUMBER)


def reason(source: SeventeenTrack, carrier: str = "dhl") -> str:
    with pytest.raises(TrackingUnavailable) as refused:
        source.track(carrier, NUMBER)
    assert refused.value.reason in TRACKING_REASONS
    return refused.value.reason


def test_a_parcel_with_its_scans(source: SeventeenTrack, carrier: Carrier) -> None:
    carrier.says(
        accepted(
            NUMBER,
            "InTransit",
            "InTransit_CustomsProcessing",
            scan("InTransit_PickedUp", "2026-03-14T18:30:00Z", location="Hamburg", country="DE"),
            scan(
                "InTransit_CustomsProcessing",
                "2026-03-17T07:05:00+01:00",
                city="Lyon",
                country="FR",
                words="Bei der\u202e Zollabfertigung\n",
            ),
            expected=("2026-03-20T08:00:00+01:00", "2026-03-22T20:00:00+01:00"),
            synced="2026-03-18T09:30:00Z",
        )
    )
    found = track(source)
    assert found == Tracking(
        carrier="dhl",
        number=NUMBER,
        status="in_customs",
        events=(
            ParcelEvent(
                "in_customs",
                datetime(2026, 3, 17, 6, 5, tzinfo=timezone.utc),
                "Lyon",
                "FR",
                "Bei der Zollabfertigung",
            ),
            ParcelEvent(
                "picked_up", datetime(2026, 3, 14, 18, 30, tzinfo=timezone.utc), "Hamburg", "DE", None
            ),
        ),
        expected_from=date(2026, 3, 20),
        expected_to=date(2026, 3, 22),
        as_of=datetime(2026, 3, 18, 9, 30, tzinfo=timezone.utc),
    )
    assert carrier.asked == [("gettrackinfo", {"number": NUMBER, "carrier": CARRIER_KEYS["dhl"]})]
    assert carrier.keys == [KEY]


def test_a_carrier_it_tells_by_the_number_is_not_named(source: SeventeenTrack, carrier: Carrier) -> None:
    carrier.says(MOVING)
    source.track("la_poste", NUMBER)
    assert carrier.asked == [("gettrackinfo", {"number": NUMBER})]


def test_two_carriers_of_one_parcel_tell_one_story(source: SeventeenTrack, carrier: Carrier) -> None:
    answer = json.loads(MOVING.body)
    providers = answer["data"]["accepted"][0]["track_info"]["tracking"]["providers"]
    providers.append({"provider": {}, "events": [scan(None, "2026-03-18T10:00:00Z", stage="PickedUp")]})
    carrier.says(as_json(answer))
    assert [event.code for event in track(source).events] == ["picked_up", "in_transit"]


def test_where_the_tracker_itself_does_not_reach_the_carrier(
    source: SeventeenTrack, carrier: Carrier
) -> None:
    carrier.says(
        accepted(NUMBER, "InTransit", "InTransit_Other", synced="2026-03-18T11:00:00Z", sync="Failure")
    )
    found = track(source)
    assert (found.answer, found.as_of, found.age(NOW)) == ("unanswered", None, None)


def test_what_was_delivered_says_when(source: SeventeenTrack, carrier: Carrier) -> None:
    carrier.says(
        accepted(NUMBER, "Delivered", "Delivered_Other", scan("Delivered_Other", "2026-03-17T15:00:00Z"))
    )
    found = track(source)
    assert found.status == "delivered"
    assert found.delivered_at == datetime(2026, 3, 17, 15, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("status", "sub_status", "code"),
    [
        *[(sub.partition("_")[0], sub, code) for sub, code in CODES.items() if "_" in sub],
        ("InTransit", None, "in_transit"),
        ("Exception", "Exception_OfAKindThatIsNew", "delayed"),
    ],
)
def test_every_status_is_one_of_ours(
    source: SeventeenTrack, carrier: Carrier, status: str, sub_status: str | None, code: str
) -> None:
    carrier.says(accepted(NUMBER, status, sub_status))
    assert track(source).status == code
    assert {*CODES.values(), *STAGES.values()} <= set(PARCEL_STATES)
    assert set(CARRIER_KEYS) <= set(CARRIERS)


def test_a_scan_without_its_moment_is_left_out(source: SeventeenTrack, carrier: Carrier) -> None:
    carrier.says(
        accepted(
            NUMBER,
            "InTransit",
            "InTransit_Other",
            scan("InTransit_Other", None),
            scan("InTransit_Other", "yesterday"),
            scan("InTransit_Other", "2026-03-18T08:00:00"),
            scan("InTransit_PickedUp", "2026-03-18T08:00:00Z", words="x" * 5000, city="y" * 5000),
        )
    )
    (event,) = track(source).events
    assert (event.code, event.words, event.place) == ("picked_up", "x" * 300, "y" * 80)


@pytest.mark.parametrize("code", [-18019903, -18019909])
def test_a_number_nobody_knows(source: SeventeenTrack, carrier: Carrier, code: int) -> None:
    carrier.says(rejected(NUMBER, code))
    with pytest.raises(TrackingNumberUnknown):
        track(source)


def test_a_number_that_was_not_found(source: SeventeenTrack, carrier: Carrier) -> None:
    carrier.says(accepted(NUMBER, "NotFound", "NotFound_InvalidCode"))
    with pytest.raises(TrackingNumberUnknown):
        track(source)


def test_a_new_number_is_registered_once_and_known_later(source: SeventeenTrack, carrier: Carrier) -> None:
    carrier.says(rejected(NUMBER, -18019902), accepted(NUMBER, "NotFound", None))
    with pytest.raises(TrackingNumberUnknown):
        track(source)
    assert [path for path, _ in carrier.asked] == ["gettrackinfo", "register"]
    carrier.says(MOVING)
    assert track(source).status == "in_transit"


def test_it_waits_as_it_is_told_to(source: SeventeenTrack, carrier: Carrier, clock: Clock) -> None:
    carrier.says(Answer(status=429, headers={"Retry-After": "2"}), MOVING)
    assert track(source).status == "in_transit"
    assert clock.pauses == [2.0]


def test_it_reads_a_moment_to_come_back_at(source: SeventeenTrack, carrier: Carrier, clock: Clock) -> None:
    soon = datetime.fromtimestamp(time.time() + 3, timezone.utc)
    carrier.says(Answer(status=503, headers={"Retry-After": format_datetime(soon, usegmt=True)}), MOVING)
    assert track(source).status == "in_transit"
    (pause,) = clock.pauses
    assert 0 < pause <= 3


def test_it_does_not_wait_longer_than_a_shopper_would(
    source: SeventeenTrack, carrier: Carrier, clock: Clock
) -> None:
    carrier.says(Answer(status=429, headers={"Retry-After": "60"}))
    assert (reason(source), len(carrier.asked), clock.pauses) == ("status", 1, [])
    # And it leaves them alone for as long as they asked, whatever the breaker's own patience.
    carrier.says(MOVING)
    clock.now += 59
    assert reason(source) == "breaker_open"
    clock.now += 2
    assert track(source).status == "in_transit"


def test_a_passing_fault_is_tried_again_a_little_later(
    source: SeventeenTrack, carrier: Carrier, clock: Clock
) -> None:
    carrier.says(Answer(b"oops", 500), Answer(hang_up=True), MOVING)
    assert track(source).status == "in_transit"
    assert len(clock.pauses) == 2
    assert 0 < clock.pauses[0] < clock.pauses[1] < 1.5


def test_a_lasting_fault_is_tried_three_times(source: SeventeenTrack, carrier: Carrier) -> None:
    carrier.says(Answer(b"oops", 500))
    assert (reason(source), len(carrier.asked)) == ("status", 3)


def test_nothing_at_all_is_tried_three_times(source: SeventeenTrack, carrier: Carrier) -> None:
    carrier.says(Answer(hang_up=True))
    assert (reason(source), len(carrier.asked)) == ("unreachable", 3)


@pytest.mark.parametrize("status", [301, 401, 404])
def test_what_will_not_pass_is_not_tried_again(source: SeventeenTrack, carrier: Carrier, status: int) -> None:
    carrier.says(Answer(b"no", status, {"Location": "http://127.0.0.1:1/"}))
    assert (reason(source), len(carrier.asked)) == ("status", 1)


def test_nobody_is_there() -> None:
    nowhere = SeventeenTrack(JsonHttp("http://127.0.0.1:1", {}, seconds=2.0, pause=lambda _: None))
    assert reason(nowhere) == "unreachable"


@pytest.mark.parametrize(
    "body",
    [b"", b"<!doctype html><h1>Service Unavailable</h1>", b"{", b"\xff\xfe", b"[" * 200_000],
    ids=["nothing", "html", "half", "bytes", "nested"],
)
def test_what_is_no_json(source: SeventeenTrack, carrier: Carrier, body: bytes) -> None:
    carrier.says(Answer(body))
    assert (reason(source), len(carrier.asked)) == ("not_json", 1)


def test_what_is_packed_is_not_unpacked(source: SeventeenTrack, carrier: Carrier) -> None:
    carrier.says(Answer(MOVING.body, headers={"Content-Encoding": "gzip"}))
    assert reason(source) == "not_json"


def without(*path: str | int) -> Any:
    """A good answer with one part replaced by something else."""
    answer = json.loads(MOVING.body)
    part = answer
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = "something else"
    return answer


RESULT = ("data", "accepted", 0)


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        "ok",
        {},
        {"code": True, "data": {}},
        {"code": 0},
        {"code": 0, "data": {"accepted": []}},
        {"code": 0, "data": {"accepted": [{"number": "another", "track_info": {}}]}},
        without("code"),
        without("data"),
        without("data", "accepted"),
        without(*RESULT),
        without(*RESULT, "track_info"),
        without(*RESULT, "track_info", "latest_status"),
        without(*RESULT, "track_info", "tracking"),
        without(*RESULT, "track_info", "tracking", "providers"),
        without(*RESULT, "track_info", "tracking", "providers", 0, "events"),
        json.loads(accepted(NUMBER, "Teleported", "Teleported_Other").body),
        json.loads(accepted(NUMBER, None, None).body),  # type: ignore[arg-type]
    ],
)
def test_json_of_another_shape(source: SeventeenTrack, carrier: Carrier, answer: Any) -> None:
    carrier.says(as_json(answer))
    assert (reason(source), len(carrier.asked)) == ("unexpected", 1)


@pytest.mark.parametrize("code", [-18010002, -18019907, -18019908])
def test_a_wrong_key_or_a_spent_quota(source: SeventeenTrack, carrier: Carrier, code: int) -> None:
    carrier.says(as_json({"code": code, "data": {}}))
    assert reason(source) == "refused"


def quick(carrier: Carrier, seconds: float = 0.4) -> SeventeenTrack:
    """One that goes by the clock on the wall."""
    return SeventeenTrack(JsonHttp(carrier.url, {"17token": KEY}, seconds=seconds))


def test_who_is_slow_is_not_waited_for(carrier: Carrier) -> None:
    carrier.says(Answer(MOVING.body, wait=3.0))
    assert reason(quick(carrier)) == "timeout"


def test_who_drips_is_not_waited_for_either(carrier: Carrier) -> None:
    carrier.says(Answer(b" ", chunks=40, pause=0.1))
    assert reason(quick(carrier)) == "timeout"


def test_fifty_megabytes_are_not_read(carrier: Carrier) -> None:
    carrier.says(Answer(b" " * 1_000_000, chunks=50))
    assert reason(quick(carrier, 10.0)) == "too_large"
    assert len(carrier.asked) == 1


def test_fifty_megabytes_announced_are_not_even_begun(carrier: Carrier) -> None:
    carrier.says(Answer(b" ", headers={"Content-Length": "50000000"}))
    assert reason(quick(carrier)) == "too_large"


def test_who_fails_again_and_again_is_left_alone_and_tried_once_in_a_while(
    source: SeventeenTrack, carrier: Carrier, clock: Clock
) -> None:
    carrier.says(Answer(b"<html>"))
    assert [reason(source) for _ in range(4)] == ["not_json", "not_json", "not_json", "breaker_open"]
    assert len(carrier.asked) == 3
    clock.now += 31
    # The trial fails: closed to all for as long again.
    assert [reason(source), reason(source)] == ["not_json", "breaker_open"]
    clock.now += 31
    carrier.says(MOVING)
    assert track(source).status == track(source).status == "in_transit"


def test_one_carriers_breaker_is_not_anothers(source: SeventeenTrack, carrier: Carrier) -> None:
    carrier.says(Answer(b"<html>"))
    for _ in range(3):
        reason(source)
    assert reason(source) == "breaker_open"
    carrier.says(MOVING)
    assert source.track("ups", NUMBER).status == "in_transit"


def test_an_unknown_number_is_no_failure(source: SeventeenTrack, carrier: Carrier) -> None:
    carrier.says(rejected(NUMBER, -18019909))
    for _ in range(5):
        with pytest.raises(TrackingNumberUnknown):
            track(source)
    assert len(carrier.asked) == 5


def test_only_one_trial_at_a_time(clock: Clock) -> None:
    breaker = CircuitBreaker(failures_to_open=1, open_seconds=10, clock=clock)
    breaker.failed()
    clock.now += 11
    assert [breaker.allows(), breaker.allows()] == [True, False]
    # Whoever had the trial never came back.
    clock.now += 11
    assert breaker.allows()
    breaker.succeeded()
    assert [breaker.allows(), breaker.allows()] == [True, True]


def test_settings() -> None:
    assert Settings.from_environment({}).tracking is None
    given = {
        "TRACKING_KEY": "k",
        "TRACKING_URL": "https://tracker.example/v2/",
        "TRACKING_EVERY_MINUTES": "2",
    }
    assert Settings.from_environment(given).tracking == TrackingSettings(
        "k", "https://tracker.example/v2", every_minutes=2.0
    )


@pytest.mark.parametrize(("written", "seconds"), [("", 60.0), ("30", 30.0), ("0", 0.0)])
def test_the_watchs_seconds(written: str, seconds: float) -> None:
    given = {"TRACKING_KEY": "k", "TRACKING_WATCH_SECONDS": written}
    tracking = Settings.from_environment(given).tracking
    assert tracking == TrackingSettings("k", watch_seconds=seconds)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TRACKING_URL", "http://tracker.example"),
        ("TRACKING_TIMEOUT_SECONDS", "soon"),
        ("TRACKING_TIMEOUT_SECONDS", "60"),
        ("TRACKING_EVERY_MINUTES", "0"),
        ("TRACKING_WATCH_SECONDS", "-1"),
        ("TRACKING_WATCH_SECONDS", "86400"),
    ],
)
def test_wrong_settings_are_refused(name: str, value: str) -> None:
    with pytest.raises(ValueError, match=name):
        Settings.from_environment({"TRACKING_KEY": "k", name: value})
