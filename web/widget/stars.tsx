// Stars to press. The arrow keys only move between them: a rating is sent by Enter, space or a tap.

import { useRef, useState } from "preact/hooks";
import type { Button } from "../shared/protocol.ts";
import { Star } from "../shared/stars.tsx";

interface StarsProps {
  question: string;
  buttons: readonly Button[];
  /** How many the shopper gave so far, 0 for none. */
  given: number;
  active: boolean;
  onSend: (text: string, payload: string) => void;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 };
const SIDEWAYS = new Set(["ArrowRight", "ArrowLeft"]);

export function Stars({ question, buttons, given, active, onSend }: StarsProps) {
  const group = useRef<HTMLDivElement>(null);
  const [looked, setLooked] = useState(0);
  // One of them is reached by Tab: the chosen one, else the first.
  const stop = given || 1;

  const move = (event: KeyboardEvent, from: number) => {
    const step = STEPS[event.key];
    const radios = [...group.current!.querySelectorAll<HTMLButtonElement>("button")];
    const mirrored = SIDEWAYS.has(event.key) && getComputedStyle(group.current!).direction === "rtl";
    const to = event.key === "Home" ? 0 : event.key === "End" ? radios.length - 1 : null;
    if (step === undefined && to === null) return;
    event.preventDefault();
    const next = to ?? (from + (mirrored ? -step! : step!) + radios.length) % radios.length;
    radios[next]?.focus();
  };

  return (
    <div
      ref={group}
      class="stars"
      role="radiogroup"
      aria-label={question}
      onPointerLeave={() => setLooked(0)}
      onFocusOut={() => setLooked(0)}
    >
      {buttons.map(({ title, payload }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio is chosen by the arrow keys, which would send it
        <button
          key={payload}
          type="button"
          role="radio"
          aria-checked={index + 1 === given}
          aria-label={title}
          title={title}
          tabIndex={index + 1 === stop ? 0 : -1}
          disabled={!active}
          onClick={() => onSend(title, payload)}
          onKeyDown={(event) => move(event, index)}
          onFocus={() => setLooked(index + 1)}
          onPointerEnter={() => setLooked(index + 1)}
        >
          <Star filled={index < ((active && looked) || given)} size={30} />
        </button>
      ))}
    </div>
  );
}
