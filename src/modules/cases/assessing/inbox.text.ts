import { texts } from '../../../kernel/words.model.ts'

/** The cases of a body that are not taken in. */
export const sayInbox = texts({
  title: { nb: 'Meldte saker', nn: 'Melde saker', en: 'Submitted cases' },
  lead: {
    nb: (count: number, body: string) =>
      count === 0
        ? `Ingen saker til ${body} venter på å bli vurdert.`
        : count === 1
          ? `1 sak til ${body} venter på å bli vurdert.`
          : `${count} saker til ${body} venter på å bli vurdert.`,
    nn: (count: number, body: string) =>
      count === 0
        ? `Ingen saker til ${body} ventar på å bli vurderte.`
        : count === 1
          ? `1 sak til ${body} ventar på å bli vurdert.`
          : `${count} saker til ${body} ventar på å bli vurderte.`,
    en: (count: number, body: string) =>
      count === 1
        ? `1 case for ${body} waits to be assessed.`
        : `${count === 0 ? 'No' : count} cases for ${body} wait to be assessed.`,
  },
  leadOthers: {
    nb: (body: string) => `Meld en sak til ${body}, og følg den du har meldt.`,
    nn: (body: string) => `Meld ei sak til ${body}, og følg den du har meld.`,
    en: (body: string) => `Submit a case to ${body}, and follow the one you have submitted.`,
  },
  waiting: { nb: 'Skal vurderes', nn: 'Skal vurderast', en: 'To be assessed' },
  asked: { nb: 'Venter på svar', nn: 'Ventar på svar', en: 'Waiting for an answer' },
  declined: { nb: 'Avvist', nn: 'Avviste', en: 'Declined' },
  declinedLead: {
    nb: 'Ingenting blir borte: her står grunnen, og saken kan tas opp igjen.',
    nn: 'Ingenting blir borte: her står grunnen, og saka kan takast opp igjen.',
    en: 'Nothing disappears: the reason stands here, and the case can be taken up again.',
  },
  joined: {
    nb: 'Slått sammen med en annen sak',
    nn: 'Slått saman med ei anna sak',
    en: 'Joined to another case',
  },
  empty: {
    nb: 'Når noen melder en sak hit, står den her til den er vurdert. Har noen skrevet eller ringt, kan du melde saken for dem.',
    nn: 'Når nokon melder ei sak hit, står ho her til ho er vurdert. Har nokon skrive eller ringt, kan du melde saka for dei.',
    en: 'When somebody submits a case, it stands here until it is assessed. If somebody wrote or called, you can submit the case for them.',
  },
  emptyOthers: {
    nb: 'Her står saker som du har meldt og som ikke er tatt inn ennå. Nå er det ingen.',
    nn: 'Her står saker som du har meld og som ikkje er tekne inn enno. No er det ingen.',
    en: 'Cases that you have submitted and that are not taken in yet stand here. There are none now.',
  },
  assess: { nb: 'Vurder', nn: 'Vurder', en: 'Assess' },
  older: { nb: 'Eldre avviste saker', nn: 'Eldre avviste saker', en: 'Older declined cases' },
  on: {
    nb: (who: string, day: string) => `${who}, ${day}`,
    nn: (who: string, day: string) => `${who}, ${day}`,
    en: (who: string, day: string) => `${who}, ${day}`,
  },
  because: {
    nb: (reason: string) => `Grunn: ${reason}`,
    nn: (reason: string) => `Grunn: ${reason}`,
    en: (reason: string) => `Reason: ${reason}`,
  },
  didAsk: { nb: 'Spørsmålet er sendt.', nn: 'Spørsmålet er sendt.', en: 'The question is sent.' },
  didDecline: {
    nb: 'Saken er avvist. Den står nederst her.',
    nn: 'Saka er avvist. Ho står nedst her.',
    en: 'The case is declined. It stands at the foot of this page.',
  },
  didJoin: {
    nb: 'Sakene er slått sammen.',
    nn: 'Sakene er slått saman.',
    en: 'The cases are joined.',
  },
  didAccept: { nb: 'Saken er tatt inn.', nn: 'Saka er teken inn.', en: 'The case is taken in.' },
  didReopen: {
    nb: 'Saken er tatt opp igjen, og skal vurderes.',
    nn: 'Saka er teken opp igjen, og skal vurderast.',
    en: 'The case is taken up again, and is to be assessed.',
  },
})
