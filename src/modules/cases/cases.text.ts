import { longDay, longMonth } from '../../kernel/format.model.ts'
import { type Locale, type Named, texts } from '../../kernel/words.model.ts'
import type {
  Actors,
  BehalfWay,
  CaseAudience,
  CaseKind,
  Intake,
  OwnerSide,
  RaisedSide,
  Standing,
} from './case.model.ts'
import type { Held, HeldForm, Outcome, Stage } from './treatment.model.ts'

export const kindNames: Record<CaseKind, Named> = {
  decision: { nb: 'Vedtakssak', nn: 'Vedtakssak', en: 'For decision' },
  discussion: { nb: 'Drøftingssak', nn: 'Drøftingssak', en: 'For discussion' },
  information: { nb: 'Orienteringssak', nn: 'Orienteringssak', en: 'For information' },
  notification: { nb: 'Referatsak', nn: 'Referatsak', en: 'Notification' },
  election: { nb: 'Valg', nn: 'Val', en: 'Election' },
}

export const standingNames: Record<Standing, Named> = {
  submitted: { nb: 'Til vurdering', nn: 'Til vurdering', en: 'To be assessed' },
  'asked-back': { nb: 'Spurt tilbake', nn: 'Spurt tilbake', en: 'Asked back' },
  declined: { nb: 'Avvist ved inntak', nn: 'Avvist ved inntak', en: 'Declined at intake' },
  joined: {
    nb: 'Slått sammen med en annen sak',
    nn: 'Slått saman med ei anna sak',
    en: 'Joined to another case',
  },
  unplanned: { nb: 'Ikke planlagt', nn: 'Ikkje planlagd', en: 'Not planned' },
  planned: { nb: 'Planlagt', nn: 'Planlagd', en: 'Planned' },
  'on-agenda': { nb: 'På saksliste', nn: 'På sakliste', en: 'On the agenda' },
  discussed: { nb: 'Drøftet', nn: 'Drøfta', en: 'Discussed' },
  postponed: { nb: 'Utsatt', nn: 'Utsett', en: 'Postponed' },
  'sent-back': {
    nb: 'Sendt tilbake til utredning',
    nn: 'Sendt tilbake til utgreiing',
    en: 'Sent back for more work',
  },
  forwarded: {
    nb: 'Sendt videre med innstilling',
    nn: 'Send vidare med innstilling',
    en: 'Forwarded with recommendation',
  },
  agreed: { nb: 'Enighet', nn: 'Semje', en: 'Agreed' },
  'agreed-with-remarks': {
    nb: 'Enighet med merknad',
    nn: 'Semje med merknad',
    en: 'Agreed with remarks',
  },
  'not-agreed': { nb: 'Ikke enighet', nn: 'Ikkje semje', en: 'Not agreed' },
  withdrawn: { nb: 'Trukket', nn: 'Trekt', en: 'Withdrawn' },
  noted: { nb: 'Tatt til orientering', nn: 'Teke til orientering', en: 'Noted' },
  'not-told': {
    nb: 'Utfallet er ikke gjengitt',
    nn: 'Utfallet er ikkje gjengitt',
    en: 'Outcome not given',
  },
}

/** What came of what was submitted, in a sentence. */
export const intakeNames: Record<Intake, Named> = {
  submitted: { nb: 'skal vurderes', nn: 'skal vurderast', en: 'to be assessed' },
  'asked-back': { nb: 'spurt tilbake', nn: 'spurd tilbake', en: 'asked back' },
  accepted: { nb: 'tatt inn', nn: 'teken inn', en: 'taken in' },
  declined: { nb: 'avvist', nn: 'avvist', en: 'declined' },
  joined: {
    nb: 'slått sammen med en annen',
    nn: 'slått saman med ei anna',
    en: 'joined to another',
  },
}

export const outcomeNames: Record<Outcome, Named> = {
  agreed: standingNames.agreed,
  'agreed-with-remarks': standingNames['agreed-with-remarks'],
  'not-agreed': standingNames['not-agreed'],
  postponed: standingNames.postponed,
  'sent-back': standingNames['sent-back'],
  withdrawn: standingNames.withdrawn,
  forwarded: standingNames.forwarded,
  noted: standingNames.noted,
  'not-told': { nb: 'Ikke gjengitt', nn: 'Ikkje gjengitt', en: 'Not given' },
}

export const stageNames: Record<Stage, Named> = {
  discuss: { nb: 'Drøfting', nn: 'Drøfting', en: 'Discussion' },
  recommend: { nb: 'Innstilling', nn: 'Innstilling', en: 'Recommendation' },
  decide: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  inform: { nb: 'Orientering', nn: 'Orientering', en: 'Information' },
}

export const raisedSideNames: Record<RaisedSide, Named> = {
  municipal: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  trust: { nb: 'Helseforetaket', nn: 'Helseføretaket', en: 'The health trust' },
  both: { nb: 'Sekretariatene sammen', nn: 'Sekretariata saman', en: 'The secretariats together' },
  none: {
    nb: 'Brukere, fastleger og andre',
    nn: 'Brukarar, fastlegar og andre',
    en: 'Users, GPs and others',
  },
}

