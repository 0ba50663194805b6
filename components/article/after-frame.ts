/** A window that is covered or in the back draws no frames, and says so or not: then it is this long, in milliseconds. */
const AT_LATEST_MS = 200;

/**
 * Calls back when the frame that is being made has been drawn.
 *
 * @returns what calls it off.
 */
export function afterFrame(call: () => void): () => void {
  let timer = setTimeout(() => finish(), document.hidden ? 0 : AT_LATEST_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(() => finish(), 0);
  });
  const callOff = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const finish = () => {
    callOff();
    call();
  };
  return callOff;
}
