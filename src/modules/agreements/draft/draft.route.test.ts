import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Reader,
  readStamp,
  type SentFields,
  type TestApp,
  testApp,
} from '../../../../test/app.ts'
import { parkedIn } from '../../../../test/builders/round-files.ts'
import { cpuMsOf } from '../../../../test/cpu.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { addDays, instant } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { addSampleCosts } from '../../costs/index.ts'
import { addSampleParties, loadReferenceData } from '../../parties/index.ts'
import { createDocument } from './draft.command.ts'

const place = '/nordre-trondelag/avtaler'
const draft = {
  title: '',
  body: 'Avtale med [[vertskommune]].',
  kind: 'agreement',
  audience: 'public',
}
let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  await inCommunity(base.owner, base.communityId, async (tx) => {
    await addSampleParties(tx, base.communityId, 'nordre-trondelag')
    await addSampleCosts(
      tx,
      base.communityId,
      'nordre-trondelag',
      instant('2026-11-22T12:00:00.000Z'),
    )
  })
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const send = (path: string, fields: SentFields) =>
  house.post(`${place}${path}`, fields, secretariat)
const open = async (path: string) => (await house.get(`${place}${path}`, secretariat)).text()

/** A new draft, and where it stands. */
async function begin(title: string, over: SentFields = {}): Promise<string> {
  const made = await send('/ny', { ...draft, title, ...over })
  expect(made.status, await made.text()).toBe(303)
  return (made.headers.get('location') ?? '').replace(place, '')
}

async function putForward(own: string) {
  const plan = {
    partiesOn: '22.11.2026',
    decidingBody: 'executive-board',
    rule: 'all',
    _steg: 'confirm',
  }
  expect((await house.post(`${place}${own}/legg-fram`, plan, secretariat)).status).toBe(303)
}

describe('Vertskommune og fordeling velges blant det som finnes', () => {
  it('skjemaet viser partene, organisasjonene og fordelingene', async () => {
    const html = await open('/ny')
    expect(html).toContain('<option value="5006">Steinkjer kommune (har vertsoppgaven nå)</option>')
    expect(html).toContain('<option value="ks-nord-trondelag">KS Nord-Trøndelag</option>')
    expect(html).toContain('<option value="nord-trondelag-2018">')
    expect(html).toContain('Ingen: avtalen koster ikke noe')
  })

  it('en organisasjon står én gang, med navnet den har i dag, og ikke etter at den har sluttet', async () => {
    const change = (key: string, fields: Record<string, string>) =>
      house.post(
        `/nordre-trondelag/kommuner/organisasjon${key}`,
        { vedtak: 'Sak 1/26', _steg: 'confirm', ...fields },
        secretariat,
      )
    const renamed = { navn: 'KS Trøndelag nord', slag: 'ks', dag: '01.01.2020' }
    expect((await change('/ks-nord-trondelag', renamed)).status).toBe(303)
    const html = await open('/ny')
    expect(html.match(/value="ks-nord-trondelag"/g)).toHaveLength(1)
    expect(html).toContain('<option value="ks-nord-trondelag">KS Trøndelag nord</option>')
    const added = { navn: 'Senteret', slag: 'other', dag: '01.01.2020' }
    expect((await change('', added)).status).toBe(303)
    expect(await open('/ny')).toContain('value="senteret"')
    expect((await change('/senteret/avslutt', { dag: '01.02.2020' })).status).toBe(303)
    expect(await open('/ny')).not.toContain('value="senteret"')
  })

  it('det som velges, står i utkastet og i teksten', async () => {
    const own = await begin('Valgt vert', { host: '5006', costScheme: 'nord-trondelag-2018' })
    expect(await open(own)).toContain('Avtale med Steinkjer kommune.')
    const form = await open(`${own}/rediger`)
    expect(form).toMatch(/<option value="5006" selected/)
    expect(form).toMatch(/<option value="nord-trondelag-2018" selected/)
  })

  it('det som ikke finnes, avvises ved feltet, og alt som er skrevet, står', async () => {
    const wrong = { ...draft, title: 'Feil valg', host: '0301', costScheme: 'nord-trondelag-1918' }
    const answer = await send('/ny', wrong)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('id="felt-host-feil"')
    expect(html).toContain('id="felt-costScheme-feil"')
    expect(html).toContain('0301 (finnes ikke her nå)')
    expect(html).toContain('>Vertskommune: Det valgte finnes ikke')
    expect(html).toContain('value="Feil valg"')
  })
})

