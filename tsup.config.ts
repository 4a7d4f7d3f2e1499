import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from 'lightningcss'
import { defineConfig } from 'tsup'

const DIST = 'dist'

// The first versions that know light-dark(): nothing newer than them is rewritten, nothing older is served.
const BROWSERS = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) }

const IMPORTS_REACT = /^(?:import|export)\b[^;]*?["'](?:react|react-dom|@radix-ui\/[\w-]+)(?:\/[\w./-]+)?["'];?$/m

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    headless: 'src/headless.ts',
    core: 'src/core.ts',
    memory: 'src/memory.ts',
    kustom: 'src/kustom.ts',
    testing: 'src/testing.ts',
    'locales/en': 'src/text/locales/en.ts',
  },
  outDir: DIST,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // One build: a second one would make a second React context.
  splitting: true,
  // Joins the imports of React that each module brings: one name for each function packs better than a hundred.
  treeshake: true,
  sourcemap: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    // Hosts serve files without a charset.
    options.charset = 'ascii'
  },
  async onSuccess() {
    await Promise.all([buildStyles(), finishScripts()])
  },
})

async function buildStyles(): Promise<void> {
  const { code, warnings } = bundle({ filename: 'src/styles/index.css', minify: true, targets: BROWSERS })
  if (warnings.length > 0) throw new Error(`order-drawer: styles: ${warnings.map((one) => one.message).join('; ')}`)
  const ascii = code.toString().replace(/[^\x00-\x7f]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
  await writeFile(join(DIST, 'styles.css'), ascii)
}

/**
 * The bundler drops "use client" of modules that it joins: it belongs on what imports React, and nowhere else.
 * And it leaves comments inside of objects as they are, the only place where a sign beyond ASCII is left.
 */
async function finishScripts(): Promise<void> {
  const names = (await readdir(DIST, { recursive: true })).filter((name) => name.endsWith('.js'))
  await Promise.all(
    names.map(async (name) => {
      const path = join(DIST, name)
      const read = await readFile(path, 'utf8')
      // Imports for side effects only, of which no module has any: bundlers warn about them. The lines stay.
      const code = read.replace(/[^\x00-\x7f]/g, '-').replace(/^import ["']\.[^"']+["'];$/gm, '')
      if (!IMPORTS_REACT.test(code)) return await writeFile(path, code)
      await writeFile(path, `"use client";\n${code}`)
      const map = JSON.parse(await readFile(`${path}.map`, 'utf8')) as { mappings: string }
      await writeFile(`${path}.map`, JSON.stringify({ ...map, mappings: `;${map.mappings}` }))
    }),
  )
}
