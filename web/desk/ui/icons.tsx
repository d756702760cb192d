// The desk's own icons, on the same 24 grid as shared/icons.tsx. Decorative: a label always says the same.

const PATHS = {
  soundOn: "M4 10v4h4l5 4V6L8 10H4Zm12.5-1.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12",
  soundOff: "M4 10v4h4l5 4V6L8 10H4Zm12 0 5 5m0-5-5 5",
  keyboard: "M3 6.5h18v11H3zM6.5 10h.1m3.9 0h.1m3.9 0h.1m3 0h.1M8 14h8",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L20 20",
  leave: "M14 4h5v16h-5M4 12h11m-4-4 4 4-4 4",
  chevron: "m9 6 6 6-6 6",
  arrowBack: "m14.5 6-6 6 6 6",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v6m0-9.2v.1",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  bot: "M6 9h12v9H6zM12 9V5m-2 0h4M9.5 13v1.5m5-1.5v1.5M3.5 12v3m17-3v3",
} as const;

export function DeskIcon({ name, size = 18 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      class={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
