import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { FramePiece } from './database-frame.ts'
import { projectRoot } from './root.ts'

const schemaFile = join(projectRoot, 'src/platform/schema.ts')
const frameFile = join(projectRoot, 'src/platform/built-frame.ts')

/** Writes the types of a migrated database's tables to schema.ts. */
export async function generateTypes(databaseUrl: string): Promise<void> {
  const generator = join(projectRoot, 'node_modules/kysely-codegen/dist/cli/bin.js')
  await promisify(execFile)(
    process.execPath,
    [generator, '--config-file', '.kysely-codegenrc.json'],
    {
      cwd: projectRoot,
      env: { ...process.env, DATABASE_URL: databaseUrl },
    },
  )
  const generated = await readFile(schemaFile, 'utf8')
  const used = ['Day', 'Instant'].filter((name) => new RegExp(`\\b${name}\\b`).test(generated))
  const importLine = `import type { ${used.join(', ')} } from '../kernel/day.model.ts'`
  await writeFile(schemaFile, generated.replace(/^import type/m, `${importLine}\nimport type`))
}

const frameName = 'builtFrame'

/** Writes what a migrated database is built of to built-frame.ts. */
export async function generateFrame(pieces: readonly FramePiece[]): Promise<void> {
  const lines = pieces.map(({ name, hash }) => `  '${name}': '${hash}',\n`).join('')
  await writeFile(
    frameFile,
    `/** This file was made by ./godfot types: what each piece of the database is as the migrations make it. */
export const ${frameName}: Readonly<Record<string, string>> = {
${lines}}
`,
  )
}