describe('En tekst uten ord avvises ved feltet', () => {
  it.each([
    ['---'],
    ['#'],
    ['&nbsp;'],
    ['&nbsp; &#8203;'],
    ['-'],
    ['- \n- '],
    ['1.'],
    ['> '],
    ['```'],
    ['```\n\n```'],
    ['![]()'],
    ['[]()'],
    ['________'],
    ['| | |\n|---|---|\n| | |'],
    ['\u200b\u2060'],
    ['…'],
  ])('%j', async (body) => {
    const answer = await send('/ny', { ...draft, title: 'Uten ord', body })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('id="felt-body-feil"')
    expect(html).toContain('Fyll ut dette feltet.')
    expect(html).toContain('value="Uten ord"')
  })

  it.each([
    ['# Formål'],
    ['```\nkode\n```'],
    ['[](https://hnt.no)'],
    ['![](https://hnt.no/kart.png)'],
    ['- 5'],
    ['> ord'],
    ['| |\n|---|\n| 1 |'],
    ['1. mai'],
  ])('men %j er nok', async (body) => {
    expect(await begin(`Med ord ${body.replace(/[^a-zæøå0-9]+/gi, ' ')}`, { body })).toContain('/')
  })
})

describe('Hva slags tekst det er', () => {
  it.each([
    ['guideline', 'Retningslinje'],
    ['action-plan', 'Handlingsplan'],
  ])('%s er en %s', async (kind, called) => {
    const own = await begin(`En ${called.toLowerCase()} til`, { kind })
    expect(await open(own)).toContain(called)
  })
})

