import { buildSync } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'
import { closeReaders, openBrowser, openReader } from '../browser.ts'
import { pasted } from './pasted.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(closeReaders)

describe('Det som limes inn, blir Markdown', () => {
  let page: Page
  beforeAll(async () => {
    const [reader] = buildSync({
      absWorkingDir: projectRoot,
      stdin: {
        contents: `import { markdownFrom } from './src/ui/scripts/paste/markdown.ts'; globalThis.markdownFrom = markdownFrom`,
        resolveDir: projectRoot,
      },
      bundle: true,
      format: 'iife',
      write: false,
    }).outputFiles
    page = await (await openReader(browser)).newPage()
    await page.addScriptTag({ content: reader?.text ?? '' })
  })
  afterAll(() => page.context().close())

  it.each(pasted.map(({ title, ...rest }) => [title, rest] as const))(
    '%s',
    async (_title, { html, markdown }) => {
      const read = await page.evaluate(
        (text) =>
          (globalThis as unknown as { markdownFrom(html: string): string | null }).markdownFrom(
            text,
          ),
        html,
      )
      expect(read).toBe(markdown)
    },
  )
})
