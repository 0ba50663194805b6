import type { PictureRef } from '@/utils/article/picture-ref';

/** Registrable domains or hosts that serve counting pixels and nothing that anyone reads. */
const TRACKING_HOSTS = new Set(
  (
    'google-analytics.com googletagmanager.com doubleclick.net googlesyndication.com googleadservices.com ' +
    'scorecardresearch.com quantserve.com chartbeat.com chartbeat.net parsely.com hotjar.com mouseflow.com ' +
    'criteo.com criteo.net taboola.com outbrain.com adnxs.com adsrvr.org rubiconproject.com pubmatic.com ' +
    'amazon-adsystem.com bat.bing.com px.ads.linkedin.com analytics.twitter.com ads-twitter.com ' +
    'analytics.tiktok.com demdex.net everesttech.net omtrdc.net 2o7.net moatads.com krxd.net bluekai.com ' +
    'mathtag.com rlcdn.com agkn.com exelator.com tapad.com bidswitch.net casalemedia.com openx.net ' +
    'stats.wp.com pixel.wp.com statcounter.com histats.com mc.yandex.ru counter.yadro.ru top-fwz1.mail.ru ' +
    'xiti.com at-o.net ioam.de ivwbox.de vgwort.de hm.baidu.com cnzz.com mmstat.com umeng.com irs01.com ' +
    'admaster.com.cn miaozhen.com gridsumdissector.com 51.la pingjs.qq.com trace.qq.com beacon.sina.com.cn'
  ).split(' '),
);

/** A picture of no more than this many CSS pixels a side is there to count, not to be seen. */
const PIXEL = 2;

/** Whether a picture counts readers rather than showing them something. Such are never asked for. */
export function isTracker({ url, width, height }: PictureRef): boolean {
  if (isPixel(width, height)) return true;
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  if (hostname === 'www.facebook.com' && pathname === '/tr') return true;
  return parentDomains(hostname).some((domain) => TRACKING_HOSTS.has(domain));
}

/** Whether a size, declared or found in the file, is that of a counting pixel. */
export function isPixel(width: number | null, height: number | null): boolean {
  return width !== null && height !== null && width <= PIXEL && height <= PIXEL;
}

/** `a.b.example` → itself, `b.example`, `example`. */
function parentDomains(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
