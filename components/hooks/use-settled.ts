import { useEffect, useState } from 'preact/hooks';
import { afterFrame } from '@/components/article/after-frame';

/**
 * Whether something has been on the screen: true after the first frame that was drawn with it. What
 * nobody sees at first can wait for that.
 *
 * @param shown - null while it is not there.
 */
export function useSettled(shown: object | null): boolean {
  const [settled, setSettled] = useState<object | null>(null);
  useEffect(() => (shown ? afterFrame(() => setSettled(shown)) : undefined), [shown]);
  return shown !== null && settled === shown;
}
