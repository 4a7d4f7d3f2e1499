import { readdirSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundle } from 'lightningcss'
import { defineConfig } from 'tsup'
import { collectLicences } from './tests/tools/collectLicences'
import { tokensJson } from './tests/tools/tokensJson'

const DIST = 'dist'
const LOCALES = 'src/text/locales'
const THEMES = 'src/styles/themes'

/** Each language is a door of its own. */
const languages = readdirSync(LOCALES)
  .map((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1])
  .filter((language) => language !== undefined)

// The first versions that know light-dark(): nothing newer than them is rewritten, nothing older is served.
const BROWSERS = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) }

const IMPORTS_REACT = /^(?:import|export)\b[^;]*?["'](?:react|react-dom|@radix-ui\/[\w-]+)(?:\/[\w./-]+)?["'];?$/m

/** Runs on servers too, where a module that says "use client" hands out nothing that can be called. */
const IMPORTS_PDF_ENGINE = /^import\b[^;]*?["']@react-pdf\/renderer["'];?$/m

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    headless: 'src/headless.ts',
    core: 'src/core.ts',
    memory: 'src/memory.ts',
    kustom: 'src/kustom.ts',
    testing: 'src/testing.ts',
    'packing-slip': 'src/packing-slip.ts',
    ...Object.fromEntries(languages.map((language) => [`locales/${language}`, `${LOCALES}/${language}.ts`])),
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
    await Promise.all([buildWorker(), copyFile('src/packingSlip/pdf/fonts-OFL.txt', join(DIST, 'fonts-OFL.txt'))])
  },
})

/** The sheet as it is and in a layer, the themes, and the tokens for design tools. */
async function buildStyles(): Promise<void> {
  const sheet = minifySheet('src/styles/index.css')
  const themes = await readdir(THEMES)
  await mkdir(join(DIST, 'themes'), { recursive: true })
  await Promise.all([
    writeFile(join(DIST, 'styles.css'), sheet),
    writeFile(join(DIST, 'styles.layer.css'), `@layer order-drawer{${sheet}}`),
    writeFile(join(DIST, 'tokens.json'), `${JSON.stringify(tokensJson(), null, 2)}\n`),
    ...themes.map((theme) => writeFile(join(DIST, 'themes', theme), minifySheet(join(THEMES, theme)))),
  ])
}

function minifySheet(filename: string): string {
  const { code, warnings } = bundle({ filename, minify: true, targets: BROWSERS })
  if (warnings.length > 0) throw new Error(`order-drawer: styles: ${warnings.map((one) => one.message).join('; ')}`)
  return code.toString().replace(/[^\x00-\x7f]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
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
      if (!IMPORTS_REACT.test(code) || IMPORTS_PDF_ENGINE.test(code)) return await writeFile(path, code)
      await writeFile(path, `"use client";\n${code}`)
      const map = JSON.parse(await readFile(`${path}.map`, 'utf8')) as { mappings: string }
      await writeFile(`${path}.map`, JSON.stringify({ ...map, mappings: `;${map.mappings}` }))
    }),
  )
}

/** The worker that makes PDFs holds its engine: hosts' tools find one file, and only when a slip is wanted. */
async function buildWorker(): Promise<void> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/packingSlip/pdf/slip.worker.ts'],
    outfile: join(DIST, 'slip.worker.js'),
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const code = (outputFiles[0]?.text ?? '')
    // A file that only PDF/A needs; hosts' bundlers would look for it.
    .replace(/new URL\("\.\/data\/sRGB_IEC61966_2_1\.icc",\s*import\.meta\.url\)\.href/, '""')
    // The address of the engine's WebAssembly, which is in the script itself.
    .replace(/=import\.meta\.url\b/, '=""')
    // Inside of regular expressions the bundler leaves them.
    .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const rest = /import\.meta|\bimport\s*\(|process\.env/.exec(code)
  if (rest || !code) throw new Error(`order-drawer: slip.worker.js is empty or still holds ${rest?.[0]}`)
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.keys(output.inputs).filter((file) => (output.inputs[file]?.bytesInOutput ?? 0) > 0),
  )
  await writeFile(join(DIST, 'slip.worker.js'), `/* Licences: slip.worker.LICENSES.txt */\n${code}`)
  const heading = 'slip.worker.js holds the packages below, and the font of fonts-OFL.txt.'
  await writeFile(join(DIST, 'slip.worker.LICENSES.txt'), `${heading}\n\n${await collectLicences(inputs)}\n`)
}
