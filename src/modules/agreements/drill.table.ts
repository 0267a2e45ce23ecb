import type { Drill, DrillStep } from '../../kernel/drill.model.ts'

/** The readers that a draft can be given. */
const readers = ['community', 'municipalities', 'secretariat'] as const

const draft = (audience: string): Drill => {
  const mark = `{${audience}}`
  const own: Pick<DrillStep, 'as' | 'names'> = {
    as: 'secretariat',
    names: { slug: `utkast-${mark}` },
  }
  return {
    name: `draft-${audience}`,
    steps: [
      {
        send: 'newDocument',
        as: 'secretariat',
        typed: {
          title: `Utkast ${mark}`,
          body: `Avtale mellom [[avtalepart]] og [[kommune]] ${mark}.`,
          kind: 'agreement',
          audience,
          counterparty: 'KS Nord-Trøndelag',
          attachmentTitle: `Vedlegg ${mark}`,
        },
        file: { field: 'attachment', name: 'vedlegg.txt', text: `Innholdet ${mark}` },
      },
      { send: 'editDraft', ...own, typed: { summary: `Kort ${mark}.` } },
      { send: 'discardDraft', ...own, ends: true },
    ],
  }
}

/** What the room is tried with. Source: the forms of the room. */
export const drills: readonly Drill[] = readers.map(draft)
