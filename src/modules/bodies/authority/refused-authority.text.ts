import type { Day } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { problemsIn } from '../../../kernel/reading.text.ts'
import type { Named } from '../../../kernel/words.model.ts'
import type { AuthorityRefusal } from './authority-refusal.model.ts'

const refusals = {
  'no-matter': {
    nb: 'Skriv minst én sak.',
    nn: 'Skriv minst éi sak.',
    en: 'Write at least one matter.',
  },
  'same-matter': {
    nb: 'Den samme saken står to ganger. Slå dem sammen, eller velg et annet slag.',
    nn: 'Den same saka står to gonger. Slå dei saman, eller vel eit anna slag.',
    en: 'The same matter stands twice. Join them, or choose another kind.',
  },
  'no-decider': {
    nb: 'Velg hvem som vedtar, eller hvem som kan vedta.',
    nn: 'Vel kven som vedtek, eller kven som kan vedta.',
    en: 'Choose who decides, or who may decide.',
  },
  'unknown-body': {
    nb: 'Et av organene finnes ikke her. Velg blant dem som står i lista.',
    nn: 'Eitt av organa finst ikkje her. Vel mellom dei som står i lista.',
    en: 'One of the bodies is not here. Choose among those in the list.',
  },
  'decides-and-may': {
    nb: 'Den samme er valgt som en som vedtar og en som kan vedta. Velg én av delene.',
    nn: 'Den same er vald som ein som vedtek og ein som kan vedta. Vel éin av delane.',
    en: 'The same one is chosen as deciding and as who may decide. Choose one of them.',
  },
  'recommender-decides': {
    nb: 'Den som innstiller, kan ikke også være den som bestemmer.',
    nn: 'Den som innstiller, kan ikkje også vere den som bestemmer.',
    en: 'Whoever recommends cannot also be the one that decides.',
  },
  'recommending-not-chosen': {
    nb: 'Velg om den skal innstille først, eller kan.',
    nn: 'Vel om han skal innstille først, eller kan.',
    en: 'Choose whether it must recommend first, or may.',
  },
  'recommender-not-chosen': {
    nb: 'Velg hvem som innstiller.',
    nn: 'Vel kven som innstiller.',
    en: 'Choose who recommends.',
  },
  'still-nowhere': {
    nb: 'Det nummeret har ingen sak.',
    nn: 'Det nummeret har inga sak.',
    en: 'No matter has that number.',
  },
  'still-in-ring': {
    nb: 'De to sakene viser til hverandre. La den ene stå uten.',
    nn: 'Dei to sakene viser til kvarandre. La den eine stå utan.',
    en: 'The two matters point at each other. Leave one of them without.',
  },
  'still-itself': {
    nb: 'Velg en annen sak enn denne.',
    nn: 'Vel ei anna sak enn denne.',
    en: 'Choose another matter than this.',
  },
  'source-without-day': {
    nb: 'Skriv dagen, eller ta bort hvor den er lest.',
    nn: 'Skriv dagen, eller ta bort kvar han er lesen.',
    en: 'Write the day, or take away where it was read.',
  },
  'day-without-source': {
    nb: 'Skriv hvor dagen er lest.',
    nn: 'Skriv kvar dagen er lesen.',
    en: 'Write where the day was read.',
  },
  'address-shown-to-all': {
    nb: 'Dette vises for alle. Skriv det uten e-post; adressen hører hjemme i kontaktene.',
    nn: 'Dette blir vist for alle. Skriv det utan e-post; adressa høyrer heime i kontaktane.',
    en: 'This is shown to all. Write it without an e-mail address; that belongs in the contacts.',
  },
  'answer-needed': {
    nb: 'Ordene gir ikke svaret for den dagen. Velg ja eller nei.',
    nn: 'Orda gjev ikkje svaret for den dagen. Vel ja eller nei.',
    en: 'The words do not give the answer for that day. Choose yes or no.',
  },
  'choice-needed': {
    nb: 'Velg hva det er.',
    nn: 'Vel kva det er.',
    en: 'Choose which it is.',
  },
  'judge-not-named': {
    nb: 'Skriv navnet på den som vurderer. En vurdering står med navn.',
    nn: 'Skriv namnet på den som vurderer. Ei vurdering står med namn.',
    en: 'Write the name of whoever judges. A judgement stands by name.',
  },
  'day-ahead': {
    nb: 'Dagen er ikke kommet.',
    nn: 'Dagen er ikkje komen.',
    en: 'That day has not come.',
  },
  'nothing-to-judge': {
    nb: 'Ordene svarer på dette selv. Det er ingenting å vurdere.',
    nn: 'Orda svarer på dette sjølve. Det er ingenting å vurdere.',
    en: 'The words answer this by themselves. There is nothing to judge.',
  },
} as const satisfies Record<Exclude<AuthorityRefusal, DatedRefusal>, Named>

type DatedRefusal = 'before-the-agreement' | 'day-of-agreement-known'

/** The day that was written, and the one that the chosen agreement came into force; null where it is not known. */
type AgreementDays = { written: Day | null; agreement: Day | null }

/** What the day of a version is, beside that of the agreement that it stands in. */
function besideAgreement({ written, agreement }: AgreementDays): Record<DatedRefusal, Named> {
  const [own, since] = [written ? shortDay(written) : '', agreement ? shortDay(agreement) : '']
  return {
    'before-the-agreement': {
      nb: `Avtalen er i kraft fra ${since}, og ${own} er før det. Skriv ${since} eller en senere dag.`,
      nn: `Avtala er i kraft frå ${since}, og ${own} er før det. Skriv ${since} eller ein seinare dag.`,
      en: `The agreement is in force from ${since}, and ${own} is before that. Write ${since} or a later day.`,
    },
    'day-of-agreement-known': {
      nb: `Avtalen er i kraft fra ${since}. Skriv den dagen eller en senere.`,
      nn: `Avtala er i kraft frå ${since}. Skriv den dagen eller ein seinare.`,
      en: `The agreement is in force from ${since}. Write that day or a later one.`,
    },
  }
}

/** What is wrong with a field of these forms. */
export const authorityProblemText = (days: AgreementDays = { written: null, agreement: null }) =>
  problemsIn<AuthorityRefusal>({ ...refusals, ...besideAgreement(days) })
