import type { Drill, DrillFields } from '../../../kernel/drill.model.ts'

const as = 'secretariat' as const
const names = { body: 'asu' }
/** Those who take cases in, the party that it is registered for, and once it is taken in those with a seat in the body. */
const mark = '{secretariat+trust+body-asu+5038+receiver}'
const onPage = { as, on: 'assessCase', names } as const

const aCase = (title: string): DrillFields => ({
  organ: 'asu',
  tittel: `${title} ${mark}`,
  hvorfor: `Fordi ${mark}`,
  onsket: `Et vedtak ${mark}`,
  frist: '{later}',
  berort: `Tjenesten ${mark}`,
  hvem: 'kommunene',
  navn: `Kari ${mark}`,
  funksjon: `Rådgiver ${mark}`,
  epost: `${mark}@{own-key}.example`,
  bnavn: `Kommunelegen ${mark}`,
  bfor: 'part.5038',
  bmate: 'letter',
  bdag: '{today}',
})

/** What submitting cases, following them and assessing them is tried with. Source: the forms of the room. */
export const intakeDrills: readonly Drill[] = [
  {
    name: 'cases-intake',
    steps: [
      {
        send: 'submitCase',
        as,
        typed: aCase('Sak'),
        file: { field: 'fil', name: 'saksmal.txt', text: `Saksmalen ${mark}` },
      },
      { send: 'askBackCase', as, on: 'receipt', typed: { sporsmal: `Hvor mange ${mark}?` } },
      {
        send: 'caseByLink',
        as: 'stranger',
        on: 'mail',
        needsMail: 'come',
        typed: { svar: `Førti ${mark}` },
      },
      { ...onPage, send: 'askBackCase', typed: { sporsmal: `Når da ${mark}?` } },
      { ...onPage, send: 'declineCase', typed: { grunn: `Hører ikke til ${mark}` } },
      { ...onPage, send: 'reopenCase' },
      { ...onPage, send: 'askBackCase', typed: { sporsmal: `Hvem da ${mark}?` } },
      { send: 'answerCaseQuestion', as, typed: { svar: `Alle ${mark}` } },
      {
        ...onPage,
        send: 'acceptCase',
        typed: {
          slag: 'discussion',
          deling: 'body',
          punktsak: 'none',
          eier: `Per ${mark}`,
          eierside: 'municipal',
          folger: 'both',
        },
      },
      { send: 'submitCase', as, typed: aCase('Sak til') },
      { send: 'joinCase', as, on: 'receipt', typed: { sak: '{first}' } },
    ],
  },
]
