import { type Context, Hono } from 'hono'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { aDay, anId, codeInPath, inPath, inQuery } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../directory.address.ts'
import { holderProblemText } from '../refusal.text.ts'
import { confirmHolding } from './keep-holder.command.ts'
import {
  doneTexts,
  listForm,
  listInPath,
  orderOf,
  overList,
  type Shown,
  toList,
} from './list-form.route.ts'
import type { PlaceList } from './place-list.model.ts'
import { listRead } from './place-list.query.ts'
import { PlaceListPage } from './place-list.view.tsx'

/** The list of one place, and saying that it is right. */
export const placeListRoutes = () => {
  const keeps = allow('keep-contacts', 'place')
  const over = overList((c) => showList(c))
  return new Hono<Env>()
    .get(addresses.placeList, allow('read-directory'), (c) => showList(c))
    .post(addresses.confirmList, keeps, over, (c) => confirm(c, null))
    .post(addresses.confirmHolder, keeps, over, (c) => confirm(c, inPath(c, 'holder', anId) ?? ''))
}

async function showList(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const asked = inQuery(c, 'dag', aDay)
  const on = asked !== null && asked <= c.var.page.today ? asked : c.var.page.today
  const found = await listInPath(c, on)
  if (!found) return refusePage(c, 404)
  const { page, facts, list, current } = found
  if (current !== codeInPath(c, 'place') && c.req.method === 'GET') {
    return c.redirect(page.to('placeList', { place: current }, { dag: asked }), 301)
  }
  if (!list) return refusePage(c, 404)
  keepNowhere(c)
  const mayKeep = page.may('keep-contacts', current)
  stampForms(c, page, list, listRead(facts))
  const word = doneIn(c, ...doneWords)
  return c.html(
    renderPage(
      <PlaceListPage
        page={page}
        list={list}
        on={on}
        mayKeep={mayKeep}
        errors={errors}
        done={word && doneTexts[word]}
      />,
    ),
    status,
  )
}

const doneWords = Object.keys(doneTexts) as [Done, ...Done[]]
type Done = keyof typeof doneTexts

/** The forms of the page: the whole list confirmed, and each that is in doubt. */
function stampForms(
  c: Context<Env>,
  page: CommunityPage,
  { place, lines }: PlaceList,
  read: ReturnType<typeof listRead>,
) {
  listForm.stamp(c, read, { action: page.to('confirmList', { place: place.key }) })
  for (const { holding } of lines) {
    if (holding.state !== 'held') continue
    for (const { id } of holding.holders) {
      listForm.stamp(c, read, {
        action: page.to('confirmHolder', { place: place.key, holder: id }),
      })
    }
  }
}

async function confirm(c: Context<Env>, holderId: string | null) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const confirmed = await confirmHolding(c.var.db, { ...orderOf(c, page), holderId })
  if (confirmed.ok) return toList(c, page, holderId === null ? 'bekreftet' : 'bekreftet-en')
  if (confirmed.code === 'place-unknown') return refusePage(c, 404)
  const message = holderProblemText(page.locale, confirmed.code)
  return showList(c, { errors: [{ field: 'liste', message }], status: 409 })
}
