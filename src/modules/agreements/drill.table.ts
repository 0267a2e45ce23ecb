import type { Drill, DrillStep } from '../../kernel/drill.model.ts'
import { drilledDraft, drilledReaders } from './drilled-draft.model.ts'

const draft = (audience: string): Drill => {
  const mark = `{${audience}}`
  const own: Pick<DrillStep, 'as' | 'names'> = {
    as: 'secretariat',
    names: { slug: `utkast-${mark}` },
  }
  return {
    name: `draft-${audience}`,
    steps: [
      drilledDraft(`Utkast ${mark}`, audience),
      { send: 'editDraft', ...own, typed: { summary: `Kort ${mark}.` } },
      { send: 'discardDraft', ...own, ends: true },
    ],
  }
}

/** What the room is tried with. Source: the forms of the room. */
export const drills: readonly Drill[] = drilledReaders.map(draft)
