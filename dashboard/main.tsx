import './design/tokens.css';
import './design/base.css';
import './design/parts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { App } from './app';
import { client } from './shared/client';
import { applyScheme } from './shared/scheme';

applyScheme();
const desk = document.getElementById('desk');
if (!desk) throw new Error('The page has no place for the desk.');
createRoot(desk).render(
  <StrictMode>
    <Provider value={client}>
      <App />
    </Provider>
  </StrictMode>,
);
