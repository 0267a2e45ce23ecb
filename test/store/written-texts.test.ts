import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundIn } from '../../src/modules/agreements/field/find-field.rule.ts'
import { looksAlike } from '../../src/platform/seen-text.ts'
import { readTextTree } from '../../src/platform/text-tree.ts'
import { documentFrom, markdownOf } from '../../src/ui/scripts/editor/markdown-document.ts'
import type { TestDatabase } from '../database.ts'
import { wholeSample } from '../sample-house.ts'

describe('Tekstene i eksemplet åpnes og skrives igjen', () => {
  let base: TestDatabase
  beforeAll(async () => {
    ;({ base } = await wholeSample())
  })
  afterAll(() => base.close())

  it('som de samme, med de samme feltene', async () => {
    const rows = await base.owner.selectFrom('document_version').select('body').execute()
    expect(rows.length).toBeGreaterThan(2)
    for (const { body } of rows) {
      const document = documentFrom(body)
      expect(document, body).not.toBeNull()
      const written = document ? markdownOf(document) : ''
      expect(looksAlike(readTextTree(written), readTextTree(body)), body).toBe(true)
      const fields = (text: string) => foundIn(text).map(({ name }) => name)
      expect(fields(written)).toEqual(fields(body))
    }
  })
})
