import { type Context, Hono } from 'hono'
import { done, doneIn } from '../../../platform/receipt.ts'
import type { RoomExercise } from '../../../platform/room.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../approvals.address.ts'
import { resetExercise } from './exercise.command.ts'
import { ExercisePage } from './exercise.view.tsx'
import { readExerciseBefore } from './read-before.query.ts'
import { tellExercise } from './read-before.view.ts'

const form = formOver(readExerciseBefore, { last: tellExercise })

const over = form.guard((c) => ({ communityId: c.var.page.community?.id ?? '' }), show)

/** Beginning an exercise anew. */
export const exerciseRoutes = (rooms: readonly RoomExercise[]) =>
  new Hono<Env>()
    .get(addresses.resetExercise, allow('reset-exercise'), show)
    .post(addresses.resetExercise, allow('reset-exercise'), over, async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const reset = await resetExercise(c.var.db, {
        community: page.community,
        by: page.viewer?.personId ?? null,
        at: page.now,
        rooms,
      })
      if (!reset.ok) return refusePage(c, 404)
      return c.redirect(page.to('resetExercise', {}, done('nullstilt')), 303)
    })

async function show(c: Context<Env>) {
  const page = communityPage(c)
  if (!page?.community.exercise) return refusePage(c, 404)
  form.stamp(c, await form.read(c.var.read, { communityId: page.community.id }))
  return c.html(renderPage(<ExercisePage page={page} done={doneIn(c, 'nullstilt') !== null} />))
}
