// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Theme and language must be known before the first paint, and the content security policy forbids inline
 * script; so the few lines of boot.js are a classic script of their own, hashed like every other asset.
 */
function bootScript(): Plugin {
  const file = 'src/app/boot/boot.js';
  let building = false;
  let reference = '';
  return {
    name: 'shiji-boot-script',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      if (!building) return;
      reference = this.emitFile({ type: 'asset', name: 'boot.js', source: readFileSync(source(file), 'utf8') });
    },
    transformIndexHtml: {
      order: 'post',
      handler() {
        const src = building ? `/${this.getFileName?.(reference) ?? ''}` : `/${file}`;
        return [{ tag: 'script', attrs: { src }, injectTo: 'head-prepend' }];
      },
    },
  };
}

export default defineConfig({
  plugins: [vue(), bootScript()],
  // What the page does not use of vue-i18n stays out of the first load.
  define: {
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  resolve: { alias: { '@': source('./src') } },
  server: { proxy: { '/api': process.env.SHIJI_SERVER ?? 'http://127.0.0.1:8080' } },
  build: {
    target: 'es2022',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    // A page's style sheets are fetched with it; the list of every script that every page imports would weigh 3 KB in the first load.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, deps) => deps.filter((name) => name.endsWith('.css')),
    },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 400,
  },
});
