/** Items of the context menus: those of pages, links and selections, and those of the toolbar icon. */
export const MENU_ITEMS = [
  'read-page',
  'save-page',
  'save-link',
  'save-selection',
  'library',
  'options',
] as const;

/** One item of a context menu, by the name that the browser gives back when it is chosen. */
export type MenuItem = (typeof MENU_ITEMS)[number];
