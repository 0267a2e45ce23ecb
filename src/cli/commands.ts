import type { Command } from './command.ts'

export type CommandRow = {
  name: string
  /** What may follow the name. */
  usage?: string
  /** One line for `./godfot help`. */
  help: string
  load: () => Promise<{ run: Command }>
}

/** Every command, in the order that help lists them. */
export const commands: CommandRow[] = [
  {
    name: 'start',
    usage: '[--port N] [--host ADRESSE] [--data MAPPE] [--empty] [--role-picker]',
    help: 'Start Godfot og skriv adressen',
    load: () => import('./start.ts'),
  },
  {
    name: 'test',
    usage: '[ROM eller FIL …]',
    help: 'Kjør alle prøvene: typer, stil, husregler, regler, database, sider og nettleser',
    load: () => import('./test.ts'),
  },
  {
    name: 'check',
    help: 'Kjør den raske delen av prøvene, under ett minutt',
    load: () => import('./check.ts'),
  },
  {
    name: 'migrate',
    usage: '[--data MAPPE]',
    help: 'Bring databasen til nyeste form uten å starte',
    load: () => import('./migrate.ts'),
  },
  {
    name: 'verify',
    usage: '[FELLESSKAP] [--head LÅS] [--data MAPPE]',
    help: 'Regn journalens kjede på nytt, og hold rader, filer og Min side opp mot den; endrer ingenting',
    load: () => import('./verify.ts'),
  },
  {
    name: 'backup',
    usage: 'FIL | --folder MAPPE [--keep ANTALL] | --check FIL [--data MAPPE]',
    help: 'Ta en sikkerhetskopi mens Godfot går, eller kontroller en',
    load: () => import('./backup.ts'),
  },
  {
    name: 'restore',
    usage: 'FIL | --take-over [--data MAPPE]',
    help: 'Les inn en sikkerhetskopi der det ikke er noe, eller la det som er lest inn, overta',
    load: () => import('./restore.ts'),
  },
  {
    name: 'community',
    usage: 'NØKKEL NAVN [--reply-to E-POST] [--exercise] [--data MAPPE]',
    help: 'Åpne et nytt, tomt fellesskap',
    load: () => import('./community.ts'),
  },
  {
    name: 'admin',
    usage: 'FELLESSKAP E-POST NAVN [--data MAPPE]',
    help: 'Gi en person rollen administrator i et fellesskap, og lag en lenke å logge inn med',
    load: () => import('./admin.ts'),
  },
  {
    name: 'link',
    usage: 'E-POST [--data MAPPE]',
    help: 'Lag en lenke som logger inn en person med en rolle, én gang',
    load: () => import('./link.ts'),
  },
  {
    name: 'address',
    usage: 'GAMMEL NY [--data MAPPE]',
    help: 'Endre e-postadressen til en person, i alle fellesskap personen er med i',
    load: () => import('./address.ts'),
  },
  {
    name: 'forget',
    usage: 'E-POST [--data MAPPE]',
    help: 'Ta bort navnet og adressen til en person uten roller, også under Kontakter',
    load: () => import('./forget.ts'),
  },
  {
    name: 'refresh',
    usage: '[klass | population | orgnr] [--data MAPPE]',
    help: 'Hent kommunekoder, folketall og organisasjonsnummer på nytt fra kildene',
    load: () => import('./refresh.ts'),
  },
  {
    name: 'shares',
    usage: '[FORDELING] [--year ÅR] [--reference-day DAG] [--json | --csv] [--data MAPPE]',
    help: 'Vis hva hver kommune betaler av felles kostnader',
    load: () => import('./shares.ts'),
  },
  {
    name: 'bench',
    usage: '[--only DEL,…] [--json]',
    help: 'Mål fart, minne og størrelse på en database som fylles for målinga',
    load: () => import('./bench.ts'),
  },
  {
    name: 'attack',
    usage: '[--only DEL,…] [--size ANTALL,…] [--seed TALL]',
    help: 'Angrip et hus som åpnes for det, og skriv hva som ble funnet',
    load: () => import('./attack.ts'),
  },
  {
    name: 'types',
    help: 'Skriv src/platform/schema.ts etter en ny migrering',
    load: () => import('./types.ts'),
  },
]
