import { csrfName, formKeyName } from '../../../platform/form-token.ts'
import { newId } from '../../../platform/id.ts'
import type { Ask } from '../asking.ts'
import type { StepDone } from '../drilling.ts'
import type { Outlet } from '../outlets.ts'
import type { Survey } from './survey.ts'

/**
 * The pages and files that opened for nobody, and the forms that nobody has sent or been shown: what a room brings and the
 * attack knows no way to. What is shown and in no drill is sent as it stands, by whoever was shown it.
 */
export async function unreached(
  ask: Ask,
  outlets: readonly Outlet[],
  survey: Survey,
  done: readonly StepDone[],
): Promise<string[]> {
  const sent = new Set<string>(done.map(({ filled }) => filled.step.send))
  const opened = new Set<string>(done.map(({ filled: { step } }) => step.on ?? step.send))
  for (const { path, at, fields, by } of survey.forms.values()) {
    if (sent.has(at.name)) continue
    const own = fields.map(
      ([name, value]) => [name, name === formKeyName ? newId() : value] as const,
    )
    const hasToken = own.some(([name]) => name === csrfName)
    const { status } = await ask({ path, as: by, form: { fields: own } })
    if (hasToken && status !== 403 && status !== 404 && status < 500) sent.add(at.name)
  }
  return outlets
    .filter(({ method, name }) =>
      method === 'GET' ? !survey.opened.has(`GET ${name}`) && !opened.has(name) : !sent.has(name),
    )
    .map(({ method, pattern }) => `ingen vei fører til ${method} ${pattern}`)
}
