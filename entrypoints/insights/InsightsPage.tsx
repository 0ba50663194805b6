import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useSettings } from '@/components/hooks/use-settings';
import { ShareBars } from '@/components/insights/ShareBars';
import { type WeekBar, WeekChart } from '@/components/insights/WeekChart';
import { ButtonLink } from '@/components/ui/Button';
import { type ArticleSize, measureStorage } from '@/utils/library/measure-storage';
import type { Insights, Week } from '@/utils/library/read-insights';
import { writeFilter } from '@/utils/search/edit-query';
import type { Settings } from '@/utils/settings/settings';
import { formatNumber } from '@/utils/text/format-number';
import './insights.css';

interface InsightsPageProps {
  readonly insights: Insights;
  readonly locale: string;
  readonly settings: Settings;
}

const MOST_SIZES = 10;

/** What was saved and read, where it came from, what was left out and what takes room: drawn, and quiet. */
export function InsightsPage({ insights, locale, settings }: InsightsPageProps) {
  useSettings(settings);
  const sizes = useSizes();
  const { weeks, noise, kept, sources } = insights;
  const number = (value: number) => formatNumber(value, locale);
  const share = noise + kept === 0 ? 0 : noise / (noise + kept);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  const most = (of: (week: Week) => number) => Math.max(0, ...weeks.map(of));
  return (
    <div class="insights">
      <header class="page-head">
        <ButtonLink iconOnly icon="arrow-left" label={i18n.t('insights.back')} href="library.html" />
        <h1>{i18n.t('insights.title')}</h1>
      </header>
      <main>
        <dl class="insights-facts">
          <Fact name={i18n.t('insights.articles')} value={number(insights.articles)} />
          <Fact name={i18n.t('insights.saved')} value={number(insights.saved)} />
          <Fact name={i18n.t('insights.read')} value={number(insights.read)} />
          <Fact name={i18n.t('insights.time')} value={formatHours(insights.seconds, locale)} />
        </dl>
        <WeekChart
          title={i18n.t('insights.perWeek')}
          legend={[i18n.t('insights.saved'), i18n.t('insights.read')]}
          top={number(most(({ saved, read }) => Math.max(saved, read)))}
          bars={weeks.map((week) => makeBar(week, week.saved, week.read, locale))}
        />
        {insights.seconds > 0 && (
          <WeekChart
            title={i18n.t('insights.timePerWeek')}
            legend={[i18n.t('insights.time')]}
            top={formatHours(
              most(({ seconds }) => seconds),
              locale,
            )}
            bars={weeks.map((week) => makeBar(week, 0, week.seconds, locale))}
          />
        )}
        <section class="insights-noise">
          <h2>{i18n.t('insights.noise')}</h2>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={percent}>
            <rect class="insights-kept" width="100" height="6" rx="1" />
            <rect class="insights-removed" width={share * 100} height="6" rx="1" />
          </svg>
          <p>{i18n.t('insights.noiseText', [percent, number(noise), number(kept)])}</p>
        </section>
        <div class="insights-lists">
          <ShareBars
            title={i18n.t('insights.sources')}
            empty={i18n.t('insights.nothing')}
            bars={sources.map(({ name, articles }) => ({
              key: name,
              label: name,
              value: articles,
              text: number(articles),
              href: `library.html?view=all&q=${encodeURIComponent(writeFilter('source', name))}`,
            }))}
          />
          <ShareBars
            title={i18n.t('insights.storage')}
            empty={i18n.t(sizes ? 'insights.noPictures' : 'insights.measuring')}
            bars={(sizes ?? []).map(({ id, title, bytes }) => ({
              key: String(id),
              label: title,
              value: bytes,
              text: formatBytes(bytes, locale),
              href: `reader.html?id=${id}`,
            }))}
          />
        </div>
      </main>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Null while it is measured. */
function useSizes(): readonly ArticleSize[] | null {
  const [sizes, setSizes] = useState<readonly ArticleSize[] | null>(null);
  useEffect(() => {
    const measuring = new AbortController();
    measureStorage(MOST_SIZES, measuring.signal).then(setSizes, () => undefined);
    return () => measuring.abort();
  }, []);
  return sizes;
}

function makeBar(week: Week, back: number, front: number, locale: string): WeekBar {
  const { start, saved, read, seconds } = week;
  const day = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric' }).format(start);
  const isFirstOfMonth = new Date(start).getDate() <= 7;
  return {
    key: String(start),
    label: i18n.t('insights.week', [
      day,
      formatNumber(saved, locale),
      formatNumber(read, locale),
      formatHours(seconds, locale),
    ]),
    tick: isFirstOfMonth ? new Intl.DateTimeFormat(locale, { month: 'short' }).format(start) : '',
    back,
    front,
  };
}

function formatHours(seconds: number, locale: string): string {
  const isLong = seconds >= 3600;
  const value = isLong ? seconds / 3600 : seconds / 60;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLong ? 'hour' : 'minute',
    maximumFractionDigits: isLong && value < 10 ? 1 : 0,
  }).format(value);
}

function formatBytes(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000;
  const value = bytes / (isLarge ? 1_000_000 : 1000);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge && value < 10 ? 1 : 0,
  }).format(value);
}
