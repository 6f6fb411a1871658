import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

export default defineConfig({
  // Relative addresses: the built app works from any folder of any server.
  base: './',
  plugins: [react({ compiler: true }), withoutPolicyInDevelopment()],
  build: {
    sourcemap: true,
    // Small files stay files: an inlined font or worker would need `data:` in the policy.
    assetsInlineLimit: 0,
  },
  // Workers are modules too, so that they share chunks with the page.
  worker: { format: 'es' },
  preview: { port: 4173 },
});

/** The development server writes inline scripts and styles, which the policy forbids. */
function withoutPolicyInDevelopment(): Plugin {
  return {
    name: 'without-policy-in-development',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}
