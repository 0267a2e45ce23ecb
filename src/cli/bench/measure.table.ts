import type { BenchPage } from '../../platform/room.ts'
import { brought } from '../../rooms.ts'

/** One figure of the bench: what a later run is compared by. */
export type MeasureRow = {
  /** Stays the same from version to version. */
  name: string
  unit: 'ms' | 's' | 'MB' | 'B'
  label: string
  /** What the figure is set beside; null where nothing simpler does the same. */
  floor: string | null
  /** The most that the house allows itself, of the ratio or of the figure; null where nothing is promised. */
  goal: { of: 'ratio' | 'value'; most: number } | null
}

const bareServer = 'bart Node og PostgreSQL'
const bareStart = 'bart Node og PostgreSQL'
const smallest = 'sida pakket så godt som råd er'
const firstView = { of: 'value', most: 30_000 } as const

/** The figures that are the house's own. Sources: the first goals of speed; design, 5. */
const ownMeasures = [
  {
    name: 'documents-cpu',
    unit: 'ms',
    label: 'Avtalelista, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'documents-p50',
    unit: 'ms',
    label: 'Avtalelista, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'documents-p99',
    unit: 'ms',
    label: 'Avtalelista, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'board-cpu',
    unit: 'ms',
    label: 'Tavla, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  { name: 'board-p50', unit: 'ms', label: 'Tavla, median', floor: bareServer, goal: null },
  { name: 'board-p99', unit: 'ms', label: 'Tavla, 99. persentil', floor: bareServer, goal: null },
  {
    name: 'desk-cpu',
    unit: 'ms',
    label: 'Min side, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  { name: 'desk-p50', unit: 'ms', label: 'Min side, median', floor: bareServer, goal: null },
  { name: 'desk-p99', unit: 'ms', label: 'Min side, 99. persentil', floor: bareServer, goal: null },
  {
    name: 'directory-cpu',
    unit: 'ms',
    label: 'Hvem som har én funksjon i alle kommuner, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'directory-p50',
    unit: 'ms',
    label: 'Hvem som har én funksjon i alle kommuner, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'directory-p99',
    unit: 'ms',
    label: 'Hvem som har én funksjon i alle kommuner, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'directory-place-cpu',
    unit: 'ms',
    label: 'Kontaktene i én kommune, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'directory-place-p50',
    unit: 'ms',
    label: 'Kontaktene i én kommune, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'directory-place-p99',
    unit: 'ms',
    label: 'Kontaktene i én kommune, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'round-cpu',
    unit: 'ms',
    label: 'En rundes side, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'round-p50',
    unit: 'ms',
    label: 'En rundes side, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'round-p99',
    unit: 'ms',
    label: 'En rundes side, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'body-cpu',
    unit: 'ms',
    label: 'Et organ med 40 plasser i 15 år, en annen dag, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'body-p50',
    unit: 'ms',
    label: 'Et organ med 40 plasser i 15 år, en annen dag, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'body-p99',
    unit: 'ms',
    label: 'Et organ med 40 plasser i 15 år, en annen dag, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'represented-cpu',
    unit: 'ms',
    label: 'Hvem som er representert, 20 parter i 10 organer, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'represented-p50',
    unit: 'ms',
    label: 'Hvem som er representert, 20 parter i 10 organer, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'represented-p99',
    unit: 'ms',
    label: 'Hvem som er representert, 20 parter i 10 organer, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'seats-cpu',
    unit: 'ms',
    label: 'Avtalelista for en med tolv plasser, CPU per kall',
    floor: 'samme side for en uten plasser',
    goal: { of: 'ratio', most: 1.1 },
  },
  {
    name: 'seats-p50',
    unit: 'ms',
    label: 'Avtalelista for en med tolv plasser, median',
    floor: 'samme side for en uten plasser',
    goal: { of: 'ratio', most: 1.1 },
  },
  {
    name: 'authority-cpu',
    unit: 'ms',
    label: 'Hvem bestemmer hva, tre versjoner og tolv vurderinger, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'authority-p50',
    unit: 'ms',
    label: 'Hvem bestemmer hva, tre versjoner og tolv vurderinger, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'authority-p99',
    unit: 'ms',
    label: 'Hvem bestemmer hva, tre versjoner og tolv vurderinger, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'cases-cpu',
    unit: 'ms',
    label: 'Saksregisteret, 100 000 saker i 19 fellesskap, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'cases-p50',
    unit: 'ms',
    label: 'Saksregisteret, 100 000 saker i 19 fellesskap, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'cases-p99',
    unit: 'ms',
    label: 'Saksregisteret, 100 000 saker i 19 fellesskap, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'cases-stranger-cpu',
    unit: 'ms',
    label: 'Saksregisteret for en som ikke er logget inn, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'cases-stranger-p50',
    unit: 'ms',
    label: 'Saksregisteret for en som ikke er logget inn, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'cases-stranger-p99',
    unit: 'ms',
    label: 'Saksregisteret for en som ikke er logget inn, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'cases-common-cpu',
    unit: 'ms',
    label: 'Saksregisteret, et ord som alle saker har, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'cases-common-p50',
    unit: 'ms',
    label: 'Saksregisteret, et ord som alle saker har, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'cases-common-p99',
    unit: 'ms',
    label: 'Saksregisteret, et ord som alle saker har, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'cases-rare-cpu',
    unit: 'ms',
    label: 'Saksregisteret, et ord som få saker har, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'cases-rare-p50',
    unit: 'ms',
    label: 'Saksregisteret, et ord som få saker har, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'cases-rare-p99',
    unit: 'ms',
    label: 'Saksregisteret, et ord som få saker har, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'cases-number-cpu',
    unit: 'ms',
    label: 'Saksregisteret, et saksnummer, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'cases-number-p50',
    unit: 'ms',
    label: 'Saksregisteret, et saksnummer, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'cases-number-p99',
    unit: 'ms',
    label: 'Saksregisteret, et saksnummer, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'case-cpu',
    unit: 'ms',
    label: 'En sak med 20 behandlinger og 40 vedlegg, CPU per kall',
    floor: bareServer,
    goal: { of: 'ratio', most: 3 },
  },
  {
    name: 'case-p50',
    unit: 'ms',
    label: 'En sak med 20 behandlinger og 40 vedlegg, median',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'case-p99',
    unit: 'ms',
    label: 'En sak med 20 behandlinger og 40 vedlegg, 99. persentil',
    floor: bareServer,
    goal: null,
  },
  {
    name: 'round-summary-cpu',
    unit: 'ms',
    label: 'Sammendrag av 357 svar på 200 spørsmål, lagd på nytt, CPU',
    floor: null,
    goal: { of: 'value', most: 150 },
  },
  {
    name: 'round-sending',
    unit: 'ms',
    label: 'En runde til alle kommuner er sendt og lagt i kø',
    floor: null,
    goal: { of: 'value', most: 300 },
  },
  {
    name: 'others-while-one-is-busy',
    unit: 'ms',
    label: 'Avtalelista, 99. persentil, mens et annet fellesskap lager store papirer',
    floor: 'det samme mens ingen andre gjør noe',
    goal: { of: 'ratio', most: 1.5 },
  },
  {
    name: 'digest-run',
    unit: 's',
    label: 'Sammendrag til 5 000',
    floor: null,
    goal: { of: 'value', most: 30 },
  },
  {
    name: 'digest-memory',
    unit: 'MB',
    label: 'Sammendrag til 5 000, minne som kommer til i andre halvdel',
    floor: null,
    goal: { of: 'value', most: 30 },
  },
  { name: 'first-start', unit: 's', label: 'Første start', floor: bareStart, goal: null },
  {
    name: 'second-start',
    unit: 's',
    label: 'Andre start',
    floor: bareStart,
    goal: { of: 'value', most: 3 },
  },
  {
    name: 'stop',
    unit: 's',
    label: 'Stopp etter SIGTERM',
    floor: null,
    goal: { of: 'value', most: 5 },
  },
  {
    name: 'idle-memory',
    unit: 'MB',
    label: 'Minne i ro, server og database',
    floor: null,
    goal: { of: 'value', most: 250 },
  },
  {
    name: 'shares-15-years',
    unit: 'ms',
    label: 'Andeler for alle kommuner i 15 år',
    floor: null,
    goal: null,
  },
  {
    name: 'redline-some',
    unit: 'ms',
    label: 'To saksframlegg på 20 sider, en femdel endret, CPU',
    floor: null,
    goal: { of: 'value', most: 15 },
  },
  {
    name: 'redline-all',
    unit: 'ms',
    label: 'To saksframlegg på 20 sider, hvert avsnitt endret, CPU',
    floor: null,
    goal: { of: 'value', most: 15 },
  },
  {
    name: 'redline-read',
    unit: 'ms',
    label: 'To saksframlegg på 20 sider, slik siden leser og viser det, CPU',
    floor: null,
    goal: null,
  },
  { name: 'style-bytes', unit: 'B', label: 'Stilarket', floor: null, goal: null },
  { name: 'font-bytes', unit: 'B', label: 'Skrifta', floor: null, goal: null },
  {
    name: 'script-bytes',
    unit: 'B',
    label: 'Skriptet',
    floor: null,
    goal: { of: 'value', most: 60_000 },
  },
  {
    name: 'first-view',
    unit: 'B',
    label: 'Tyngste første visning: side og stilark',
    floor: null,
    goal: firstView,
  },
] as const satisfies readonly MeasureRow[]

export type MeasureName = (typeof ownMeasures)[number]['name'] | BenchPage['name']

/** Every figure of `./godfot bench`, in the order they are told: the house's own, and what each public page weighs. */
export const measures: readonly (MeasureRow & { name: MeasureName })[] = [
  ...ownMeasures,
  ...brought.benchPages.map(
    ({ name, label }) => ({ name, unit: 'B', label, floor: smallest, goal: null }) as const,
  ),
]
