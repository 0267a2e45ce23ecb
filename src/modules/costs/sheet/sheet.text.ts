import { texts } from '../../../kernel/words.model.ts'

/** The wording of a share list that is taken along as a file. */
export const saySheet = texts({
  exerciseMark: {
    nb: 'Øvelse. Kostnaden og vedtakene er diktet opp.',
    nn: 'Øving. Kostnaden og vedtaka er dikta opp.',
    en: 'Exercise. The cost and the decisions are invented.',
  },
  isFor: { nb: 'Gjelder', nn: 'Gjeld', en: 'For' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  standing: { nb: 'Status', nn: 'Status', en: 'Standing' },
  way: { nb: 'Slik deles kostnaden', nn: 'Slik blir kostnaden delt', en: 'How the cost is shared' },
  invoicer: { nb: 'Fakturerer', nn: 'Fakturerer', en: 'Sends the invoices' },
  populationDay: { nb: 'Innbyggere per', nn: 'Innbyggjarar per', en: 'Inhabitants on' },
  note: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
  listMade: { nb: 'Lista er laget', nn: 'Lista er laga', en: 'The list was made' },
})
