import type { Context } from 'hono'
import type { Day } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { communityPage, type Env } from '../../../platform/web.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { readListBefore, readPlaceList } from './place-list.query.ts'
import { tellFunctions, tellHolders } from './read-before.view.ts'

/** The forms of a place's list all stand over the whole of it. */
export const listForm = formOver(readListBefore, { holders: tellHolders, functions: tellFunctions })

/** Shows the page again where the list has changed since it was opened. */
export const overList = (again: (c: Context<Env>) => Promise<Response>) =>
  listForm.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      place: codeInPath(c, 'place'),
    }),
    again,
  )

export type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

/** The list of the place in the path on a day; null outside a community. */
export async function listInPath(c: Context<Env>, on: Day) {
  const page = communityPage(c)
  if (!page) return null
  const read = await readPlaceList(c.var.read, page.community.id, codeInPath(c, 'place'), on)
  return { page, ...read }
}

/** Who does what to the list of the place in the path. */
export const orderOf = (c: Context<Env>, page: CommunityPage) => ({
  communityId: page.community.id,
  place: codeInPath(c, 'place'),
  by: page.viewer?.personId ?? '',
  on: page.today,
  at: page.now,
})

/** What the list is told of, when one is led back to it. */
export const doneTexts = {
  'lagt-til': 'added',
  endret: 'changed',
  avsluttet: 'ended',
  'tatt-bort': 'withdrawn',
  bekreftet: 'confirmedAll',
  'bekreftet-en': 'confirmedOne',
  tilgang: 'loginGiven',
} as const

export const toList = (c: Context<Env>, page: CommunityPage, word: keyof typeof doneTexts) =>
  c.redirect(page.to('placeList', { place: codeInPath(c, 'place') }, done(word)), 303)
