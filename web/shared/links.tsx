// Addresses from outside. Text stays text: links are found in it, nothing in it is ever read as HTML.

import type { ComponentChildren } from "preact";

/** The address if a page may link to it (http, https, mailto, tel, or relative to `base`), else null. */
export function safeUrl(address: string | null | undefined, base?: string): string | null {
  if (!address) return null;
  try {
    const url = new URL(address, base || globalThis.location?.href);
    return /^(https?|mailto|tel):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

// The marks that hold an address together inside right-to-left text are no part of it.
const LINK = /https?:\/\/[^\s<>"'`，。；！？、）】」』\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gi;

/** Cuts punctuation that belongs to the sentence, and a bracket that was opened before the address. */
function trimAddress(found: string): string {
  let address = found;
  for (;;) {
    const last = address.at(-1)!;
    const unopened = last === ")" && address.split("(").length < address.split(")").length;
    if (!/[.,;:!?…\]}*_]/.test(last) && !unopened) return address;
    address = address.slice(0, -1);
  }
}

const LONGEST_SHOWN = 40;

/** Plain text with http(s) addresses as links; of a long one the site is shown. */
export function linked(text: string): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const address = trimAddress(match[0]);
    const href = safeUrl(address);
    if (!href) continue;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(
      <a href={href} title={address} target="_blank" rel="noopener noreferrer nofollow" dir="ltr">
        {address.length > LONGEST_SHOWN ? `${new URL(href).host}/…` : address}
      </a>,
    );
    end = match.index + address.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}
