import { texts } from '../../../kernel/words.model.ts'

/** What is told of days that may be wrong when a version is put forward. */
export const sayDays = texts({
  beforeDeadline: {
    nb: 'Dagen avtalen trer i kraft, er før fristen for svar. Den kan gjelde før alle har svart.',
    nn: 'Dagen avtalen trer i kraft, er før fristen for svar. Han kan gjelde før alle har svart.',
    en: 'The agreement takes effect before the deadline for answers. It may hold before all have answered.',
  },
  atOnce: {
    nb: 'Avtalen trer i kraft med en gang du legger den fram, uansett hvem som har svart. Avviser noen den etterpå, er den ikke i kraft lenger.',
    nn: 'Avtalen trer i kraft med ein gong du legg han fram, uansett kven som har svart. Avviser nokon han etterpå, er han ikkje i kraft lenger.',
    en: 'The agreement takes effect as soon as you put it forward, whoever has answered. If somebody rejects it afterwards, it is no longer in force.',
  },
  partiesAhead: {
    nb: (on: string) =>
      `Dagen for partene er ikke kommet. Partene er slik registrene nå sier de blir ${on}.`,
    nn: (on: string) =>
      `Dagen for partane er ikkje komen. Partane er slik registera no seier at dei blir ${on}.`,
    en: (on: string) =>
      `The day for the parties has not come. The parties are as the registers now say they will be on ${on}.`,
  },
})
