import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { asLabel } from './format';
import { type Choice, useCompletions } from './use-completions';

interface EntityPickerProps {
  /** What the field is for, as a screen reader says it. */
  label: string;
  /** What stands in an empty field. */
  placeholder: string;
  /** The name shown; empty for nobody. */
  value: string;
  /** An entity was chosen (its id), or words were typed and confirmed (a name or an alias), or the field was emptied (null). */
  onChoose: (idOrName: string | null) => void;
  /** Only those who can speak. */
  actorsOnly?: boolean;
  className?: string;
}

/** A field that completes names and aliases of people, countries, organizations and places (the ARIA combobox pattern). */
export const EntityPicker = ({ label, placeholder, value, onChoose, actorsOnly, className }: EntityPickerProps) => {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const { choices, isWaiting } = useCompletions(typed, { actorsOnly: actorsOnly ?? false, pause: !isOpen });
  const shown = typed ?? value;

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const choose = (choice: Choice | undefined) => {
    const words = shown.trim();
    if (choice) onChoose(choice.id);
    else if (words !== value) onChoose(words || null);
    close();
    input.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((before) => (before + step + choices.length + 1) % (choices.length + 1 || 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(choices[active]);
    } else if (event.key === 'Escape') close();
  };

  return (
    <span className={`picker ${className ?? ''}`}>
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && choices[active] ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        size={Math.max((shown || placeholder).length, 6)}
        value={shown}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(target.value.trim() ? 0 : -1);
          setOpen(true);
        }}
        onFocus={({ target }) => {
          setOpen(true);
          target.select();
        }}
        onBlur={() => {
          if (typed !== null && typed.trim() === '' && value) onChoose(null);
          close();
        }}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div className="list">
          <div id={listId} role="listbox" aria-label={label}>
            {choices.map((choice, at) => (
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, which names the active option
              <div
                key={choice.id}
                id={`${listId}-${at}`}
                role="option"
                aria-selected={at === active}
                data-kind={choice.kind}
                // The field loses its focus, and with it this list, on mouse down.
                onMouseDown={(event) => {
                  event.preventDefault();
                  choose(choice);
                }}
                onMouseEnter={() => setActive(at)}
              >
                <span className="kind" />
                <span>{choice.name}</span>
                <small>{choice.hint ?? asLabel(choice.kind)}</small>
              </div>
            ))}
          </div>
          {choices.length === 0 && (
            <p className="none">{isWaiting ? 'Looking …' : `Nobody by that name. Enter asks all the same.`}</p>
          )}
        </div>
      )}
    </span>
  );
};
