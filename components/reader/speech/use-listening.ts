import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OpenArticle } from '@/components/reader/frame/open-article';
import { listSentences } from '@/components/reader/frame/sentence-at';
import type { ReadingStyle } from '@/utils/settings/reading-style';
import { chooseVoice, voicesFor } from './choose-voice';
import { Speaker, type Speaking } from './speaker';

export interface Listening {
  /** Null while nothing is read aloud. */
  readonly speaking: Speaking | null;
  /** Voices for the article's language. */
  readonly voices: readonly SpeechSynthesisVoice[];
  /** The voice in use; null where there is none that may be taken by itself. */
  readonly voice: SpeechSynthesisVoice | null;
  readonly start: () => void;
  readonly stop: () => void;
  readonly toggle: () => void;
  readonly skip: (by: 1 | -1) => void;
}

const HIGHLIGHT = 'spoken';

/**
 * Reads an article aloud from where reading stands, and keeps the sentence in view.
 *
 * @param offset - where reading stands.
 * @param goTo - moves the article.
 */
export function useListening(
  open: OpenArticle | null,
  style: ReadingStyle,
  lang: string | null,
  offset: number,
  goTo: (offset: number) => void,
): Listening {
  const speaker = useRef<Speaker | null>(null);
  const [speaking, setSpeaking] = useState<Speaking | null>(null);
  const all = useVoices(open !== null);
  const voices = voicesFor(all, lang);
  const voice = chooseVoice(all, lang, style.voice);
  const { speed } = style;

  useEffect(() => speaker.current?.setManner({ voice, speed, lang }), [voice, speed, lang]);

  const sentence = speaking?.sentence ?? null;
  useEffect(() => {
    if (!open) return;
    if (sentence) showSentence(open, sentence, goTo);
    return () => void highlightsOf(open)?.delete(HIGHLIGHT);
  }, [open, sentence, goTo]);

  const start = useCallback(() => {
    if (!open) return;
    speaker.current?.pause();
    const sentences = listSentences(open.text, lang);
    speaker.current = new Speaker(speechSynthesis, open.text, sentences, {
      offset,
      manner: { voice, speed, lang },
      tell: setSpeaking,
    });
    speaker.current.play();
  }, [open, lang, offset, voice, speed]);
  const stop = useCallback(() => {
    speaker.current?.pause();
    speaker.current = null;
    setSpeaking(null);
  }, []);
  // Another text, or none: what is read aloud is not there any more.
  useEffect(() => (open ? stop : undefined), [open, stop]);
  const isPlaying = speaking?.isPlaying ?? false;
  return {
    speaking,
    voices,
    voice,
    start,
    stop,
    toggle: () => (isPlaying ? speaker.current?.pause() : speaker.current?.play()),
    skip: (by) => speaker.current?.skip(by),
  };
}

/** The browser's voices, which arrive late in some. Asking for them wakes the system's speech: not before they may be wanted. */
function useVoices(areWanted: boolean): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!areWanted) return;
    const read = () => setVoices(speechSynthesis.getVoices());
    read();
    speechSynthesis.addEventListener('voiceschanged', read);
    return () => speechSynthesis.removeEventListener('voiceschanged', read);
  }, [areWanted]);
  return voices;
}

type FrameWindow = Window & typeof globalThis;

function highlightsOf({ page }: OpenArticle): HighlightRegistry | undefined {
  return (page.defaultView as FrameWindow | null)?.CSS.highlights;
}

/** Marks the sentence, and brings it into view where it is not. */
function showSentence(
  open: OpenArticle,
  sentence: { readonly start: number; readonly end: number },
  goTo: (offset: number) => void,
): void {
  const range = open.rangeOf(sentence);
  const view = open.page.defaultView as FrameWindow | null;
  if (!range || !view) return;
  highlightsOf(open)?.set(HIGHLIGHT, new view.Highlight(range));
  const outer = open.frame.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  const isInView =
    outer.top + box.top >= 60 &&
    outer.top + box.bottom <= window.innerHeight - 100 &&
    outer.left + box.left >= 0 &&
    outer.left + box.right <= window.innerWidth;
  if (!isInView) goTo(sentence.start);
}
