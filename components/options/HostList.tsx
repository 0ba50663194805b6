import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';

interface HostListProps {
  readonly label: string;
  readonly hosts: readonly string[];
  readonly addLabel: string;
  /** What stands in the empty field. */
  readonly example: string;
  /** Said where what was typed is no site. */
  readonly wrong: string;
  /** Name of the button that takes a host off. */
  readonly removeLabel: (host: string) => string;
  /** What was typed as a host, or null where it is none. */
  readonly readHost: (typed: string) => string | null;
  readonly onChange: (hosts: readonly string[]) => void;
}

/** A list of sites, to be added to and taken from. */
export function HostList(props: HostListProps) {
  const { label, hosts, addLabel, example, wrong, removeLabel, readHost, onChange } = props;
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const add = () => {
    const host = readHost(typed);
    setWrong(host === null);
    if (host === null) return;
    setTyped('');
    if (!hosts.includes(host)) onChange([...hosts, host]);
  };
  return (
    <div class="host-list">
      <label for={id}>{label}</label>
      <form
        class="host-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          value={typed}
          placeholder={example}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button kind="boxed" icon="plus" label={addLabel} onClick={add} />
      </form>
      {isWrong && (
        <p id={`${id}-wrong`} class="field-wrong" role="alert">
          {wrong}
        </p>
      )}
      <ul>
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <Button
              icon="x"
              iconOnly
              label={removeLabel(host)}
              onClick={() => onChange(hosts.filter((other) => other !== host))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
