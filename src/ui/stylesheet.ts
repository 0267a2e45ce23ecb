import { buildSync } from 'esbuild'
import { projectRoot } from '../platform/root.ts'

/** A file that esbuild made, with the hash of its content in its name. */
export type BuiltFile = { path: string; content: Buffer }

/** The largest map in the tile data is Norway's: 32 columns and 46 rows. */
const places = 48

/** Builds the stylesheets, the fonts they ask for and the browser scripts; paths as the browser asks for them. */
export const buildBrowserFiles = (): BuiltFile[] => [
  ...built(
    {
      stil: 'src/ui/styles/all.css',
      skript: 'src/ui/scripts/all.ts',
      innliming: 'src/ui/scripts/paste/markdown.ts',
      redigering: 'src/ui/scripts/editor/all.ts',
    },
    tilePlaces(),
  ),
  ...built({ skriving: 'src/ui/styles/editor.css' }, ''),
]

function built(entryPoints: Record<string, string>, cssEnd: string): BuiltFile[] {
  const { outputFiles } = buildSync({
    absWorkingDir: projectRoot,
    entryPoints,
    outdir: projectRoot,
    publicPath: '/',
    entryNames: '[name].[hash]',
    assetNames: 'skrift/[name].[hash]',
    loader: { '.woff2': 'file' },
    footer: { css: cssEnd },
    format: 'esm',
    target: ['chrome123', 'firefox128', 'safari17.5'],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'warning',
  })
  return outputFiles.map(({ path, contents }) => ({
    path: path.slice(projectRoot.length).replaceAll('\\', '/'),
    content: Buffer.from(contents),
  }))
}

/** The classes that put a tile in its place, since no style may stand in the HTML. */
function tilePlaces(): string {
  const numbers = Array.from({ length: places }, (_, i) => i + 1)
  const rows = numbers.map((n) => `.r${n}{grid-row:${n}}`)
  const columns = numbers.map((n) => `.c${n}{grid-column:${n}}`)
  const widths = numbers.map(
    (n) => `.w${n}{--w:${n};grid-template-columns:repeat(${n},minmax(0,1fr))}`,
  )
  const heights = numbers.map((n) => `.h${n}{--h:${n}}`)
  return [...rows, ...columns, ...widths, ...heights].join('')
}
