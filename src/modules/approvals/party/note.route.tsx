import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import { done } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import { addresses } from '../approvals.address.ts'
import { noteForm } from '../note/note.model.ts'
import { sayNote } from '../note/note.text.ts'
import { writeNote } from '../note/write-note.command.ts'
import type { PartyPage } from './party-page.view.ts'

/** What the secretariat notes for itself about a party. */
export const noteRoutes = (party: PartyPage) => {
  const over = party.over((c) => ({
    note: typedIn(noteForm, c.var.form),
    errors: [],
    status: 409,
  }))
  return new Hono<Env>().post(addresses.partyNote, allow('put-forward'), over, (c) =>
    takeNote(c, party),
  )
}

/** Takes what the secretariat notes for itself about the party. */
async function takeNote(c: Context<Env>, party: PartyPage) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { slug, partyCode } = party.at(c)
  const typed = typedIn(noteForm, c.var.form)
  const written = await writeNote(c.var.db, { ...party.orderOf(c, slug), partyCode, typed })
  if (written.ok) {
    const at = { ...done('notert'), '#': 'notater' }
    return c.redirect(page.to('answer', { slug, partyCode }, at), 303)
  }
  if (written.reason === 'not-found') return refusePage(c, 404)
  const labels = { note: sayNote(page.locale, 'note') }
  const errors = fieldErrors(page.locale, written.problems, readingText, { labels, typed })
  return party.show(c, { note: typed, errors, status: 422 })
}
