import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { cases } from './src/cli/vite-cases.ts';
import { early } from './src/cli/vite-early.ts';
import { offline } from './src/cli/vite-offline.ts';
import { pseudoLanguages } from './src/cli/vite-pseudo-languages.ts';
import { words } from './src/cli/vite-words.ts';

export default defineConfig(({ mode }) => ({
  // Relative addresses: the built app works from any folder of any server.
  base: './',
  // Every route is in the hash, so an unknown path is an honest 404, as on any file server.
  appType: 'mpa',
  plugins: [
    react(),
    cases(),
    early(),
    // After every other that writes a file: it lists them.
    offline(),
    words(),
    // Only the stories about languages build in this mode.
    mode === 'pseudo-languages' && pseudoLanguages(),
    withLayerOrder(),
    withoutPolicyInDevelopment(),
    withFewIconWeights(),
  ],
  build: {
    sourcemap: true,
    // Small files stay files: an inlined font or worker would need `data:` in the policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // All that the first page needs is one file. Left alone, the bundler makes a file of its own of each part that
          // later pages share with it, and many small files weigh more. Early and offline parts belong to no page.
          groups: [
            { name: 'first-page', tags: ['$initial'], test: /^(?!.*\/app\/(?:early|offline))/ },
          ],
        },
      },
    },
  },
  // Workers are modules too, so that they share chunks with the page.
  worker: { format: 'es', plugins: () => [words()] },
  preview: { port: 4173 },
}));

/** The development server writes inline scripts and styles, which the policy forbids. */
function withoutPolicyInDevelopment(): Plugin {
  return {
    name: 'without-policy-in-development',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

/**
 * Says the order of the layers at the top of every style sheet of a component. The bundler may load a sheet that
 * several pages share before the one that declares the order, and the first sheet a browser meets decides.
 */
function withLayerOrder(): Plugin {
  const order = '@layer reset, tokens, ui, features;\n';
  return {
    name: 'with-layer-order',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\.module\.css$/ },
      handler: (code) => ({ code: order + code, map: null }),
    },
  };
}

/**
 * Each Phosphor icon brings six weights and no bundler can tell which are asked for. The program uses the regular one,
 * and the bold one of icons that are named here; without the others an icon is a sixth of its size.
 */
function withFewIconWeights(): Plugin {
  const isBold = /\/Check\.es\.js$/;
  const unused = /^ {2}\[\n {4}"(?:bold|duotone|fill|light|thin)",\n[\s\S]*?^ {2}\],?\n/gm;
  const unusedBesideBold = /^ {2}\[\n {4}"(?:duotone|fill|light|thin)",\n[\s\S]*?^ {2}\],?\n/gm;
  return {
    name: 'with-two-icon-weights',
    apply: 'build',
    transform: {
      filter: { id: /@phosphor-icons\/react\/dist\/defs\// },
      handler: (code, id) => ({
        code: code.replace(isBold.test(id) ? unusedBesideBold : unused, ''),
        map: null,
      }),
    },
  };
}