export const behalfWayNames: Record<BehalfWay, Named> = {
  letter: { nb: 'Brev', nn: 'Brev', en: 'Letter' },
  mail: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  call: { nb: 'Telefon', nn: 'Telefon', en: 'Telephone' },
  meeting: { nb: 'I et møte', nn: 'I eit møte', en: 'In a meeting' },
}

export const ownerSideNames: Record<OwnerSide, Named> = {
  municipal: raisedSideNames.municipal,
  trust: raisedSideNames.trust,
  both: { nb: 'Begge sider', nn: 'Begge sider', en: 'Both sides' },
}

export const actorNames: Record<Actors, Named> = {
  none: { nb: 'Ingen', nn: 'Ingen', en: 'Nobody' },
  municipalities: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  trust: { nb: 'Helseforetaket', nn: 'Helseføretaket', en: 'The health trust' },
  both: { nb: 'Begge', nn: 'Begge', en: 'Both' },
}

export const audienceNames: Record<CaseAudience, Named> = {
  body: {
    nb: 'De som har plass i organet',
    nn: 'Dei som har plass i organet',
    en: 'Those with a seat in the body',
  },
  community: {
    nb: 'Alle i helsefellesskapet',
    nn: 'Alle i helsefellesskapet',
    en: 'All in the health community',
  },
  municipalities: { nb: 'Bare kommunene', nn: 'Berre kommunane', en: 'The municipalities only' },
  trust: { nb: 'Bare helseforetaket', nn: 'Berre helseføretaket', en: 'The health trust only' },
  public: {
    nb: 'Alle, også utenfor fellesskapet',
    nn: 'Alle, òg utanfor fellesskapet',
    en: 'Everyone, also outside the community',
  },
}

const oneSidesOwn: Named = {
  nb: 'Det vil si de på den siden, de som har plass i formøtet dens, og den som reviderer den. Ingen andre ser den, heller ikke sekretæren i organet om ikke hun eller organet er på den siden.',
  nn: 'Det vil seie dei på den sida, dei som har plass i formøtet hennar, og den som reviderer henne. Ingen andre ser ho, heller ikkje sekretæren i organet om ikkje ho eller organet er på den sida.',
  en: 'That is those of that side, those with a seat in its meeting beforehand, and whoever audits it. Nobody else sees it, nor the secretary of the body unless she or the body is of that side.',
}

/** What comes of letting a case be seen by these, where that is more than their name tells. */
export const audienceWords: Partial<Record<CaseAudience, Named>> = {
  municipalities: oneSidesOwn,
  trust: oneSidesOwn,
  public: {
    nb: 'Når saken er tatt inn, ligger teksten og vedleggene åpent på nettet, med navnet på den saksansvarlige. Navnet på den som meldte saken, vises ikke, og heller ikke brevet eller vedlegg som er for færre.',
    nn: 'Når saka er teken inn, ligg teksten og vedlegga ope på nettet, med namnet på den saksansvarlege. Namnet på den som melde saka, blir ikkje vist, og heller ikkje brevet eller vedlegg som er for færre.',
    en: 'Once the case is taken in, its text and attachments are public on the net, with the name of whoever is responsible. The name of whoever submitted it is not shown, nor the letter or attachments that are for fewer.',
  },
}

/** When something was, as exactly as it is known. */
export function heldText(locale: Locale, { from, until }: Held, form: HeldForm): string {
  switch (form) {
    case 'day':
      return longDay(locale, from)
    case 'month':
      return longMonth(locale, from)
    case 'months':
      return `${longMonth(locale, from)}–${longMonth(locale, until)}`
    case 'year':
      return from.slice(0, 4)
    case 'years':
      return `${from.slice(0, 4)}–${until.slice(0, 4)}`
    case 'days':
      return `${longDay(locale, from)}–${longDay(locale, until)}`
  }
}

/** What the pages of cases share. */
export const sayCases = texts({
  title: { nb: 'Saker', nn: 'Saker', en: 'Cases' },
  submitted: { nb: 'Meldte saker', nn: 'Melde saker', en: 'Submitted cases' },
  openCase: {
    nb: (title: string) => `Saken «${title}» venter`,
    nn: (title: string) => `Saka «${title}» ventar`,
    en: (title: string) => `The case “${title}” waits`,
  },
  submit: { nb: 'Meld inn sak', nn: 'Meld inn sak', en: 'Submit a case' },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  noNumber: { nb: 'Uten nummer', nn: 'Utan nummer', en: 'Without a number' },
  formerly: {
    nb: (numbers: string) => `før: ${numbers}`,
    nn: (numbers: string) => `før: ${numbers}`,
    en: (numbers: string) => `before: ${numbers}`,
  },
  later: {
    nb: (numbers: string) => `senere: ${numbers}`,
    nn: (numbers: string) => `seinare: ${numbers}`,
    en: (numbers: string) => `later: ${numbers}`,
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  notChosen: { nb: 'Ikke valgt', nn: 'Ikkje vald', en: 'Not chosen' },
})
