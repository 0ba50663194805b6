import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { ReadingStyle } from '@/utils/settings/reading-style';
import './listen-bar.css';
import type { Listening } from './speech/use-listening';

interface ListenBarProps {
  readonly listening: Listening;
  readonly style: ReadingStyle;
  readonly onStyle: (change: Partial<ReadingStyle>) => void;
}

const SPEEDS = [0.7, 0.85, 1, 1.2, 1.5, 1.8, 2.2, 2.6];

/** Reads aloud: on and off, a sentence back or on, how fast, and whose voice. */
export function ListenBar({ listening, style, onStyle }: ListenBarProps) {
  const { speaking, voices, voice, toggle, skip, stop } = listening;
  if (!speaking) return null;
  return (
    <section class="listen-bar" aria-label={i18n.t('listen.bar')}>
      <div class="listen-row">
        <Button label={i18n.t('listen.back')} icon="skip-back" iconOnly onClick={() => skip(-1)} />
        <Button
          label={speaking.isPlaying ? i18n.t('listen.pause') : i18n.t('listen.play')}
          icon={speaking.isPlaying ? 'pause' : 'play'}
          iconOnly
          kind="boxed"
          disabled={!voice}
          onClick={toggle}
        />
        <Button label={i18n.t('listen.on')} icon="skip-forward" iconOnly onClick={() => skip(1)} />
        <select
          aria-label={i18n.t('listen.speed')}
          value={String(nearest(style.speed))}
          onChange={({ currentTarget }) => onStyle({ speed: Number(currentTarget.value) })}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={String(speed)}>
              {`${speed} ×`}
            </option>
          ))}
        </select>
        {voices.length > 0 && (
          <select
            class="listen-voice"
            aria-label={i18n.t('listen.voice')}
            value={voice?.voiceURI ?? ''}
            onChange={({ currentTarget }) => onStyle({ voice: currentTarget.value || null })}
          >
            {!voice && <option value="">{i18n.t('listen.choose')}</option>}
            {voices.map(({ voiceURI, name, localService }) => (
              <option key={voiceURI} value={voiceURI}>
                {localService ? name : i18n.t('listen.networkVoice', [name])}
              </option>
            ))}
          </select>
        )}
        <Button label={i18n.t('listen.stop')} icon="x" iconOnly onClick={stop} />
      </div>
      {!voice && (
        <p role="status">{voices.length > 0 ? i18n.t('listen.onlyNetwork') : i18n.t('listen.noVoice')}</p>
      )}
      {voice && !voice.localService && (
        <p role="status">
          <Icon name="circle-alert" />
          {i18n.t('listen.network')}
        </p>
      )}
    </section>
  );
}

function nearest(speed: number): number {
  return SPEEDS.reduce((best, one) => (Math.abs(one - speed) < Math.abs(best - speed) ? one : best));
}
