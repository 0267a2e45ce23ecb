import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { DB } from './schema.ts'

type Tx = Transaction<DB>

/** What a form stands over, part by part: only what its reader may see. Null where it is not there. */
export type Parts = Readonly<Record<string, unknown>> | null

/** What was read, as a text that differs as soon as one of the parts does. Empty where there was nothing. */
export const stampOf = (parts: Parts): string =>
  Object.entries(parts ?? {})
    .map(([name, read]) => `${name}.${digest(read)}`)
    .join(' ')

const digest = (read: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(read ?? null))
    .digest('base64url')
    .slice(0, 22)

/** The parts that are not as they were when the form was opened; what it did not tell of has changed. */
export function changedParts(sent: string, now: string): string[] {
  const read = new Set(sent.split(' '))
  return now.split(' ').flatMap((part) => (read.has(part) ? [] : [part.split('.')[0] ?? '']))
}

/** Was the part told of when the form was opened? */
export const toldOf = (sent: string, name: string): boolean => ` ${sent}`.includes(` ${name}.`)

/** What a form says was read is no longer so: the deed is undone and the form comes back. */
export class ChangedSinceRead extends Error {
  override name = 'ChangedSinceRead'
}

/** A form on its way to its deed. */
export type SentForm = {
  communityId: string
  /** The session whose eyes it was read with. */
  session: Buffer | null
  stamp: string
  /** The stamp of what stands now. */
  now(tx: Tx): Promise<string>
  isCompared: boolean
}

const sent = new AsyncLocalStorage<SentForm>()

/** The work's deed compares what the form says was read with what stands. */
export const comparing = <T>(form: SentForm, work: () => Promise<T>): Promise<T> =>
  sent.run(form, work)

/**
 * Is all that the form was opened over as it was? Asked once the thing is held; throws ChangedSinceRead where it is not.
 * A deed that no form asks for has read nothing.
 */
export async function stillAsRead(tx: Tx): Promise<void> {
  const form = sent.getStore()
  if (form === undefined || form.isCompared) return
  await sql`select enter_page(${form.communityId}, ${form.session})`.execute(tx)
  const now = await form.now(tx)
  if (now === '' ? form.stamp !== '' : changedParts(form.stamp, now).length > 0) {
    throw new ChangedSinceRead()
  }
  form.isCompared = true
}

/** Throws where a deed is about to be kept that never compared what was read. */
export function mustHaveCompared(communityId: string): void {
  const form = sent.getStore()
  if (form?.communityId === communityId && !form.isCompared) {
    throw new Error('A deed over what can change did not ask whether it is still as it was read')
  }
}