describe('Skjemaet står i grupper', () => {
  const groups = (html: string) =>
    [...html.matchAll(/<fieldset class="gf-surface[^>]*><legend>([^<]+)/g)]
      .map(([, legend]) => legend)
      .join(', ')
  const isOpen = (html: string) => /<details class="gf-more" open/.test(html)

  it('med hver sin overskrift, og kilden foldet sammen til noen trenger den', async () => {
    const html = await open('/ny')
    expect(groups(html)).toBe(
      'Teksten, Til saken i hver kommune, Vedlegg, Avtalepart og vertskommune, Frister, Kostnad, Hvem som eier og leser',
    )
    expect(isOpen(html)).toBe(false)
  })

  it('kilden står åpen når den er fylt ut, og når det er feil i den', async () => {
    const own = await begin('Med kilde', { source: 'Saksframlegget fra 2017' })
    expect(isOpen(await open(`${own}/rediger`))).toBe(true)
    const answer = await send('/ny', { ...draft, title: 'Feil kilde', source: 'x'.repeat(301) })
    expect(answer.status).toBe(422)
    expect(isOpen(await answer.text())).toBe(true)
  })
})

describe('Det som er likt for alle versjonene, ligger fast når avtalen er lagt fram', () => {
  const facts = {
    kind: 'cooperation-agreement',
    costScheme: 'nord-trondelag-2018',
    owner: 'Strategisk samarbeidsutvalg',
    archiveOwner: 'Steinkjer kommune',
    audience: 'public',
  }
  const others = {
    kind: 'agreement',
    costScheme: '',
    owner: 'Et annet organ',
    archiveOwner: 'Et annet arkiv',
    audience: 'secretariat',
  }
  const stored = (own: string) =>
    inCommunity(base.db, base.communityId, (tx) =>
      tx
        .selectFrom('document')
        .where('slug', '=', own.slice(1))
        .select(['kind', 'cost_scheme as costScheme', 'owner_body as owner'])
        .select(['archive_owner as archiveOwner', 'audience'])
        .executeTakeFirst(),
    )
  const edit = (own: string, fields: Record<string, string>) =>
    house.openAndPost(`${place}${own}/rediger`, { ...draft, title: own, ...fields }, secretariat)

  it('det første utkastet endrer dem, utkastet til den neste gjør det ikke, og de står når det forkastes', async () => {
    const own = await begin('Ligger fast', others)
    expect((await edit(own, facts)).status).toBe(303)
    expect(await stored(own)).toEqual(facts)
    await putForward(own)

    const next = { ...draft, ...others, title: 'Ligger fast', body: 'Ny tekst' }
    expect((await send(`${own}/ny-versjon`, next)).status).toBe(303)
    expect(await stored(own)).toEqual(facts)
    expect((await edit(own, { ...others, body: 'Enda nyere tekst' })).status).toBe(303)
    expect((await edit(own, { kind: 'finnes-ikke', body: 'Nyest' })).status).toBe(303)
    expect(await open(`${own}/rediger`)).toContain('Nyest')
    expect(await stored(own)).toEqual(facts)
    const gone = await house.openAndPost(`${place}${own}/forkast`, {}, secretariat)
    expect(gone.status).toBe(303)
    expect(await stored(own)).toEqual(facts)
  })

  it('skjemaet viser dem som de er, og sier hvorfor', async () => {
    const own = await begin('Vises fast', facts)
    const fields = Object.keys(facts).map((name) => `name="${name}"`)
    const shown = (html: string) => fields.filter((name) => html.includes(name))
    const why = 'gjelder alle versjonene. Skal typen, kostnaden eller leserne være annerledes'
    expect(shown(await open(`${own}/rediger`))).toEqual(fields)
    await putForward(own)
    const begun = await open(`${own}/ny-versjon`)
    expect((await send(`${own}/ny-versjon`, { ...draft, title: 'Vises fast' })).status).toBe(303)
    for (const html of [begun, await open(`${own}/rediger`)]) {
      expect(html).toContain(why)
      expect(html).toContain('<dd>Samarbeidsavtale</dd>')
      expect(html).toContain('<dd>Strategisk samarbeidsutvalg</dd>')
      expect(shown(html)).toEqual([])
    }
    const wrong = await edit(own, { title: '' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('<dd>Samarbeidsavtale</dd>')
  })
})

describe('Ingen skriver over noe de ikke har sett', () => {
  it('to faner lagrer samme utkast: den andre får vite det, og det som er skrevet, står', async () => {
    const own = await begin('To faner')
    const read = readStamp(await open(`${own}/rediger`))
    const first = await send(`${own}/rediger`, { ...draft, title: 'Fra den første', _lest: read })
    expect(first.status).toBe(303)

    const mine = { ...draft, title: 'Fra den andre', body: 'Min tekst' }
    const second = await send(`${own}/rediger`, { ...mine, _lest: read })
    expect(second.status).toBe(409)
    const html = await second.text()
    expect(html).toContain('Utkastet er lagret på nytt')
    expect(html).toContain('Min tekst')
    expect(await open(`${own}/rediger`)).toContain('Fra den første')

    const again = await send(`${own}/rediger`, { ...mine, _lest: readStamp(html) })
    expect(again.status).toBe(303)
    expect(await open(`${own}/rediger`)).toContain('Fra den andre')
  })

  it('en versjon legges fram mens en annen skriver: det som er skrevet, står', async () => {
    const own = await begin('Legges fram imens')
    const read = readStamp(await open(`${own}/rediger`))
    await putForward(own)
    const late = await send(`${own}/rediger`, {
      ...draft,
      title: 'For sent',
      body: 'Sen',
      _lest: read,
    })
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('Versjon 1, «Legges fram imens», er lagt fram.')
    expect(html).toContain('For sent')
    expect(html).toContain('Sen')
    expect(await open(own)).not.toContain('For sent')
  })

  it('to begynner på samme neste versjon: den andre mister ikke det som er skrevet', async () => {
    const own = await begin('Neste versjon')
    await putForward(own)
    const next = { ...draft, title: 'Neste versjon' }
    expect((await send(`${own}/ny-versjon`, { ...next, body: 'Først' })).status).toBe(303)
    const second = await send(`${own}/ny-versjon`, { ...next, body: 'Så jeg' })
    expect(second.status).toBe(409)
    expect(await second.text()).toContain('Så jeg')
    const form = await house.get(`${place}${own}/ny-versjon`, secretariat)
    expect(form.headers.get('location')).toBe(`${place}${own}/rediger`)
    expect(await open(`${own}/rediger`)).toContain('Først')
  })

  it('samme tittel to ganger på én gang gir hver sin adresse', async () => {
    const made = await Promise.all(['', '', ''].map(() => begin('Samme tittel')))
    expect([...made].sort()).toEqual(['/samme-tittel', '/samme-tittel-2', '/samme-tittel-3'])
  })
})

describe('Vedlegg', () => {
  const file = (name: string, content: string) => new File([content], name)
  const edit = async (own: string, fields: SentFields) =>
    send(`${own}/rediger`, {
      ...draft,
      title: 'Med vedlegg',
      _lest: readStamp(await open(`${own}/rediger`)),
      ...fields,
    })

  it('Et fødselsnummer i en lang tekst: meldingen sier linja, og hvordan en konto skrives', async () => {
    const body = 'Avtale\n\nBetales til 86016010024.'
    const html = await (await send('/ny', { ...draft, title: 'Konto', body })).text()
    expect(html).toContain('slik: 1234.56.78903. Se linje 3.')
    const withStops = { ...draft, title: 'Konto', body: body.replace(/\d+/, '8601.60.10024') }
    expect((await send('/ny', withStops)).status).toBe(303)
  })

  it.each<[string, File, string]>([
    [
      'tekst som heter PDF',
      file('protokoll.pdf', 'Bare tekst'),
      'Fila er ren tekst (TXT), men navnet',
    ],
    ['en tom fil', file('tom.txt', ''), 'Fila er tom.'],
    ['fødselsnummer i navnet', file('010107 50160.txt', 'Tekst'), 'Her står et fødselsnummer'],
    [
      'fødselsnummer i teksten',
      file('liste.txt', 'Gjelder 010107 50160'),
      'Her står et fødselsnummer',
    ],
  ])('%s avvises ved feltet', async (_title, attachment, message) => {
    const answer = await send('/ny', { ...draft, title: 'Feil vedlegg', attachment })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('id="felt-attachment-feil"')
    expect(html).toContain(message)
    expect(html).toContain('value="Feil vedlegg"')
  })

  it('flere på en gang, hver med sitt eget navn', async () => {
    const attachment = [file('budsjett.txt', 'Tall'), file('kart.txt', 'Veier')]
    const own = await begin('Flere vedlegg', { attachment })
    const html = await open(own)
    for (const name of ['budsjett.txt', 'kart.txt']) expect(html).toContain(name)
    const named = await edit(own, {
      attachment: [file('a.txt', 'A'), file('b.txt', 'B')],
      attachmentTitle: 'Ett navn',
    })
    expect(named.status).toBe(422)
    expect(await named.text()).toContain('Et navn gjelder én fil.')
  })

  it('et navn uten fil sies ved feltet', async () => {
    const refused = await send('/ny', { ...draft, title: 'Uten fil', attachmentTitle: 'Budsjett' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('id="felt-attachmentTitle-feil"')
    expect(html).toContain('Du har skrevet et navn, men ikke valgt noen fil.')
    expect(html).toContain('value="Budsjett"')
  })

  it('ei gal fil blant flere nevnes ved feltet, og de andre er med når det sendes på nytt', async () => {
    const attachment = [file('tall.txt', 'Tall'), file('kart.pdf', 'Tekst'), file('tom.txt', '')]
    const refused = await send('/ny', { ...draft, title: 'Én gal fil', attachment })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('kart.pdf: Fila er ren tekst')
    expect(html).toContain('tom.txt: Fila er tom.')
    expect(html).toContain('Vedlagt: tall.txt (beholdes)')
    expect(html).not.toContain('Vedlagt: kart.pdf')
    const again = await send('/ny', {
      ...draft,
      title: 'Én gal fil',
      _ligger: parkedIn(html),
      attachment: file('kart.txt', 'Kart'),
    })
    expect(again.status).toBe(303)
    const made = await open((again.headers.get('location') ?? '').replace(place, ''))
    for (const name of ['tall.txt', 'kart.txt']) expect(made).toContain(name)
  })

  it('det som er lagt ved fra før, nevnes, og de andre er med videre', async () => {
    const own = await begin('Fra før', { attachment: file('en.txt', 'En') })
    const refused = await edit(own, { attachment: [file('en.txt', 'En'), file('to.txt', 'To')] })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('en.txt: Denne fila ligger ved fra før.')
    expect(html).not.toContain('Vedlagt: en.txt')
    expect((await edit(own, { _ligger: parkedIn(html) })).status).toBe(303)
    expect(await open(own)).toContain('to.txt')
  })

  it('den samme fila legges ikke ved to ganger, men kan byttes ut med seg selv', async () => {
    const attachment = file('budsjett.txt', 'Samme innhold')
    const own = await begin('Med vedlegg', { attachment })
    const again = await edit(own, { attachment: file('kopi.txt', 'Samme innhold') })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Denne fila ligger ved fra før.')
    expect(
      (await edit(own, { attachment, remove: '1', attachmentTitle: 'Nytt navn' })).status,
    ).toBe(303)
    expect(await open(own)).toContain('Nytt navn')
  })

  it('tjue vedlegg står alle, i rekkefølge', async () => {
    const own = await begin('Mange vedlegg')
    for (let number = 1; number <= 20; number += 1) {
      const attachment = file(`vedlegg-${number}.txt`, `Innhold ${number}`)
      expect((await edit(own, { attachment })).status).toBe(303)
    }
    const html = await open(own)
    const places = Array.from({ length: 20 }, (_, i) => html.indexOf(`>vedlegg-${i + 1}.txt<`))
    expect(places.every((at, i) => at > (places[i - 1] ?? 0))).toBe(true)
  })
})

describe('Det som skrives, blir aldri kode', () => {
  it('verken i tittel, ingress, tekst eller navn på vedlegg', async () => {
    const code = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    const own = await begin(`Kode ${code}`, {
      summary: code,
      body: `${code}\n\n[lenke](javascript:alert(1)) [lenke](data:text/html,x) ![bilde](https://x.no/b.png)`,
      attachment: new File(['Tekst'], `${code}.txt`),
      attachmentTitle: code,
    })
    const html = await open(own)
    expect(html).not.toMatch(/<script|<img|href="(?:javascript|data):/i)
    expect(html).toContain('&lt;script&gt;')
  })

  it('en tekst som er laget for å henge, leses likevel på sekunder', async () => {
    const own = await begin('Tung tekst', { body: `ord ${'['.repeat(11_990)}` })
    const ms = await cpuMsOf(async () => {
      expect((await house.get(`${place}${own}`, secretariat)).status).toBe(200)
    })
    expect(ms).toBeLessThan(5_000)
  })
})

describe('Leserne og typen er alltid valgt av den som skriver', () => {
  const audienceOf = async (own: string) =>
    /<select[^>]*name="audience"[\s\S]*?<option value="([^"]*)" selected/.exec(
      await open(`${own}/rediger`),
    )?.[1]

  it.each<[string, string, string | undefined]>([
    ['lesere', 'audience', undefined],
    ['lesere', 'audience', ''],
    ['lesere', 'audience', 'alle'],
    ['type', 'kind', undefined],
    ['type', 'kind', ''],
    ['type', 'kind', 'brev'],
  ])(
    'et utkast uten %s (%s: %s) avvises ved feltet, og ingenting er endret',
    async (_, field, value) => {
      const own = await begin(`Uten ${field} ${value}`, { audience: 'secretariat' })
      const { [field as 'kind']: _left, ...rest } = { ...draft, audience: 'secretariat' }
      const fields = {
        ...rest,
        title: 'Endret',
        ...(value === undefined ? {} : { [field]: value }),
      }
      for (const path of [`${own}/rediger`, '/ny']) {
        const answer = await send(path, fields)
        expect(answer.status).toBe(422)
        expect(await answer.text()).toContain(`id="felt-${field}-feil"`)
      }
      expect(await audienceOf(own)).toBe('secretariat')
      expect(await open(own)).not.toContain('Endret')
    },
  )
})

describe('Et utkast med dager som er passert', () => {
  const today = osloDay(now())

  it.each([
    ['deadline', 'Fristen for svar er alt ute'],
    ['reviewDay', 'Dagen for ny gjennomgang er alt passert'],
  ])('%s: legges ikke fram, og sier hvorfor', async (field, why) => {
    const { slug } = await createDocument(base.db, {
      communityId: base.communityId,
      by: null,
      at: now(),
      files: [],
      draft: {
        title: `Lå lenge ${field}`,
        summary: '',
        body: 'Tekst',
        caseBackground: null,
        caseAssessment: null,
        caseProposal: null,
        source: null,
        kind: 'agreement',
        counterparty: null,
        host: null,
        hostSource: null,
        deadline: null,
        reviewDay: null,
        [field]: addDays(today, -1),
        costScheme: null,
        owner: null,
        archiveOwner: null,
        exemptBy: null,
        exemptReview: null,
        audience: 'public',
      },
    })
    const plan = { partiesOn: shortDay(today), decidingBody: 'executive-board', rule: 'all' }
    expect(await open(`/${slug}/legg-fram`)).toContain(why)
    expect(await open(`/${slug}`)).toContain(why)
    expect(await open(`/${slug}`)).not.toContain('/legg-fram"')
    const answer = await send(`/${slug}/legg-fram`, { ...plan, _steg: 'confirm' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain(why)
    const mended = await send(`/${slug}/rediger`, {
      ...draft,
      title: 'Rettet',
      [field]: shortDay(today),
    })
    expect(mended.status).toBe(303)
    expect((await send(`/${slug}/legg-fram`, { ...plan, _steg: 'confirm' })).status).toBe(303)
  })

  it.each(['deadline', 'reviewDay'])('%s før i dag avvises ved feltet', async (field) => {
    for (const day of ['27.02.2001', '1.1.00', shortDay(addDays(today, -1)), 'mandag']) {
      const answer = await send('/ny', { ...draft, title: 'For sent', [field]: day })
      expect(answer.status, day).toBe(422)
      expect(await answer.text()).toContain(`id="felt-${field}-feil"`)
    }
  })
})
