import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { TreatingBody } from '../treatment.model.ts'

/** The wordings of the mails to the parties of an agreement. */
export const sayLetter = texts({
  subject: {
    nb: (title: string) => `Påminnelse: vi venter på svar om «${title}»`,
    nn: (title: string) => `Påminning: vi ventar på svar om «${title}»`,
    en: (title: string) => `Reminder: we await an answer on “${title}”`,
  },
  askSubject: {
    nb: (title: string) => `Til behandling: «${title}»`,
    nn: (title: string) => `Til behandling: «${title}»`,
    en: (title: string) => `For your decision: “${title}”`,
  },
  asks: {
    nb: (community: string, title: string, body: string) =>
      `${community} har lagt fram «${title}» og ber om at ${body} avgjør saken.`,
    nn: (community: string, title: string, body: string) =>
      `${community} har lagt fram «${title}» og ber om at ${body} avgjer saka.`,
    en: (community: string, title: string, body: string) =>
      `${community} has put forward “${title}” and asks that ${body} decides the matter.`,
  },
  standSubject: {
    nb: (title: string) => `Rettet, og svaret deres står: «${title}»`,
    nn: (title: string) => `Retta, og svaret dykkar står: «${title}»`,
    en: (title: string) => `Corrected, and your answer stands: “${title}”`,
  },
  stands: {
    nb: (community: string, title: string) =>
      `${community} har lagt fram en rettet versjon av «${title}». Svaret dere har gitt, står, og dere trenger ikke behandle saken på nytt.`,
    nn: (community: string, title: string) =>
      `${community} har lagt fram ein retta versjon av «${title}». Svaret de har gitt, står, og de treng ikkje behandle saka på nytt.`,
    en: (community: string, title: string) =>
      `${community} has put forward a corrected version of “${title}”. The answer that you have given stands, and you need not treat the matter again.`,
  },
  standsBecause: {
    nb: (judgedBy: string) => `Det er vurdert av ${judgedBy}, med denne grunnen:`,
    nn: (judgedBy: string) => `Det er vurdert av ${judgedBy}, med denne grunnen:`,
    en: (judgedBy: string) => `This was judged by ${judgedBy}, for this reason:`,
  },
  standsAt: {
    nb: 'Svaret og den nye versjonen ser dere her. Mener dere at rettelsen må behandles, så si fra til sekretariatet:',
    nn: 'Svaret og den nye versjonen ser de her. Meiner de at rettinga må behandlast, så sei frå til sekretariatet:',
    en: 'See the answer and the new version here. If you hold that the correction must be treated, tell the secretariat:',
  },
  noDeadline: {
    nb: 'Ingen frist er satt.',
    nn: 'Ingen frist er sett.',
    en: 'No deadline is set.',
  },
  awaits: {
    nb: (community: string, title: string) =>
      `${community} har ikke fått svar fra dere om «${title}».`,
    nn: (community: string, title: string) =>
      `${community} har ikkje fått svar frå dykk om «${title}».`,
    en: (community: string, title: string) =>
      `${community} has had no answer from you on “${title}”.`,
  },
  reportedSubject: {
    nb: (title: string) => `Påminnelse: svaret dere har meldt om «${title}», er ikke bekreftet`,
    nn: (title: string) => `Påminning: svaret de har meldt om «${title}», er ikkje stadfest`,
    en: (title: string) => `Reminder: the answer you reported on “${title}” is not confirmed`,
  },
  reported: {
    nb: (community: string, title: string) =>
      `${community} har fått meldt et svar fra dere om «${title}». Det er ikke bekreftet, og gjelder ikke ennå.`,
    nn: (community: string, title: string) =>
      `${community} har fått meldt eit svar frå dykk om «${title}». Det er ikkje stadfest, og gjeld ikkje enno.`,
    en: (community: string, title: string) =>
      `${community} has had an answer reported from you on “${title}”. It is not confirmed, and does not hold yet.`,
  },
  reportedWaits: {
    nb: 'Det er meldt et svar fra dere. Det er ikke bekreftet, og gjelder ikke ennå.',
    nn: 'Det er meldt eit svar frå dykk. Det er ikkje stadfest, og gjeld ikkje enno.',
    en: 'An answer has been reported from you. It is not confirmed, and does not hold yet.',
  },
  confirmAt: {
    nb: 'Er det riktig, kan en som logger inn og svarer for parten, bekrefte det her:',
    nn: 'Er det rett, kan ein som loggar inn og svarer for parten, stadfeste det her:',
    en: 'If it is right, somebody who signs in and answers for the party can confirm it here:',
  },
  correctAt: {
    nb: 'Er det feil, så meld det riktige svaret her:',
    nn: 'Er det feil, så meld det rette svaret her:',
    en: 'If it is wrong, report the right answer here:',
  },
  deadline: {
    nb: (on: string) => `Fristen er ${on}.`,
    nn: (on: string) => `Fristen er ${on}.`,
    en: (on: string) => `The deadline is ${on}.`,
  },
  deadlinePassed: {
    nb: (on: string) => `Fristen gikk ut ${on}.`,
    nn: (on: string) => `Fristen gjekk ut ${on}.`,
    en: (on: string) => `The deadline was ${on}.`,
  },
  notYet: {
    nb: 'Er saken ikke behandlet ennå, så meld samme sted når den skal opp.',
    nn: 'Er saka ikkje behandla enno, så meld same stad når ho skal opp.',
    en: 'If the matter has not been treated yet, say in the same place when it will be.',
  },
  againSubject: {
    nb: (title: string) => `Til ny behandling: «${title}»`,
    nn: (title: string) => `Til ny behandling: «${title}»`,
    en: (title: string) => `To be treated again: “${title}”`,
  },
  again: {
    nb: (community: string, title: string) =>
      `${community} ber dere behandle «${title}» på nytt. Svaret dere har gitt, står til dere gir et nytt.`,
    nn: (community: string, title: string) =>
      `${community} ber dykk behandle «${title}» på nytt. Svaret de har gitt, står til de gir eit nytt.`,
    en: (community: string, title: string) =>
      `${community} asks you to treat “${title}” again. The answer that you have given stands until you give another.`,
  },
  deadlineSubject: {
    nb: (title: string) => `Ny frist for svar om «${title}»`,
    nn: (title: string) => `Ny frist for svar om «${title}»`,
    en: (title: string) => `New deadline for answers on “${title}”`,
  },
  deadlineMoved: {
    nb: (community: string, title: string, on: string) =>
      `${community} har flyttet fristen for å svare på «${title}» til ${on}.`,
    nn: (community: string, title: string, on: string) =>
      `${community} har flytta fristen for å svare på «${title}» til ${on}.`,
    en: (community: string, title: string, on: string) =>
      `${community} has moved the deadline for answering “${title}” to ${on}.`,
  },
  deadlineWas: {
    nb: (on: string) => `Den var ${on}.`,
    nn: (on: string) => `Han var ${on}.`,
    en: (on: string) => `It was ${on}.`,
  },
  withdrawnSubject: {
    nb: (number: number, title: string) => `Trukket: versjon ${number} av «${title}»`,
    nn: (number: number, title: string) => `Trekt: versjon ${number} av «${title}»`,
    en: (number: number, title: string) => `Withdrawn: version ${number} of “${title}”`,
  },
  withdrawn: {
    nb: (community: string, number: number, title: string) =>
      `${community} har trukket versjon ${number} av «${title}», med denne grunnen:`,
    nn: (community: string, number: number, title: string) =>
      `${community} har trekt versjon ${number} av «${title}», med denne grunnen:`,
    en: (community: string, number: number, title: string) =>
      `${community} has withdrawn version ${number} of “${title}”, for this reason:`,
  },
  withdrawnReported: {
    nb: (number: number) =>
      `Svaret dere meldte på versjon ${number}, ble ikke bekreftet før den ble trukket, og gjelder ikke.`,
    nn: (number: number) =>
      `Svaret de melde på versjon ${number}, vart ikkje stadfest før han vart trekt, og gjeld ikkje.`,
    en: (number: number) =>
      `The answer that you reported on version ${number} was not confirmed before it was withdrawn, and does not hold.`,
  },
  noneOut: {
    nb: 'Ingen versjon er lagt fram nå, og dere trenger ikke å svare. Svar som er gitt, blir stående.',
    nn: 'Ingen versjon er lagd fram no, og de treng ikkje å svare. Svar som er gitt, blir ståande.',
    en: 'No version is put forward now, and you need not answer. Answers already given stay.',
  },
  outAgain: {
    nb: (number: number) => `Nå er det versjon ${number} som er lagt fram.`,
    nn: (number: number) => `No er det versjon ${number} som er lagd fram.`,
    en: (number: number) => `Now version ${number} is the one that is put forward.`,
  },
  notYours: {
    nb: 'Dere er ikke part i den, og trenger ikke å svare.',
    nn: 'De er ikkje part i han, og treng ikkje å svare.',
    en: 'You are not a party to it, and need not answer.',
  },
  answerThen: {
    nb: (answer: string) =>
      `Svaret dere ga på den, står: ${answer}. Dere trenger ikke å behandle saken på nytt.`,
    nn: (answer: string) =>
      `Svaret de gav på han, står: ${answer}. De treng ikkje å behandle saka på nytt.`,
    en: (answer: string) =>
      `The answer that you gave to it stands: ${answer}. You need not treat the matter again.`,
  },
  answerThenAt: {
    nb: 'Svaret og versjonen ser dere her:',
    nn: 'Svaret og versjonen ser de her:',
    en: 'See the answer and the version here:',
  },
  awaitedAgain: {
    nb: 'Den har vi ikke fått endelig svar på fra dere.',
    nn: 'Han har vi ikkje fått endeleg svar på frå dykk.',
    en: 'We have had no final answer to it from you.',
  },
  answerOnceDecided: {
    nb: 'Meld svaret her når saken er avgjort. Utfall og dato er nok, og protokollen kan komme etterpå:',
    nn: 'Meld svaret her når saka er avgjord. Utfall og dato er nok, og protokollen kan kome etterpå:',
    en: 'Report the answer here once it is decided. Outcome and day are enough, and the minutes can follow:',
  },
  answerAt: {
    nb: 'Meld svaret her. Utfall og dato er nok, og protokollen kan komme etterpå:',
    nn: 'Meld svaret her. Utfall og dato er nok, og protokollen kan kome etterpå:',
    en: 'Report the answer here. Outcome and day are enough, and the minutes can follow:',
  },
  keepIt: {
    nb: (name: string) =>
      `Du trenger ikke å logge inn. Lenka er for deg som svarer for ${name}. Er det en annen som skal svare, kan du sende e-posten videre. Svaret står som meldt til det er bekreftet av en som er logget inn.`,
    nn: (name: string) =>
      `Du treng ikkje å logge inn. Lenkja er for deg som svarer for ${name}. Er det ein annan som skal svare, kan du sende e-posten vidare. Svaret står som meldt til det er stadfest av ein som er logga inn.`,
    en: (name: string) =>
      `You need not sign in. The link is for you who answer for ${name}. If somebody else is to answer, you can forward the mail. The answer stands as reported until somebody who is signed in has confirmed it.`,
  },
  orSignIn: {
    nb: 'Kan du logge inn og svare for parten, gjelder svaret med en gang når du gir det her:',
    nn: 'Kan du logge inn og svare for parten, gjeld svaret med ein gong når du gir det her:',
    en: 'If you can sign in and answer for the party, the answer holds at once when you give it here:',
  },
  hello: {
    nb: (name: string) => `Til ${name}`,
    nn: (name: string) => `Til ${name}`,
    en: (name: string) => `To ${name}`,
  },
  package: {
    nb: 'Saksframlegg, avtale og vedlegg ligger her, for den som logger inn:',
    nn: 'Saksframlegg, avtale og vedlegg ligg her, for den som loggar inn:',
    en: 'The case paper, the agreement and the attachments are here, for whoever signs in:',
  },
  from: {
    nb: (community: string) => `Hilsen sekretariatet i ${community}`,
    nn: (community: string) => `Helsing sekretariatet i ${community}`,
    en: (community: string) => `The secretariat of ${community}`,
  },
})

/** The body that is asked to decide, as a mail names it. */
export const askedBodyText: Record<TreatingBody, Record<Locale, string>> = {
  committee: { nb: 'utvalget', nn: 'utvalet', en: 'the committee' },
  'executive-board': { nb: 'formannskapet', nn: 'formannskapet', en: 'the executive board' },
  'municipal-council': { nb: 'kommunestyret', nn: 'kommunestyret', en: 'the municipal council' },
  'trust-board': { nb: 'styret', nn: 'styret', en: 'the board' },
}
