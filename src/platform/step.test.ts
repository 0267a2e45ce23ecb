import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { stepField } from '../kernel/form/step.model.ts'
import type { Env } from './env.ts'
import { stepIn } from './step.ts'

const stepOf = async (method: string, form: Record<string, string>, isAgain = false) => {
  const app = new Hono<Env>().all('/', (c) => {
    if (method === 'POST') c.set('form', form)
    c.set('isAgain', isAgain)
    return c.text(stepIn(c))
  })
  return (await app.request('/', { method })).text()
}

describe('Et skjema som ses før det gjøres', () => {
  it.each([
    ['skal ses', 'preview', 'preview'],
    ['skal gjøres', 'confirm', 'confirm'],
    ['skal endres', 'change', 'change'],
    ['sier ikke noe vi kjenner, og ses', 'ja', 'preview'],
    ['er tomt, og ses', '', 'preview'],
  ])('%s', async (_title, asked, step) => {
    expect(await stepOf('POST', { [stepField]: asked })).toBe(step)
  })

  it('sier ingenting, og ses', async () => {
    expect(await stepOf('POST', {})).toBe('preview')
  })

  it('ses på nytt, og gjøres ikke, der det er endret siden', async () => {
    expect(await stepOf('POST', { [stepField]: 'confirm' }, true)).toBe('preview')
    expect(await stepOf('POST', { [stepField]: 'change' }, true)).toBe('preview')
  })

  it('fylles ut der siden bare åpnes', async () => {
    expect(await stepOf('GET', {})).toBe('change')
  })
})
