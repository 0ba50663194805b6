/** Hands a text to the browser as a file to be kept. */
export function downloadText(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has taken the address by the time the click returns, but not yet what lies behind it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
