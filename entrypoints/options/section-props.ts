import type { Settings } from '@/utils/settings/settings';

/** What a section of settings is given. */
export interface SectionProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  /** Puts these settings back as they came, undoably; null where they are so already. */
  readonly resetOf: (keys: readonly (keyof Settings)[]) => (() => void) | null;
}
