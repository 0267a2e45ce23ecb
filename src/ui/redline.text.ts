import { texts } from '../kernel/words.model.ts'

/** What a screen reader hears before and after the words of a redline. */
export const sayRedline = texts({
  out: { nb: 'tatt ut: ', nn: 'teke ut: ', en: 'taken out: ' },
  in: { nb: 'satt inn: ', nn: 'sett inn: ', en: 'put in: ' },
  end: { nb: ' slutt. ', nn: ' slutt. ', en: ' end. ' },
})
