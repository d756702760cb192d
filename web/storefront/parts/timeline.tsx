import { formatCountry, formatInstant } from "../../shared/format.ts";
import type { ParcelEvent } from "../../shared/protocol.ts";
import { useShop } from "../state/shop.tsx";
import { wordFor } from "../state/words.ts";

/** Newest first. */
export function Timeline({ events }: { events: readonly ParcelEvent[] }) {
  const { text, language } = useShop();
  if (events.length === 0) return <p class="soft">{text("parcel_no_events")}</p>;
  return (
    <ol class="timeline" aria-label={text("parcel_timeline")}>
      {events.map((event) => (
        <li key={`${event.at} ${event.code}`}>
          <p class="timeline-what">{wordFor(text, "event", event.code)}</p>
          <p class="soft">
            <time dateTime={event.at}>{formatInstant(event.at, language)}</time>
            <Place event={event} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Place({ event }: { event: ParcelEvent }) {
  const { text, language } = useShop();
  if (!event.place && !event.country) return null;
  const country = event.country ? formatCountry(event.country, language) : "";
  const named = event.place && country ? text("event_place", { place: event.place, country }) : event.place;
  return (
    <>
      {" · "}
      <bdi>{named || country}</bdi>
    </>
  );
}
