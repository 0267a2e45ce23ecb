import { shortDay } from '../../../kernel/format.model.ts'
import { problemsIn } from '../../../kernel/reading.text.ts'
import type { Named } from '../../../kernel/words.model.ts'
import type { MandateRefusal } from '../refusal.model.ts'
import type { DaysBeside } from './mandate.model.ts'

const mandates = {
  'nothing-written': {
    nb: 'Skriv hva som er i mandatet, eller hva som ikke er det.',
    nn: 'Skriv kva som er i mandatet, eller kva som ikkje er det.',
    en: 'Write what is in the mandate, or what is not.',
  },
  'address-shown-to-all': {
    nb: 'Dette vises for alle som kan se organet. Skriv det uten e-post; adressen hører hjemme i kontaktene.',
    nn: 'Dette blir vist for alle som kan sjå organet. Skriv det utan e-post; adressa høyrer heime i kontaktane.',
    en: 'This is shown to all who can see the body. Write it without an e-mail address; that belongs in the contacts.',
  },
  'adopted-ahead': {
    nb: 'Dagen er ikke kommet. Før inn mandatet når det er vedtatt.',
    nn: 'Dagen er ikkje komen. Før inn mandatet når det er vedteke.',
    en: 'That day has not come. Register the mandate once it has been adopted.',
  },
  'adopted-after-asked': {
    nb: 'Mandatet gjelder fra en dag før det ble vedtatt. Er det riktig, kryss av for det. Ellers retter du dagene.',
    nn: 'Mandatet gjeld frå ein dag før det vart vedteke. Er det rett, kryss av for det. Elles rettar du dagane.',
    en: 'The mandate applies from a day before it was adopted. If that is right, tick it. Otherwise put the days right.',
  },
  'before-the-body': {
    nb: 'Organet er ikke der den dagen. Skriv en dag etter at det begynner, eller rett første dag for organet.',
    nn: 'Organet er ikkje der den dagen. Skriv ein dag etter at det byrjar, eller rett første dag for organet.',
    en: 'The body is not there on that day. Write a day after it begins, or put the first day of the body right.',
  },
  'after-the-body': {
    nb: 'Organet er avsluttet da. Skriv en dag mens det er der.',
    nn: 'Organet er avslutta då. Skriv ein dag medan det er der.',
    en: 'The body has ended then. Write a day while it is there.',
  },
  'far-ahead': {
    nb: 'Dagen er mer enn fem år fram. Se om året er riktig.',
    nn: 'Dagen er meir enn fem år fram. Sjå om året er rett.',
    en: 'The day is more than five years ahead. See whether the year is right.',
  },
  'same-day': {
    nb: 'En annen versjon gjelder fra samme dag. Rett den, eller skriv en annen dag.',
    nn: 'Ein annan versjon gjeld frå same dag. Rett den, eller skriv ein annan dag.',
    en: 'Another version applies from the same day. Put that right, or write another day.',
  },
  'day-needed': {
    nb: 'En annen versjon er ført inn uten dag. Skriv når denne gjelder fra, så det er klart hvilken som kom sist.',
    nn: 'Ein annan versjon er ført inn utan dag. Skriv når denne gjeld frå, så det er klart kven som kom sist.',
    en: 'Another version is registered without a day. Write when this one applies from, so that it is clear which came last.',
  },
} as const satisfies Record<Exclude<MandateRefusal, PassedRefusal>, Named>

type PassedRefusal = 'passes-the-one-before' | 'passes-the-next'

/** Which version a day would pass, and what to write instead. */
function passed({ before, next }: DaysBeside): Record<PassedRefusal, Named> {
  const [first, last] = [before ? shortDay(before) : '', next ? shortDay(next) : '']
  return {
    'passes-the-one-before': {
      nb: `Versjonen før gjelder fra ${first}. Skriv en dag etter den.`,
      nn: `Versjonen før gjeld frå ${first}. Skriv ein dag etter den.`,
      en: `The version before applies from ${first}. Write a day after that.`,
    },
    'passes-the-next': {
      nb: `Den neste versjonen gjelder fra ${last}. Skriv en dag før den.`,
      nn: `Den neste versjonen gjeld frå ${last}. Skriv ein dag før den.`,
      en: `The next version applies from ${last}. Write a day before that.`,
    },
  }
}

/** Why a mandate is not registered, or not put right beside the versions next to it. */
export const mandateProblemText = (beside: DaysBeside = {}) =>
  problemsIn<MandateRefusal>({ ...mandates, ...passed(beside) })
