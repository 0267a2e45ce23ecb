import { createHash } from 'node:crypto'
import type { Context, Next } from 'hono'
import type { Env } from '../env.ts'
import { type Form, filesByField, type SentFile, type UploadedFile } from '../form.ts'
import { letGoName, parkedName } from '../form-token.ts'
import { isId, newId } from '../id.ts'
import { tellFault } from '../tell-fault.ts'
import { judgeUpload } from './judge-upload.ts'
import {
  letGoParked,
  type ParkedOf,
  parkedByOthers,
  parkedFiles,
  parkFiles,
  parkLimits,
} from './parked-file.ts'

type Asked = { of: ParkedOf; parked: readonly Told[]; letGo: readonly string[] }
type Told = { field: string; id: string }

/**
 * Answers a form together with the files that were parked with it, when it was refused before. Where it is refused now,
 * those that nothing is wrong with wait for the next sending, if the page has said so.
 */
export async function withParked(
  c: Context<Env>,
  { communityId, sender }: { communityId: string; sender: string },
  form: Form,
  next: Next,
): Promise<void> {
  const asked = askedOf(c, { communityId, sender }, form)
  const isNone = [form.sent, asked.parked, asked.letGo].every(({ length }) => length === 0)
  if (isNone) return next()
  const all = [...form.sent, ...(await fetchParked(c, asked, form))]
  giveFiles(c, all)
  const waiting = await judgeParking(c, asked.of, all)
  await next()
  try {
    await keepOrLetGo(c, asked, waiting)
  } catch (error) {
    tellFault(error)
  }
}

function askedOf(
  c: Context<Env>,
  { communityId, sender }: { communityId: string; sender: string },
  form: Form,
): Asked {
  const told = form.values(parkedName).flatMap((value) => {
    const at = value.lastIndexOf(':')
    const id = value.slice(at + 1)
    return at > 0 && isId(id) ? [{ field: value.slice(0, at), id }] : []
  })
  const letGo = form.values(letGoName).filter((id) => told.some((of) => of.id === id))
  return {
    of: { communityId, sender: hashOf(sender), form: hashOf(c.req.path) },
    parked: told.filter(({ id }) => !letGo.includes(id)).slice(0, parkLimits.sender.files),
    letGo,
  }
}

/** An address can hold a key, so it is not kept as it is. */
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** The files that the form says are parked, after those that came with it; what is chosen anew in a field stands alone in `files`. */
async function fetchParked(c: Context<Env>, { of, parked }: Asked, form: Form) {
  if (parked.length === 0) return []
  const ids = parked.map(({ id }) => id)
  const found = await parkedFiles(c.var.db, of, ids, c.var.page.now)
  const isSent = (field: string, { sha256 }: UploadedFile) =>
    form.sent.some((each) => each.field === field && each.file.sha256 === sha256)
  return parked.flatMap(({ field, id }): SentFile[] => {
    const file = found.get(id) ?? gone
    return isSent(field, file) ? [] : [{ field, file }]
  })
}

const gone: UploadedFile = {
  name: 'fil',
  bytes: new Uint8Array(),
  sha256: '',
  tooLarge: false,
  scan: 'unscanned',
  parked: 'gone',
}

function giveFiles(c: Context<Env>, all: readonly SentFile[]) {
  const isAnew = (field: string) => all.some((of) => of.field === field && !of.file.parked)
  const chosen = all.filter(({ field, file }) => !file.parked || !isAnew(field))
  c.set('files', filesByField(chosen))
  c.set('filesOf', (field) => all.flatMap((of) => (of.field === field ? [of.file] : [])))
}

type Waiting = { id: string; file: UploadedFile }

/** Tells the page which files wait for the next sending if this one is refused. */
async function judgeParking(c: Context<Env>, of: ParkedOf, all: readonly SentFile[]) {
  const right: { field: string; file: UploadedFile }[] = []
  for (const { field, file } of all) {
    if ((await judgeUpload(file, of.communityId)).ok) right.push({ field, file })
  }
  if (right.length === 0) return []
  const free = parkLimits.community.bytes - (await parkedByOthers(c.var.db, of))
  let left = Math.min(free, parkLimits.sender.bytes)
  const waiting: Waiting[] = []
  const { parking } = c.var.page
  for (const { field, file } of right) {
    const hasRoom = file.bytes.length <= left && waiting.length < parkLimits.sender.files
    const id = typeof file.parked === 'object' ? file.parked.id : newId()
    if (hasRoom) {
      left -= file.bytes.length
      waiting.push({ id, file })
    }
    const { name, sha256 } = file
    parking.set(field, [...(parking.get(field) ?? []), { id, name, sha256, hasRoom }])
  }
  return waiting
}

/** Of a form that was refused the page has said what is kept; one that was taken needs nothing more. */
async function keepOrLetGo(c: Context<Env>, { of, parked, letGo }: Asked, waiting: Waiting[]) {
  const { page, db } = c.var
  const isTaken = c.res.status === 303
  const shown = isTaken ? [] : waiting.filter(({ id }) => page.parked.has(id))
  if (shown.length > 0) await parkFiles(db, of, shown, page.now)
  const done = [...letGo, ...(isTaken ? parked.map(({ id }) => id) : [])]
  if (done.length > 0) await letGoParked(db, of, done)
}
