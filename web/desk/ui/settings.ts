// What an agent sets for this browser: language, sound, single-key shortcuts.

import { type Language, languageOf, pickLanguage } from "../../shared/i18n.ts";

export interface Settings {
  language: Language;
  /** Off until asked for. */
  sound: boolean;
  singleKeys: boolean;
}

const KEY = "storeside.desk.settings";

export function readSettings(): Settings {
  let stored: Partial<Settings> = {};
  try {
    stored = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Settings>;
  } catch {
    // Forbidden or spoilt: the defaults do.
  }
  return {
    language: languageOf(stored.language) ?? pickLanguage(...navigator.languages),
    sound: stored.sound === true,
    singleKeys: stored.singleKeys !== false,
  };
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // They then last as long as the page.
  }
}

let audio: AudioContext | null = null;

/** Two soft notes, made here: no file to fetch. */
export function chime(): void {
  try {
    audio ??= new AudioContext();
    const start = audio.currentTime;
    for (const [index, frequency] of [660, 880].entries()) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      const at = start + index * 0.12;
      tone.frequency.value = frequency;
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(0.08, at + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.001, at + 0.3);
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      tone.stop(at + 0.32);
    }
  } catch {
    // No sound here, or not before the first click.
  }
}
