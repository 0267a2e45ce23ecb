import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lockFolder } from '../../src/platform/folder-lock.ts'
import { openRunFolder, removeLeftovers } from '../leftovers.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'godfot-leftovers-'))
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(home, { recursive: true, force: true })
})

const anHourAgo = () => new Date(Date.now() - 3_600_000)

/** A folder as a run that was killed an hour ago left it. */
function abandoned(): string {
  const folder = join(home, 'godfot-test-forlatt')
  mkdirSync(join(folder, 'pg'), { recursive: true })
  utimesSync(folder, anHourAgo(), anHourAgo())
  return folder
}

it('mappa etter en kjøring som ble drept, ryddes bort', async () => {
  const folder = abandoned()
  await removeLeftovers(home)
  expect(existsSync(folder)).toBe(false)
})

it('en mappe som er låst, får stå hvor gammel den enn er', async () => {
  const folder = abandoned()
  const release = await lockFolder(folder)
  await removeLeftovers(home)
  release()
  expect(existsSync(folder)).toBe(true)
})

it('mappa til en kjøring som har holdt på lenge, får stå også for den som ikke ser låsen', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const { folder, remove } = openRunFolder(home)
  utimesSync(folder, anHourAgo(), anHourAgo())
  vi.advanceTimersByTime(60_000)
  await removeLeftovers(home)
  expect(existsSync(folder)).toBe(true)
  remove()
  expect(existsSync(folder)).toBe(false)
})
