// Drawn by hand on a 24 grid, stroked in the text's colour. Decorative: the words beside them say the same.

const PATHS = {
  chat: "M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2ZM8 9.5h8M8 13h5",
  close: "m6 6 12 12M18 6 6 18",
  send: "M12 19V5m-6 6 6-6 6 6",
  down: "m6 9 6 6 6-6",
  check: "m5 12.5 4.5 4.5L19 7.5",
  alert: "M12 8v5m0 3.2v.1M12 3.5 21.5 20h-19L12 3.5Z",
  parcel: "m12 3 8.5 4.5v9L12 21l-8.5-4.5v-9L12 3Zm0 9.2 8.3-4.5M12 12.2 3.7 7.7m8.3 4.5v8.6M7.8 5.3l8.4 4.6",
  back: "M9 6 4 11l5 5m-5-5h10a6 6 0 0 1 6 6v1",
  copy: "M9 9h10v11H9zM5 15V4h10",
  paper: "M6 3h9l4 4v14H6V3Zm8.5 0v4.5H19M9 12h7M9 16h7",
  clip: "m20 11.5-8.2 8.2a5 5 0 0 1-7.1-7.1l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.4 8.4a1.8 1.8 0 0 1-2.5-2.5l7.7-7.7",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8a7.5 7.5 0 0 1 15 0",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5l3 2",
  ruler: "M3 15 15 3l6 6L9 21l-6-6Zm4-4 2 2m1-5 2 2m1-5 2 2",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
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
