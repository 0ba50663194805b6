import { useMemo, useRef } from 'preact/hooks';

type Action = (...args: never[]) => unknown;

/**
 * Actions that stay the same for as long as their component lives, and do what the latest ones given
 * would: what is drawn with them need not be drawn anew because something else of the page has changed.
 */
export function useStableActions<Actions extends { readonly [Name in keyof Actions]: Action }>(
  actions: Actions,
): Actions {
  const latestRef = useRef(actions);
  latestRef.current = actions;
  return useMemo(() => {
    const names = Object.keys(latestRef.current) as (keyof Actions)[];
    const entries = names.map((name) => [name, (...args: never[]) => latestRef.current[name](...args)]);
    return Object.fromEntries(entries) as Actions;
  }, []);
}
