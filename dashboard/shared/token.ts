const KEY = 'rapporteur-token';

/** The access token of this tab's reader; null where none was given. It is kept until the tab is closed. */
export const accessToken = (): string | null => {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    // Storage may be forbidden; then a token is asked for on each visit of a page.
    return null;
  }
};

/** Keeps a token for this tab and loads the page again with it. */
export const keepAccessToken = (token: string): void => {
  try {
    sessionStorage.setItem(KEY, token.trim());
  } catch {
    return;
  }
  window.location.reload();
};

/** As the server takes it: a header of requests, a value in the payload of connection_init. */
export const authorization = (): Record<string, string> => {
  const token = accessToken();
  return token ? { authorization: `Bearer ${token}` } : {};
};
