import { useState } from 'react';
import { keepAccessToken } from './token';

/** Asks for an access token: servers that others can reach have them. */
export const TokenForm = () => {
  const [typed, setTyped] = useState('');
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) keepAccessToken(typed);
      }}
    >
      <input
        className="field"
        type="password"
        aria-label="Access token"
        placeholder="Access token"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="button primary">
        Go on
      </button>
    </form>
  );
};
