import { texts } from '../../../kernel/words.model.ts'

/** The wordings of a result that is taken along as a file. */
export const saySheet = texts({
  exercise: {
    nb: 'Øvelse. Spørsmålene og svarene er diktet opp.',
    nn: 'Øving. Spørsmåla og svara er dikta opp.',
    en: 'Exercise. The questions and the answers are invented.',
  },
  warning: {
    nb: 'Inneholder tall på 1–4 personer, eller summer av slike. Skal ikke gis videre.',
    nn: 'Inneheld tal på 1–4 personar, eller summar av slike. Skal ikkje givast vidare.',
    en: 'Holds figures of 1–4 persons, or totals of such. Not to be passed on.',
  },
  answers: { nb: 'Svar', nn: 'Svar', en: 'Answers' },
  totals: { nb: 'Summer', nn: 'Summar', en: 'Totals' },
  definitions: { nb: 'Definisjoner', nn: 'Definisjonar', en: 'Definitions' },
  code: { nb: 'Kode', nn: 'Kode', en: 'Code' },
  standing: { nb: 'Status', nn: 'Status', en: 'Standing' },
  on: { nb: 'Svart', nn: 'Svart', en: 'Answered on' },
  question: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
  group: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  figure: { nb: 'Tall', nn: 'Tal', en: 'Figure' },
  asked: { nb: 'Spurte', nn: 'Spurde', en: 'Asked' },
  from: {
    nb: (head: string) => `${head}, fra`,
    nn: (head: string) => `${head}, frå`,
    en: (head: string) => `${head}, from`,
  },
  to: {
    nb: (head: string) => `${head}, til`,
    nn: (head: string) => `${head}, til`,
    en: (head: string) => `${head}, to`,
  },
  sum: {
    nb: 'Sum av dem som svarte med et tall',
    nn: 'Sum av dei som svarte med eit tal',
    en: 'Total of those who answered with a figure',
  },
  median: { nb: 'Median', nn: 'Median', en: 'Median' },
  estimate: { nb: 'Anslag for alle', nn: 'Anslag for alle', en: 'Estimate for all' },
  coverage: { nb: 'Dekning', nn: 'Dekning', en: 'Coverage' },
  sumMeans: {
    nb: 'Bare svar som er et tall, er lagt sammen. Summen er ikke regnet opp til alle som er spurt. I et spenn er endene lagt sammen hver for seg.',
    nn: 'Berre svar som er eit tal, er lagde saman. Summen er ikkje rekna opp til alle som er spurde. I eit spenn er endane lagde saman kvar for seg.',
    en: 'Only answers that are a figure are added. The total is not extrapolated to all who were asked. Of a range the ends are added each for itself.',
  },
  medianMeans: {
    nb: 'Det midterste av svarene som er et tall. Er det like mange over og under, midt mellom de to midterste. I et spenn regnes hver ende for seg.',
    nn: 'Det midtarste av svara som er eit tal. Er det eit partal av dei, midt mellom dei to midtarste. I eit spenn blir kvar ende rekna for seg.',
    en: 'The middle one of the answers that are a figure; of an even number, midway between the two in the middle. Of a range each end is reckoned for itself.',
  },
  estimateMeans: {
    nb: 'Lagt inn for hånd med sin metode, og ikke lagt til noe.',
    nn: 'Lagt inn for hand med sin metode, og ikkje lagt til noko.',
    en: 'Entered by hand with its method, and added to nothing.',
  },
  hiddenMeans: {
    nb: 'Skjult. Tall på 1–4 personer vises bare parten selv og sekretariatet, og det gjør heller ikke summer og medianer som bygger på dem.',
    nn: 'Skjult. Tal på 1–4 personar blir viste berre for parten sjølv og sekretariatet, og det same gjeld summar og medianar som byggjer på dei.',
    en: 'Hidden. Figures of 1–4 persons are shown to the party itself and the secretariat only, and so are totals and medians that rest on them.',
  },
  missingMeans: {
    nb: 'Mangler: ikke svart, vet ikke, eller svart på en tidligere utgave av spørsmålet.',
    nn: 'Manglar: ikkje svart, veit ikkje, eller svart på ei tidlegare utgåve av spørsmålet.',
    en: 'Missing: not answered, do not know, or answered an earlier version of the question.',
  },
  notApplicableMeans: { nb: 'Ikke aktuelt.', nn: 'Ikkje aktuelt.', en: 'Not applicable.' },
  noughtMeans: {
    nb: 'Null er et tall: det er svart at det ikke er noen.',
    nn: 'Null er eit tal: det er svart at det ikkje er nokon.',
    en: 'Nought is a figure: the answer is that there are none.',
  },
  unitMeans: {
    nb: (unit: string) => `Tall i ${unit}.`,
    nn: (unit: string) => `Tal i ${unit}.`,
    en: (unit: string) => `Figures in ${unit}.`,
  },
  earlier: {
    nb: 'Teller ikke, svart på en tidligere utgave',
    nn: 'Tel ikkje, svart på ei tidlegare utgåve',
    en: 'Not counted, an answer to an earlier version',
  },
  notInSums: {
    nb: 'Svar etter lukking og svar som ikke er bekreftet, er tatt vare på og ikke regnet med.',
    nn: 'Svar etter lukking og svar som ikkje er stadfesta, er tekne vare på og ikkje rekna med.',
    en: 'Answers after closing and answers that are not confirmed are kept and not counted.',
  },
  made: { nb: 'Hentet', nn: 'Henta', en: 'Taken out' },
})
