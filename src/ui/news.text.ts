import { texts } from '../kernel/words.model.ts'

/** What a form is met by when what it was opened over has changed. */
export const sayNews = texts({
  title: {
    nb: 'Noe er endret siden du åpnet skjemaet',
    nn: 'Noko er endra sidan du opna skjemaet',
    en: 'Something has changed since you opened the form',
  },
  unstamped: {
    nb: 'Skjemaet sier ikke hva du hadde lest',
    nn: 'Skjemaet seier ikkje kva du hadde lese',
    en: 'The form does not say what you had read',
  },
  notDone: {
    nb: 'Ingenting er gjort. Slik er det nå:',
    nn: 'Ingenting er gjort. Slik er det no:',
    en: 'Nothing has been done. This is how it stands now:',
  },
  again: {
    nb: 'Det du skrev, står i skjemaet. Er det fortsatt riktig, sender du det på nytt med knappen i skjemaet.',
    nn: 'Det du skreiv, står i skjemaet. Er det framleis rett, sender du det på nytt med knappen i skjemaet.',
    en: 'What you wrote stands in the form. If it is still right, send it again with the button of the form.',
  },
  againBare: {
    nb: 'Se over det som står nå. Er knappen der fortsatt, og er det fortsatt riktig, trykker du på den igjen.',
    nn: 'Sjå over det som står no. Er knappen der framleis, og er det framleis rett, trykkjer du på han igjen.',
    en: 'Look over what stands now. If the button is still there, and it is still right, press it again.',
  },
  fileAgain: {
    nb: 'Fila du valgte, må du velge på nytt.',
    nn: 'Fila du valde, må du velje på nytt.',
    en: 'The file that you chose must be chosen again.',
  },
})
