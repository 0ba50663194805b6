import type { Stretch } from '@/utils/article/anchor-quote';

/** Where reading aloud stands. */
export interface Speaking {
  readonly isPlaying: boolean;
  /** The sentence that is read, or would be next; null at the end. */
  readonly sentence: Stretch | null;
}

/** How it is read. */
export interface Manner {
  readonly voice: SpeechSynthesisVoice | null;
  readonly speed: number;
  readonly lang: string | null;
}

/**
 * Reads an article aloud, sentence by sentence. A pause forgets the sentence and begins it anew:
 * browsers lose the thread when an utterance itself is paused for long.
 */
export class Speaker {
  readonly #synthesis: SpeechSynthesis;
  readonly #text: string;
  readonly #sentences: readonly Stretch[];
  readonly #tell: (speaking: Speaking) => void;
  #manner: Manner;
  #index: number;
  #isPlaying = false;
  /** Counts the utterances: what an old one still says is not heard. */
  #turn = 0;

  constructor(
    synthesis: SpeechSynthesis,
    text: string,
    sentences: readonly Stretch[],
    start: { readonly offset: number; readonly manner: Manner; readonly tell: (speaking: Speaking) => void },
  ) {
    this.#synthesis = synthesis;
    this.#text = text;
    this.#sentences = sentences;
    this.#tell = start.tell;
    this.#manner = start.manner;
    this.#index = Math.max(
      0,
      sentences.findIndex(({ end }) => end > start.offset),
    );
  }

  play(): void {
    this.#isPlaying = true;
    this.#say();
  }

  pause(): void {
    this.#isPlaying = false;
    this.#turn += 1;
    this.#synthesis.cancel();
    this.#show();
  }

  skip(by: 1 | -1): void {
    this.#index = Math.max(0, Math.min(this.#index + by, this.#sentences.length - 1));
    if (this.#isPlaying) this.#say();
    else this.#show();
  }

  /** Goes on in another manner, from the beginning of the sentence. */
  setManner(manner: Manner): void {
    this.#manner = manner;
    if (this.#isPlaying) this.#say();
  }

  #say(): void {
    this.#turn += 1;
    const turn = this.#turn;
    this.#synthesis.cancel();
    const sentence = this.#sentences[this.#index];
    const { voice, speed, lang } = this.#manner;
    if (!sentence || !voice) {
      this.#isPlaying = false;
      this.#show();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(this.#text.slice(sentence.start, sentence.end));
    utterance.voice = voice;
    utterance.lang = voice.lang || (lang ?? '');
    utterance.rate = speed;
    utterance.onend = () => turn === this.#turn && this.#next();
    utterance.onerror = () => turn === this.#turn && this.pause();
    this.#synthesis.speak(utterance);
    this.#show();
  }

  #next(): void {
    this.#index += 1;
    this.#say();
  }

  #show(): void {
    this.#tell({ isPlaying: this.#isPlaying, sentence: this.#sentences[this.#index] ?? null });
  }
}
