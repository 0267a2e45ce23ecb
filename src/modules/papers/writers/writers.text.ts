import { problemsIn } from '../../../kernel/reading.text.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { WritersProblem } from './wanted-writers.rule.ts'

export const sayWriters = texts({
  title: { nb: 'Hvem skriver?', nn: 'Kven skriv?', en: 'Who writes?' },
  lead: {
    nb: 'De som holder saken, skriver alltid. Velg hvem som skriver sammen med dem. Bare de som holder saken, kan sende den til gjennomsyn og legge den fram.',
    nn: 'Dei som held saka, skriv alltid. Vel kven som skriv saman med dei. Berre dei som held saka, kan sende ho til gjennomsyn og leggje ho fram.',
    en: 'Those who keep the case always write. Choose who writes with them. Only those who keep the case can send it for review and show it.',
  },
  who: { nb: 'Skriver med', nn: 'Skriv med', en: 'Write with them' },
  mailed: {
    nb: 'Nye skrivere ser det på Min side, og får en e-post med lenke.',
    nn: 'Nye skrivarar ser det på Min side, og får ein e-post med lenkje.',
    en: 'New writers see it on My page, and get a mail with a link.',
  },
  notMailed: {
    nb: 'Nye skrivere ser det på Min side. Herfra går det ingen e-post.',
    nn: 'Nye skrivarar ser det på Min side. Herfrå går det ingen e-post.',
    en: 'New writers see it on My page. No mail is sent from here.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saved: {
    nb: 'Det er lagret hvem som skriver.',
    nn: 'Det er lagra kven som skriv.',
    en: 'Who writes is saved.',
  },
  same: {
    nb: 'De samme skriver som før.',
    nn: 'Dei same skriv som før.',
    en: 'The same write as before.',
  },
  nobody: {
    nb: 'Bare de som holder saken',
    nn: 'Berre dei som held saka',
    en: 'Only those who keep the case',
  },
  change: { nb: 'Endre hvem som skriver', nn: 'Endre kven som skriv', en: 'Change who writes' },
  meanwhile: {
    nb: 'En annen har endret hvem som skriver, siden du åpnet siden.',
    nn: 'Ein annan har endra kven som skriv, sidan du opna sida.',
    en: 'Somebody else has changed who writes since you opened the page.',
  },
})

export const writersProblemText = problemsIn<WritersProblem>({
  'too-many': {
    nb: 'Velg høyst 20. Et organ teller som én.',
    nn: 'Vel høgst 20. Eit organ tel som éin.',
    en: 'Choose at most 20. A body counts as one.',
  },
  'not-there': {
    nb: 'Noen av dem du valgte, kan ikke velges lenger. Se hvem som står, og lagre igjen.',
    nn: 'Nokre av dei du valde, kan ikkje veljast lenger. Sjå kven som står, og lagre igjen.',
    en: 'Some of those you chose can no longer be chosen. See who is there, and save again.',
  },
})
