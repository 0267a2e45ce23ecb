import type { Context } from 'hono'
import { type Step, stepField, steps } from '../kernel/form/step.model.ts'
import type { Env } from './env.ts'

/**
 * What a form that is seen before it is done is sent for. Nothing is done unless it is confirmed, nor where what it was
 * opened over has changed; a page that is opened is there to be filled in.
 */
export function stepIn(c: Context<Env>): Step {
  if (c.req.method !== 'POST') return 'change'
  if (c.var.isAgain) return 'preview'
  return steps.find((step) => step === c.var.form[stepField]) ?? 'preview'
}
