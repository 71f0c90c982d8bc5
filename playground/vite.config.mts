import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// React is bundled as it ships to users, whatever the caller's environment says (tests set NODE_ENV).
process.env.NODE_ENV = 'production';

/** Bundles the playground into dist-playground/, which the server serves at /playground. Nothing is loaded from elsewhere. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/playground/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist-playground', import.meta.url)),
    emptyOutDir: true,
    // The editor (monaco) is one large part by nature; it is loaded after the page stands.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    rolldownOptions: {
      // React's compiler leaves "use no memo" in published packages; it means nothing to a bundle.
      checks: { moduleLevelDirective: false },
    },
  },
  worker: { format: 'es' },
});
