/** What is asked of the browser, by the names of the strings that say it. */
export const PERMISSIONS = [
  'sites',
  'activeTab',
  'scripting',
  'storage',
  'contextMenus',
  'requests',
] as const;
