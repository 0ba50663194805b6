declare const safe: unique symbol;

/**
 * HTML that has passed the sanitiser in this realm. The brand is lost by messages, by the database
 * and by any string operation: whoever renders has to sanitise again to earn it anew.
 */
export type SafeHtml = string & { readonly [safe]: true };
