import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// React is bundled as it ships to users, whatever the caller's environment says (tests set NODE_ENV).
process.env.NODE_ENV = 'production';

/** Bundles the dashboard into dist-dashboard/, which the server serves at /. Every page is a part of its own; nothing is loaded from elsewhere. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist-dashboard', import.meta.url)),
    emptyOutDir: true,
    // Fonts as files, so that the browser fetches only those whose letters the page has.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    reportCompressedSize: false,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
});
