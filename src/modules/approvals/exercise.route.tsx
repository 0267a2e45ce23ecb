import { Hono } from 'hono'
import { inQuery, oneOf } from '../../platform/address.ts'
import { allow, communityPage, type Env, refusePage } from '../../platform/web.ts'
import { renderPage } from '../../ui/page.tsx'
import { type ExerciseRooms, resetExercise } from './exercise.command.ts'
import { ExercisePage } from './exercise.view.tsx'

/** Beginning an exercise anew. */
export const exerciseRoutes = (rooms: ExerciseRooms) =>
  new Hono<Env>()
    .get('/:community/nullstill', allow('reset-exercise'), async (c) => {
      const page = communityPage(c)
      if (!page?.community.exercise) return refusePage(c, 404)
      return c.html(
        renderPage(<ExercisePage page={page} done={inQuery(c, 'gjort', oneOf('ja')) !== null} />),
      )
    })
    .post('/:community/nullstill', allow('reset-exercise'), async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const { community } = page
      const reset = await resetExercise(c.var.db, {
        community,
        by: page.viewer?.personId ?? null,
        at: page.now,
        rooms,
      })
      if (!reset.ok) return refusePage(c, 404)
      return c.redirect(`/${community.key}/nullstill?gjort=ja`, 303)
    })
