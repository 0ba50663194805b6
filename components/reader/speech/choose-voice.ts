/** What is needed of a `SpeechSynthesisVoice`. */
export interface Voice {
  readonly voiceURI: string;
  readonly name: string;
  /** BCP 47, or with an underscore where Android says it. */
  readonly lang: string;
  /** False for a voice that sends the text over the network. */
  readonly localService: boolean;
}

/** Voices that speak a language, those of this machine first, those of the same region before others. */
export function voicesFor<T extends Voice>(voices: readonly T[], lang: string | null): readonly T[] {
  const wanted = normalise(lang ?? 'en');
  const language = wanted.split('-')[0] ?? wanted;
  return voices
    .filter((voice) => normalise(voice.lang).split('-')[0] === language)
    .sort(
      (one, other) =>
        Number(other.localService) - Number(one.localService) ||
        Number(normalise(other.lang) === wanted) - Number(normalise(one.lang) === wanted),
    );
}

/**
 * The voice to read with: the one that was chosen, else the first of this machine. A voice that needs
 * the network is never taken by itself: it sends what is read to whoever runs it.
 */
export function chooseVoice<T extends Voice>(
  voices: readonly T[],
  lang: string | null,
  chosen: string | null,
): T | null {
  const fitting = voicesFor(voices, lang);
  return (
    fitting.find(({ voiceURI }) => voiceURI === chosen) ??
    fitting.find(({ localService }) => localService) ??
    null
  );
}

function normalise(lang: string): string {
  return lang.replace('_', '-').toLowerCase();
}
