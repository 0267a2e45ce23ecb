import { texts } from '../../../kernel/words.model.ts'

/** The wording of what the parties pay against what it costs. */
export const sayCover = texts({
  covers: {
    nb: 'Dekker dette kostnaden?',
    nn: 'Dekkjer dette kostnaden?',
    en: 'Does this cover the cost?',
  },
  partiesPay: { nb: 'Kommunene betaler', nn: 'Kommunane betaler', en: 'The municipalities pay' },
  gross: { nb: 'Brutto kostnad', nn: 'Brutto kostnad', en: 'Gross cost' },
  grants: { nb: 'Tilskudd og refusjoner', nn: 'Tilskot og refusjonar', en: 'Grants and refunds' },
  carried: {
    nb: 'Overført fra året før',
    nn: 'Overført frå året før',
    en: 'Carried forward',
  },
  net: { nb: 'Netto kostnad', nn: 'Netto kostnad', en: 'Net cost' },
  notStated: { nb: 'Ikke gjengitt', nn: 'Ikkje gjengitt', en: 'Not stated' },
  notInPapers: {
    nb: 'Står ikke i papirene vi har',
    nn: 'Står ikkje i papira vi har',
    en: 'Not in the papers we have',
  },
  surplusOrGap: {
    nb: 'Overskudd eller underdekning',
    nn: 'Overskot eller underdekning',
    en: 'Surplus or gap',
  },
  surplus: { nb: 'Overskudd', nn: 'Overskot', en: 'Surplus' },
  gap: { nb: 'Underdekning', nn: 'Underdekning', en: 'Gap' },
  evens: { nb: 'Går akkurat opp', nn: 'Går akkurat opp', en: 'Comes out even' },
  cannotBeWorkedOut: {
    nb: 'Kan ikke regnes ut',
    nn: 'Kan ikkje reknast ut',
    en: 'Cannot be worked out',
  },
  alwaysShown: {
    nb: 'Når netto kostnad er registrert, står differansen her, også når den er null.',
    nn: 'Når netto kostnad er registrert, står differansen her, også når han er null.',
    en: 'Once the net cost is registered, the difference stands here, also when it is zero.',
  },
})
